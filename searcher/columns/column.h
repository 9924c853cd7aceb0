// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "searcher/columns/value_names.h"

namespace dossier {

using Row = std::uint32_t;  ///< the number of a document in columns

/// What each of many documents has in a facet, by numbers, so that counting compares no names.
class Column {
 public:
  /// The row of number i ends before `ends[i]` in `ordinals`, where the next one begins.
  Column(ValueNames names, std::vector<std::uint32_t> ends, std::vector<Ordinal> ordinals);

  /// Each value of a row once; none where the column ends before it.
  std::span<const Ordinal> at(Row row) const {
    if (row >= ends_.size())
      return {};
    const std::uint32_t begin = row == 0 ? 0 : ends_[row - 1];
    return std::span(ordinals_).subspan(begin, ends_[row] - begin);
  }

  std::size_t row_count() const { return ends_.size(); }

  /// Shared, as what was counted tells its names when the column is gone.
  const std::shared_ptr<const ValueNames>& names() const { return names_; }

  /// The memory that it takes.
  std::size_t bytes() const;

 private:
  std::shared_ptr<const ValueNames> names_;
  std::vector<std::uint32_t> ends_;
  std::vector<Ordinal> ordinals_;
};

}  // namespace dossier
