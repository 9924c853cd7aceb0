// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "searcher/columns/column.h"

namespace dossier {

/// A column the other way round: which rows have a value.
class ValueRows {
 public:
  /// Of `rows` of a column, each given once.
  ValueRows(const Column& column, std::span<const Row> rows);

  /// The rows with that value, in the order in which they were given.
  std::span<const Row> of(Ordinal ordinal) const {
    const std::uint32_t begin = ordinal == 0 ? 0 : ends_[ordinal - 1];
    return std::span(rows_).subspan(begin, ends_[ordinal] - begin);
  }

  /// The memory that it takes.
  std::size_t bytes() const {
    return ends_.capacity() * sizeof(std::uint32_t) + rows_.capacity() * sizeof(Row);
  }

 private:
  std::vector<std::uint32_t> ends_;  // by value
  std::vector<Row> rows_;
};

}  // namespace dossier
