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
  /// of the rows and the distinct values of the column.
  std::vector<ValueCount> count(const Column& column, std::span<const Row> rows,
                                std::span<const Copy> copies);

 private:
  void count_repeats(const Column& column, std::span<const Copy> copies);

  std::vector<std::uint32_t> documents_;   // by value
  std::vector<std::uint32_t> repeats_;     // by value, how many have a copy before them with it too
  std::vector<std::uint32_t> last_group_;  // by value
};

}  // namespace dossier
