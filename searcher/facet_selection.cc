// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_selection.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "corpus/error.h"
#include "corpus/xapian_error.h"
#include "searcher/match/expansion.h"
#include "searcher/query/tree_shape.h"

namespace dossier {
namespace {

constexpr std::string_view kUndated = "undated";

QueryNode node(QueryNode::Value value) {
  return {.value = std::move(value)};
}

QueryNode node_for(const FacetFilter& filter) {
  if (!filter.facet.period)
    return node(FieldQuery{filter.facet.field, filter.value, ValueMatch::Exact});
  if (filter.value.empty())
    return node(NotQuery{{node(DateQuery{})}});
  return node(DateQuery{*days_of_period(filter.value, *filter.facet.period)});
}

// What `facet` asks of documents by its filters, as operands of AND.
void add_filters(QueryNodes& operands, const Facet& facet, std::span<const FacetFilter> filters) {
  QueryNodes selected;
  for (const FacetFilter& filter : filters) {
    if (filter.facet != facet)
      continue;
    if (filter.excludes)
      operands.push_back(node(NotQuery{{node_for(filter)}}));
    else
      selected.push_back(node_for(filter));
  }
  if (!selected.empty())
    operands.push_back(any_of(std::move(selected)));
}

}  // namespace

FacetFilter facet_filter_from(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == std::string_view::npos || equals + 1 == text.size())
    throw Error(ErrorKind::Usage, "--filter " + std::string(text) + " names no facet and value",
                "write the facet, = or != and a value that it shows: --filter publisher=Reuters");
  FacetFilter filter;
  filter.excludes = text[equals - 1] == '!';
  filter.facet = facets_from(text.substr(0, equals - (filter.excludes ? 1 : 0))).front();
  filter.value = text.substr(equals + 1);
  if (!filter.facet.period)
    return filter;
  if (filter.value == kUndated)
    filter.value.clear();
  else if (!days_of_period(filter.value, *filter.facet.period))
    throw Error(ErrorKind::Usage,
                "--filter " + std::string(text) + " names no " +
                    std::string(to_string(*filter.facet.period)),
                "write it as the facet shows it: 2025-11-25, 2025-W48, 2025-11, 2025 or undated");
  return filter;
}

FacetFilter resolved(const FacetFilter& filter, const Database& database, TextAnalyzer& analyzer) {
  const bool is_known =
      filter.facet.period || translate_xapian_errors([&] {
        return database.xapian().term_exists(term_for(filter.facet.field, filter.value));
      });
  if (is_known)
    return filter;
  std::vector<std::string> names =
      Expander(database, analyzer).names({filter.facet.field, filter.value});
  const std::string folded = analyzer.fold(filter.value);
  const auto same = std::ranges::find_if(
      names, [&](const std::string& name) { return analyzer.fold(name) == folded; });
  if (same != names.end())
    return {filter.facet, *same, filter.excludes};
  if (names.size() > 1)
    throw Error(ErrorKind::Usage,
                to_string(filter.facet) + "=" + filter.value + " may be " +
                    std::to_string(names.size()) + " names, \"" + names[0] + "\" and \"" +
                    names[1] + "\" among them",
                "write the one that is meant as the facet shows it");
  return names.empty() ? filter : FacetFilter{filter.facet, names.front(), filter.excludes};
}

QueryNode narrowed(const QueryNode& query, std::span<const FacetFilter> filters,
                   const std::optional<Facet>& but) {
  QueryNodes operands;
  std::vector<Facet> seen;
  for (const FacetFilter& filter : filters)
    if (filter.facet != but && std::ranges::find(seen, filter.facet) == seen.end()) {
      seen.push_back(filter.facet);
      add_filters(operands, filter.facet, filters);
    }
  if (operands.empty())
    return query;
  if (!std::holds_alternative<AllQuery>(query.value))
    operands.insert(operands.begin(), query);
  return all_of(std::move(operands));
}

}  // namespace dossier
