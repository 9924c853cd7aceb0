// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/count.h"

#include <algorithm>
#include <cstddef>

namespace dossier {

std::vector<ValueCount> ValueCounter::count(const Column& column, std::span<const Row> rows,
                                            std::span<const Copy> copies) {
  documents_.assign(column.names()->size(), 0);
  std::size_t distinct = 0;
  for (const Row row : rows)
    for (const Ordinal ordinal : column.at(row))
      distinct += documents_[ordinal]++ == 0 ? 1 : 0;
  std::vector<ValueCount> counts;
  counts.reserve(distinct);
  for (Ordinal ordinal = 0; counts.size() < distinct; ++ordinal)
    if (const std::uint32_t documents = documents_[ordinal]; documents > 0)
      counts.push_back({ordinal, documents, documents});
  if (copies.empty())
    return counts;
  count_repeats(column, copies);
  for (ValueCount& count : counts)
    count.stories -= repeats_[count.ordinal];
  return counts;
}

void ValueCounter::count_repeats(const Column& column, std::span<const Copy> copies) {
  repeats_.assign(column.names()->size(), 0);
  last_group_.assign(column.names()->size(), 0);
  std::uint32_t group = 0;
  for (std::size_t i = 0; i < copies.size(); ++i) {
    if (i == 0 || copies[i].story != copies[i - 1].story)
      ++group;
    for (const Ordinal ordinal : column.at(copies[i].row)) {
      if (last_group_[ordinal] == group)
        ++repeats_[ordinal];
      last_group_[ordinal] = group;
    }
  }
}

}  // namespace dossier
