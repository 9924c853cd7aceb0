// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "searcher/columns/column.h"
#include "searcher/columns/value_names.h"
#include "searcher/date_period.h"

namespace dossier {

/// Makes a column of the values of one slot, row by row.
class ColumnBuilder {
 public:
  /// Of names, or of the periods of dates; then a row without a value has "", the undated.
  explicit ColumnBuilder(std::optional<DatePeriod> period = std::nullopt) : period_(period) {}

  std::size_t row_count() const { return ends_.size(); }

  /// Adds a row with the document value of that slot, "" for none. Throws Error{DatabaseDamaged} if
  /// it is cut short.
  void add_row(std::string_view value);

  /// Leaves nothing behind.
  Column take(Numbering numbering);

 private:
  std::optional<DatePeriod> period_;
  NameNumbers numbers_;
  std::vector<std::uint32_t> ends_;
  std::vector<Ordinal> ordinals_;
};

/// The column of a union: what any of `parts` has in a row, each name once.
Column united(std::span<const Column* const> parts, Numbering numbering);

}  // namespace dossier
