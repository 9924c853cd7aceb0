// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/database.h"
#include "searcher/facets.h"
#include "searcher/histogram.h"
#include "searcher/output/facets.h"

namespace dossier {
namespace {

struct FacetsOptions {
  std::string database;
  QueryOptions query;
  OutputOptions output;
  std::string facets;  // names separated by commas; "" for all
  std::string range;   // "qty:" and what to spread over ranges; "" for none
  std::optional<std::size_t> limit;
};

std::vector<Field> facets_named(const std::string& names) {
  const std::vector<Field> known = all_facets();
  if (names.empty())
    return known;
  std::vector<Field> fields;
  std::istringstream list(names);
  for (std::string name; std::getline(list, name, ',');) {
    const std::optional<Field> field = field_from(name);
    if (!field || std::ranges::find(known, *field) == known.end())
      throw Error(ErrorKind::Usage, "there is no facet \"" + name + "\"",
                  "'searcher facets' without --facets shows all");
    fields.push_back(*field);
  }
  return fields;
}

int run_histogram(const FacetsOptions& options, const CommandContext& context) {
  TextAnalyzer analyzer;
  const QueryNode query = read_query(options.query, context, analyzer);
  const QuantityCondition figures = read_range(options.range, context, analyzer);
  const Database database(database_path(options.database));
  const Histogram histogram = count_figures(database, analyzer, query, figures);
  print_histogram(histogram, {options.output, options.query.text(), options.range}, context.out);
  return histogram.bins.empty() ? kExitNothingFound : kExitDone;
}

int run_facets(const FacetsOptions& options, const CommandContext& context) {
  constexpr std::size_t kUsualLimit = 10;
  const std::vector<Field> fields = facets_named(options.facets);
  TextAnalyzer analyzer;
  const QueryNode query = read_query(options.query, context, analyzer);
  const Database database(database_path(options.database));
  const std::vector<FacetCounts> facets = count_facets(database, analyzer, query, fields);
  print_facets(facets, {options.output, options.query.text(), options.limit.value_or(kUsualLimit)},
               context.out);
  const bool found =
      std::ranges::any_of(facets, [](const FacetCounts& counts) { return !counts.values.empty(); });
  return found ? kExitDone : kExitNothingFound;
}

}  // namespace

CommandRunner declare_facets(CLI::App& app) {
  const auto options = std::make_shared<FacetsOptions>();
  declare_database(app, options->database);
  declare_output(
      app, options->output,
      {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines, OutputFormat::Tsv});
  declare_query(app, options->query, QueryNeed::Optional);
  app.add_option("--facets", options->facets, "names separated by commas; default: all")
      ->type_name("NAMES");
  app.add_option("--range", options->range,
                 "count figures by ranges instead: qty: and what is counted, qty:killed")
      ->type_name("FIGURES");
  declare_count(app, "--limit", options->limit, "values of each at most, 0 for all; default: 10");
  return [options](const CommandContext& context) {
    return options->range.empty() ? run_facets(*options, context)
                                  : run_histogram(*options, context);
  };
}

}  // namespace dossier
