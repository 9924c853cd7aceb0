// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/value_rows.h"

#include <numeric>

#include "searcher/columns/count.h"

namespace dossier {

ValueRows::ValueRows(const Column& column, std::span<const Row> rows)
    : ends_(totals_of(column, rows)) {
  std::partial_sum(ends_.begin(), ends_.end(), ends_.begin());
  rows_.resize(ends_.empty() ? 0 : ends_.back());
  std::vector<std::uint32_t> next(ends_.size());
  for (std::size_t i = 1; i < ends_.size(); ++i)
    next[i] = ends_[i - 1];
  for (const Row row : rows)
    for (const Ordinal ordinal : column.at(row))
      rows_[next[ordinal]++] = row;
}

}  // namespace dossier
