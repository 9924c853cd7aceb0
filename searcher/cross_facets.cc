// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/cross_facets.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "corpus/text/string_map.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"

namespace dossier {
namespace {

using Number = std::uint32_t;

// Gives the values of one side numbers in the order of their coming, and counts their documents.
class ValueNumbers {
 public:
  std::vector<Number> count(const std::vector<std::string>& values) {
    std::vector<Number> numbers;
    numbers.reserve(values.size());
    for (const std::string& value : values) {
      const auto [entry, is_new] = numbers_.try_emplace(value, static_cast<Number>(values_.size()));
      if (is_new)
        values_.push_back({value});
      ++values_[entry->second].documents;
      numbers.push_back(entry->second);
    }
    return numbers;
  }

  // The values by size, and at which place there each number stands.
  std::pair<std::vector<FacetValue>, std::vector<std::size_t>> take_sorted() {
    std::vector<Number> order(values_.size());
    std::iota(order.begin(), order.end(), Number{0});
    std::ranges::sort(order, [&](Number a, Number b) {
      const FacetValue& x = values_[a];
      const FacetValue& y = values_[b];
      return x.documents != y.documents ? x.documents > y.documents : x.name < y.name;
    });
    std::vector<FacetValue> sorted;
    std::vector<std::size_t> places(order.size());
    for (const Number number : order) {
      places[number] = sorted.size();
      sorted.push_back(std::move(values_[number]));
    }
    return {std::move(sorted), std::move(places)};
  }

 private:
  StringMap<Number> numbers_;
  std::vector<FacetValue> values_;
};

// A pair of numbers as one key.
std::uint64_t key_of(Number row, Number column) {
  return std::uint64_t{row} << 32U | column;
}

}  // namespace

CrossFacets cross_facets(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                         const Facet& rows, const Facet& columns) {
  ValueNumbers row_numbers;
  ValueNumbers column_numbers;
  std::unordered_map<std::uint64_t, std::size_t> pairs;
  CrossFacets cross{{rows, {}, 0}, {columns, {}, 0}, {}, 0};
  for_each_match(database, compile(query, database, analyzer), [&](const auto& document) {
    const std::vector<std::string> row_values = values_in(document, rows);
    const std::vector<std::string> column_values =
        row_values.empty() ? row_values : values_in(document, columns);
    if (column_values.empty())
      return;
    ++cross.documents;
    const std::vector<Number> in_columns = column_numbers.count(column_values);
    for (const Number row : row_numbers.count(row_values))
      for (const Number column : in_columns)
        ++pairs[key_of(row, column)];
  });
  auto [row_values, row_places] = row_numbers.take_sorted();
  auto [column_values, column_places] = column_numbers.take_sorted();
  cross.cells.reserve(pairs.size());
  for (const auto& [key, documents] : pairs)
    cross.cells.push_back(
        {row_places[key >> 32U], column_places[static_cast<Number>(key)], documents});
  std::ranges::sort(cross.cells, {},
                    [](const CrossCell& cell) { return std::pair(cell.row, cell.column); });
  cross.rows.distinct = row_values.size();
  cross.rows.values = std::move(row_values);
  cross.columns.distinct = column_values.size();
  cross.columns.values = std::move(column_values);
  return cross;
}

CrossFacets first_of(CrossFacets cross, std::size_t limit) {
  if (limit == 0)
    return cross;
  for (CrossSide* side : {&cross.rows, &cross.columns})
    if (side->values.size() > limit)
      side->values.resize(limit);
  std::erase_if(cross.cells,
                [&](const CrossCell& cell) { return cell.row >= limit || cell.column >= limit; });
  return cross;
}

}  // namespace dossier
