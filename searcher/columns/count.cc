// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/count.h"

#include <cstddef>
#include <utility>

namespace dossier {

std::vector<ValueCount> ValueCounter::count(const Column& column, std::span<const Row> rows,
                                            std::span<const Copy> copies) {
  make_room(column.names()->size());
  std::vector<ValueCount> counts;
  for (const Row row : rows)
    for (const Ordinal ordinal : column.at(row))
      if (documents_[ordinal]++ == 0)
        counts.push_back({ordinal, 0, 0});
  for (ValueCount& count : counts)
    count.documents = count.stories = std::exchange(documents_[count.ordinal], 0);
  fold_repeats(counts, column, copies);
  return counts;
}

std::vector<ValueCount> ValueCounter::count_all_but(const Column& column,
                                                    std::span<const std::uint32_t> totals,
                                                    std::span<const Row> rows,
                                                    std::span<const Copy> copies) {
  make_room(column.names()->size());
  for (const Row row : rows)
    for (const Ordinal ordinal : column.at(row))
      ++documents_[ordinal];
  std::vector<ValueCount> counts;
  counts.reserve(totals.size());
  for (Ordinal ordinal = 0; ordinal < totals.size(); ++ordinal)
    if (const std::uint32_t documents = totals[ordinal] - std::exchange(documents_[ordinal], 0);
        documents > 0)
      counts.push_back({ordinal, documents, documents});
  fold_repeats(counts, column, copies);
  return counts;
}

void ValueCounter::make_room(std::size_t values) {
  if (documents_.size() >= values)
    return;
  documents_.resize(values);
  repeats_.resize(values);
  last_group_.resize(values);
}

void ValueCounter::fold_repeats(std::vector<ValueCount>& counts, const Column& column,
                                std::span<const Copy> copies) {
  if (copies.empty())
    return;
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
  for (ValueCount& count : counts) {
    count.stories -= std::exchange(repeats_[count.ordinal], 0);
    last_group_[count.ordinal] = 0;
  }
}

std::vector<std::uint32_t> totals_of(const Column& column, std::span<const Row> rows) {
  std::vector<std::uint32_t> totals(column.names()->size());
  for (const Row row : rows)
    for (const Ordinal ordinal : column.at(row))
      ++totals[ordinal];
  return totals;
}

}  // namespace dossier
