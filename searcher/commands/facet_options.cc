// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/facet_options.h"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>

#include "searcher/commands/answer_options.h"

namespace dossier {
namespace {

// All but dates where none is named.
std::vector<Facet> facets_named(const std::string& names) {
  if (!names.empty() && names != "all")
    return facets_from(names);
  std::vector<Facet> facets;
  for (const Field field : all_facets())
    facets.push_back({field});
  return facets;
}

}  // namespace

void declare_facet_options(CLI::App& app, FacetOptions& options, const std::string& limit_names,
                           const std::string& usual) {
  app.add_option("--facets", options.names,
                 "names separated by commas; dates as date:day, date:week, date:month or\n"
                 "date:year; " +
                     usual)
      ->type_name("NAMES");
  app.add_option("--filter", options.filters,
                 "only documents with a value, publisher=NAME, or without it, publisher!=NAME;\n"
                 "repeated, any of the values of one facet, and all facets")
      ->type_name("FACET=VALUE")
      ->expected(1)
      ->take_all();
  app.add_option("--facet-prefix", options.prefix,
                 "only values with a word that begins so; case and accents do not matter")
      ->type_name("PREFIX");
  app.add_option_function<std::string>(
         "--facet-sort",
         [&options](const std::string& order) {
           options.order = order == "name" ? FacetOrder::Name : FacetOrder::Count;
         },
         "default: count, dates by name")
      ->type_name("ORDER")
      ->check(CLI::IsMember({"count", "name"}));
  declare_count(app, limit_names, options.limit,
                "values of each facet at most, 0 for all; default: 10, dates all");
}

void require_readable(const FacetOptions& options) {
  facets_named(options.names);
  for (const std::string& filter : options.filters)
    facet_filter_from(filter);
}

std::vector<FacetFilter> read_filters(const FacetOptions& options, const Database& database,
                                      TextAnalyzer& analyzer) {
  std::vector<FacetFilter> filters;
  for (const std::string& filter : options.filters)
    filters.push_back(resolved(facet_filter_from(filter), database, analyzer));
  return filters;
}

std::vector<FacetCounts> count_named_facets(const FacetOptions& options, const Database& database,
                                            TextAnalyzer& analyzer, const QueryNode& query,
                                            std::span<const FacetFilter> filters,
                                            Columns* columns) {
  constexpr std::size_t kUsualLimit = 10;
  std::vector<FacetCounts> facets;
  for (const FacetTally& tally :
       tally_facets(database, analyzer, query, facets_named(options.names), filters, columns)) {
    const std::size_t limit = options.limit.value_or(tally.facet.period ? 0 : kUsualLimit);
    facets.push_back(shown(tally, {options.prefix, options.order, limit}, analyzer));
  }
  return facets;
}

}  // namespace dossier
