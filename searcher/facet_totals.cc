// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_totals.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>

#include "searcher/columns/count.h"
#include "searcher/columns/found_rows.h"
#include "searcher/facet_judgement.h"

namespace dossier {
namespace {

// Sets of rows by a mark for each.
class RowSet {
 public:
  explicit RowSet(std::size_t row_count) : is_there_(row_count) {}

  // Whether it was not there.
  bool add(Row row) { return std::exchange(is_there_[row], char{1}) == 0; }
  bool contains(Row row) const { return is_there_[row] != 0; }

 private:
  std::vector<char> is_there_;
};

std::size_t row_count(Columns& columns) {
  return columns.rows().empty() ? 0 : std::size_t{columns.rows().back()} + 1;
}

bool selects(std::span<const FacetFilter> filters, const Facet& facet) {
  return std::ranges::any_of(filters, [&](const FacetFilter& filter) {
    return filter.facet == facet && !filter.excludes;
  });
}

// The rows with a value that a filter names, each once. All other rows fail the filters of a facet
// that select, and pass those that only exclude.
std::vector<Row> named_rows(Columns& columns, std::span<const FacetFilter> filters) {
  std::vector<Row> named;
  RowSet seen(row_count(columns));
  for (const FacetFilter& filter : filters) {
    const auto ordinal = columns.column(filter.facet)->names()->find(filter.value);
    if (!ordinal || (filter.excludes && selects(filters, filter.facet)))
      continue;
    for (const Row row : columns.rows_by_value(filter.facet).of(*ordinal))
      if (seen.add(row))
        named.push_back(row);
  }
  return named;
}

// The documents that count for a facet.
struct Counted {
  bool are_all_but = false;  // these rows, instead of these rows
  std::vector<Row> rows;
  std::vector<Copy> copies;  // of the documents that count
};

class TotalsTally {
 public:
  TotalsTally(Columns& columns, std::span<const FacetFilter> filters) : columns_(columns) {
    named_.rows = named_rows(columns, filters);
    for (const Facet& facet : facets_of(filters)) {
      named_.columns.emplace_back(facet, columns.column(facet));
      if (selects(filters, facet))
        selecting_.push_back(facet);
    }
    judged_ = judge(named_, filters);
    usual_ = counted(judged_.passing, selecting_.empty());
  }

  FacetTally tally(const Facet& facet) {
    const bool has_filters = std::ranges::any_of(
        named_.columns, [&](const auto& filtered) { return filtered.first == facet; });
    if (!has_filters)
      return tally(facet, usual_);
    // Documents that no filter names fail all that select, and a facet's own do not narrow it.
    const bool counts_unnamed =
        selecting_.empty() || (selecting_.size() == 1 && selecting_.front() == facet);
    return tally(facet, counted(judged_.counted_for(facet), counts_unnamed));
  }

 private:
  FacetTally tally(const Facet& facet, const Counted& counted) {
    const std::shared_ptr<const Column> column = columns_.column(facet);
    return {facet,
            column->names(),
            counted.are_all_but ? counter_.count_all_but(*column, columns_.totals(facet),
                                                         counted.rows, counted.copies)
                                : counter_.count(*column, counted.rows, counted.copies),
            {}};
  }

  // Of the named rows these, and the unnamed ones if they count.
  Counted counted(std::vector<Row> rows, bool counts_unnamed) const {
    const Copies& copies = columns_.copies();
    if (!counts_unnamed) {
      std::vector<Copy> of_rows = copies.among(rows);
      return {false, std::move(rows), std::move(of_rows)};
    }
    RowSet counting(row_count(columns_));
    for (const Row row : rows)
      counting.add(row);
    Counted counted{true, {}, {}};
    std::ranges::copy_if(named_.rows, std::back_inserter(counted.rows),
                         [&](Row row) { return !counting.contains(row); });
    counted.copies = copies.all_but(counted.rows);
    return counted;
  }

  Columns& columns_;
  FoundRows named_;
  std::vector<Facet> selecting_;
  JudgedRows judged_;
  Counted usual_;  // for facets without filters
  ValueCounter counter_;
};

}  // namespace

std::vector<FacetTally> tally_by_totals(Columns& columns, const std::vector<Facet>& facets,
                                        std::span<const FacetFilter> filters) {
  TotalsTally totals(columns, filters);
  std::vector<FacetTally> tallies;
  tallies.reserve(facets.size());
  for (const Facet& facet : facets)
    tallies.push_back(totals.tally(facet));
  return tallies;
}

}  // namespace dossier
