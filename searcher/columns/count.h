// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searcher/columns/column.h"
#include "searcher/columns/copies.h"

namespace dossier {

/// How often a value occurs; at least once.
struct ValueCount {
  Ordinal ordinal = 0;
  std::uint32_t documents = 0;
  std::uint32_t stories = 0;  ///< those documents with copies folded

  bool operator==(const ValueCount&) const = default;
};

/// Counts values in arrays that it keeps, for one facet after the other.
class ValueCounter {
 public:
  /// Counts the values of `rows`, each of which is given once; `copies` are those of them that may
  /// have copies, side by side if they are of one story. Exact; in no order. Linear in the values
  /// of the rows.
  std::vector<ValueCount> count(const Column& column, std::span<const Row> rows,
                                std::span<const Copy> copies);

  /// The same of all rows but these: `totals` says by value in how many of all rows it occurs, and
  /// `copies` are of the rows that are counted. Linear in the values of the rows that are left out
  /// and the distinct values of the column.
  std::vector<ValueCount> count_all_but(const Column& column, std::span<const std::uint32_t> totals,
                                        std::span<const Row> rows, std::span<const Copy> copies);

 private:
  void fold_repeats(std::vector<ValueCount>& counts, const Column& column,
                    std::span<const Copy> copies);
  void make_room(std::size_t values);

  // By value, all 0 between calls: clearing them would cost more than counting a few rows.
  std::vector<std::uint32_t> documents_;
  std::vector<std::uint32_t> repeats_;  // how many have a copy before them with it too
  std::vector<std::uint32_t> last_group_;
};

/// By value, in how many of `rows` it occurs.
std::vector<std::uint32_t> totals_of(const Column& column, std::span<const Row> rows);

}  // namespace dossier
