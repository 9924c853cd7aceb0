// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_judgement.h"

#include <algorithm>
#include <cstddef>

namespace dossier {
namespace {

// What the filters on one facet ask of a document.
class FilterTest {
 public:
  FilterTest(const Column& column, const Facet& facet, std::span<const FacetFilter> filters)
      : column_(column) {
    for (const FacetFilter& filter : filters)
      if (filter.facet == facet) {
        has_selected_ |= !filter.excludes;
        if (const auto ordinal = column.names()->find(filter.value))
          (filter.excludes ? excluded_ : selected_).push_back(*ordinal);
      }
  }

  bool passes(Row row) const {
    bool is_selected = !has_selected_;
    for (const Ordinal ordinal : column_.at(row)) {
      if (std::ranges::find(excluded_, ordinal) != excluded_.end())
        return false;
      is_selected |= std::ranges::find(selected_, ordinal) != selected_.end();
    }
    return is_selected;
  }

 private:
  const Column& column_;
  std::vector<Ordinal> selected_;
  std::vector<Ordinal> excluded_;
  bool has_selected_ = false;
};

}  // namespace

std::vector<Row> JudgedRows::counted_for(const Facet& facet) const {
  std::vector<Row> rows = passing;
  for (const auto& [filtered, failing] : failing_one)
    if (filtered == facet)
      rows.insert(rows.end(), failing.begin(), failing.end());
  return rows;
}

JudgedRows judge(const FoundRows& found, std::span<const FacetFilter> filters) {
  std::vector<FilterTest> tests;
  JudgedRows judged;
  for (const Facet& facet : facets_of(filters)) {
    tests.emplace_back(found.column(facet), facet, filters);
    judged.failing_one.push_back({facet, {}});
  }
  for (const Row row : found.rows) {
    std::size_t failed = 0;
    std::size_t last_failed = 0;
    for (std::size_t i = 0; i < tests.size() && failed < 2; ++i)
      if (!tests[i].passes(row)) {
        ++failed;
        last_failed = i;
      }
    if (failed == 0)
      judged.passing.push_back(row);
    else if (failed == 1)
      judged.failing_one[last_failed].second.push_back(row);
  }
  return judged;
}

std::vector<Facet> facets_of(std::span<const FacetFilter> filters) {
  std::vector<Facet> facets;
  for (const FacetFilter& filter : filters)
    if (std::ranges::find(facets, filter.facet) == facets.end())
      facets.push_back(filter.facet);
  return facets;
}

}  // namespace dossier
