// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <memory>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/text/printable.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/facet_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/companions.h"
#include "searcher/cross_facets.h"
#include "searcher/facet.h"
#include "searcher/facet_selection.h"
#include "searcher/histogram.h"
#include "searcher/output/companions.h"
#include "searcher/output/cross_facets.h"
#include "searcher/output/facets.h"
#include "searcher/query/fields.h"
#include "searcher/session.h"
#include "searcher/state_token.h"

namespace dossier {
namespace {

constexpr std::size_t kUsualLimit = 10;

struct FacetsOptions {
  std::string database;
  QueryOptions query;
  OutputOptions output;
  FacetOptions facets;
  std::string range;  // "qty:" and what to spread over ranges; "" for none
  std::string cross;  // two names separated by a comma; "" for none
  std::string co;     // the actor whose companions are wanted; "" for none
};

// A database and what is asked of it: the query, narrowed by the filters.
struct Request {
  TextAnalyzer& analyzer;
  QueryNode query;
  const Database& database;

  Request(const FacetsOptions& options, const CommandContext& context)
      : analyzer(context.session.analyzer()),
        query(read_query(options.query, context, analyzer)),
        database(open(options, context.session)) {
    query = narrowed_to_new(query, options.query, database);
  }

  static const Database& open(const FacetsOptions& options, Session& session) {
    require_readable(options.facets);
    return session.database(database_path(options.database));
  }

  QueryNode narrowed_query(const FacetsOptions& options) {
    return narrowed(query, read_filters(options.facets, database, analyzer));
  }
};

int run_histogram(const FacetsOptions& options, const CommandContext& context) {
  Request request(options, context);
  const QuantityCondition figures = read_range(options.range, context, request.analyzer);
  const Histogram histogram =
      count_figures(request.database, request.analyzer, request.narrowed_query(options), figures);
  print_histogram(
      histogram,
      {options.output, options.query.text(), options.range, state_token(request.database)},
      context.out);
  return histogram.bins.empty() ? kExitNothingFound : kExitDone;
}

int run_cross(const FacetsOptions& options, const CommandContext& context) {
  const std::vector<Facet> sides = facets_from(options.cross);
  if (sides.size() != 2)
    throw Error(ErrorKind::Usage, "--cross " + options.cross + " does not name two facets",
                "write the rows, a comma and the columns: --cross publisher,qty.role");
  Request request(options, context);
  const std::optional<std::size_t> limit = options.facets.limit;
  const CrossFacets cross =
      first_of(cross_facets(request.database, request.analyzer, request.narrowed_query(options),
                            sides[0], sides[1]),
               limit.value_or(kUsualLimit));
  print_cross_facets(cross,
                     {options.output, options.query.text(), !limit, state_token(request.database)},
                     context.out);
  return cross.documents > 0 ? kExitDone : kExitNothingFound;
}

std::vector<Field> companion_types(const std::string& facets) {
  const std::span<const Field> all = parts_of(Field::Actor);
  std::vector<Field> types;
  for (const Facet& facet : facets_from(facets.empty() ? "actor" : facets)) {
    const std::span<const Field> parts = parts_of(facet.field);
    if (parts.empty() || std::ranges::find(all, parts.front()) == all.end())
      throw Error(ErrorKind::Usage, "--co counts actors, and " + to_string(facet) + " holds none",
                  "its facets are actor, person, organization, armed_group and country");
    for (const Field part : parts)
      if (std::ranges::find(types, part) == types.end())
        types.push_back(part);
  }
  return types;
}

// "person:putin" names the type; a colon behind another word is of the name.
FieldQuery actor_named(const std::string& name) {
  const std::size_t colon = std::min(name.find(':'), name.size());
  const FieldRow* row = find_field(name.substr(0, colon));
  const std::span<const Field> types = parts_of(Field::Actor);
  if (colon == name.size() || row == nullptr ||
      (row->field != Field::Actor && std::ranges::find(types, row->field) == types.end()))
    return {Field::Actor, name};
  return {row->field, name.substr(colon + 1)};
}

int run_companions(const FacetsOptions& options, const CommandContext& context) {
  const CompanionRequest wanted{actor_named(options.co), companion_types(options.facets.names),
                                options.facets.limit.value_or(kUsualLimit)};
  Request request(options, context);
  const Companions found =
      find_companions(request.database, request.analyzer, request.narrowed_query(options), wanted);
  print_companions(
      found, {options.output, options.query.text(), options.co, state_token(request.database)},
      context.out);
  if (found.actors.empty() && options.output.format == OutputFormat::Text)
    context.err << "searcher: no document names " << printable(options.co) << '\n';
  return found.values.empty() ? kExitNothingFound : kExitDone;
}

int run_facets(const FacetsOptions& options, const CommandContext& context) {
  Request request(options, context);
  const std::vector<FacetFilter> filters =
      read_filters(options.facets, request.database, request.analyzer);
  const std::vector<FacetCounts> facets =
      count_named_facets(options.facets, request.database, request.analyzer, request.query, filters,
                         &context.session.columns(request.database));
  print_facets(facets, {options.output, options.query.text(), state_token(request.database)},
               context.out);
  const bool found = std::ranges::any_of(facets, [](const FacetCounts& counts) {
    return std::ranges::any_of(counts.values,
                               [](const auto& value) { return value.documents > 0; });
  });
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
  declare_new_since(app, options->query);
  declare_facet_options(app, options->facets, "--limit,--facet-limit", "default: all but dates");
  app.add_option("--range", options->range,
                 "count figures by ranges instead: qty: and what is counted, qty:killed")
      ->type_name("FIGURES")
      ->excludes("--facets");
  app.add_option("--cross", options->cross,
                 "count one facet over another instead: publisher,qty.role")
      ->type_name("ROWS,COLUMNS")
      ->excludes("--facets")
      ->excludes("--range");
  app.add_option("--co", options->co,
                 "list who appears with this actor instead, by any of its names;\n"
                 "--facets may name types: person, organization, armed_group, country")
      ->type_name("NAME")
      ->excludes("--range")
      ->excludes("--cross");
  return [options](const CommandContext& context) {
    if (!options->range.empty())
      return run_histogram(*options, context);
    if (!options->co.empty())
      return run_companions(*options, context);
    return options->cross.empty() ? run_facets(*options, context) : run_cross(*options, context);
  };
}

}  // namespace dossier
