// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_selection.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <variant>

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

bool has_filter(std::span<const FacetFilter> filters, const Facet& facet) {
  return std::ranges::find(filters, facet, &FacetFilter::facet) != filters.end();
}

void sort_values(std::vector<FacetValue>& values, FacetOrder order) {
  // The undated stand behind all dates.
  const auto name_key = [](const FacetValue& value) {
    return std::pair(value.name.empty(), std::string_view(value.name));
  };
  std::ranges::sort(values, [&](const FacetValue& a, const FacetValue& b) {
    return order == FacetOrder::Count && a.documents != b.documents ? a.documents > b.documents
                                                                    : name_key(a) < name_key(b);
  });
}

// Marks the values that filters name, and adds those that no document has.
void mark_choices(FacetCounts& counts, std::span<const FacetFilter> filters) {
  for (const FacetFilter& filter : filters) {
    if (filter.facet != counts.facet())
      continue;
    auto value = std::ranges::find(counts.values, filter.value, &FacetValue::name);
    if (value == counts.values.end())
      value = counts.values.insert(value, {filter.value});
    value->choice = filter.excludes ? FacetChoice::Excluded : FacetChoice::Selected;
  }
  sort_values(counts.values, FacetOrder::Count);
  counts.distinct = counts.values.size();
}

bool has_word_with(std::string_view folded, std::string_view prefix) {
  return (" " + std::string(folded)).find(" " + std::string(prefix)) != std::string::npos;
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

std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Facet>& facets,
                                      std::span<const FacetFilter> filters) {
  std::vector<Facet> together;
  for (const Facet& facet : facets)
    if (!has_filter(filters, facet))
      together.push_back(facet);
  std::vector<FacetCounts> narrow =
      together.empty() ? std::vector<FacetCounts>()
                       : count_facets(database, analyzer, narrowed(query, filters), together);
  std::vector<FacetCounts> counts;
  auto next = narrow.begin();
  for (const Facet& facet : facets) {
    if (!has_filter(filters, facet)) {
      counts.push_back(std::move(*next++));
      continue;
    }
    const QueryNode without_own = narrowed(query, filters, facet);
    counts.push_back(
        std::move(count_facets(database, analyzer, without_own, std::vector{facet}).front()));
    mark_choices(counts.back(), filters);
  }
  return counts;
}

FacetCounts shown(FacetCounts counts, const FacetView& view, TextAnalyzer& analyzer) {
  const auto is_chosen = [](const FacetValue& value) { return value.choice != FacetChoice::None; };
  if (const std::string prefix = analyzer.fold(view.prefix); !prefix.empty())
    std::erase_if(counts.values, [&](const FacetValue& value) {
      return !is_chosen(value) && !has_word_with(analyzer.fold(value.name), prefix);
    });
  sort_values(counts.values,
              view.order.value_or(counts.period ? FacetOrder::Name : FacetOrder::Count));
  counts.distinct = counts.values.size();
  if (view.limit == 0 || view.limit >= counts.values.size())
    return counts;
  const auto rest = counts.values.begin() + static_cast<std::ptrdiff_t>(view.limit);
  counts.values.erase(std::remove_if(rest, counts.values.end(), std::not_fn(is_chosen)),
                      counts.values.end());
  return counts;
}

}  // namespace dossier
