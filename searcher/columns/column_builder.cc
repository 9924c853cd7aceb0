// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/column_builder.h"

#include <algorithm>
#include <utility>

#include "corpus/value_codec.h"

namespace dossier {
namespace {

void renumber(std::vector<Ordinal>& ordinals, const std::vector<Ordinal>& renumbered) {
  if (renumbered.empty())
    return;
  for (Ordinal& ordinal : ordinals)
    ordinal = renumbered[ordinal];
}

}  // namespace

void ColumnBuilder::add_row(std::string_view value) {
  if (period_) {
    ordinals_.push_back(numbers_.number_of(period_name(value, *period_)));
  } else {
    NameReader reader(value);
    while (const auto name = reader.next())
      ordinals_.push_back(numbers_.number_of(*name));
  }
  ends_.push_back(static_cast<std::uint32_t>(ordinals_.size()));
}

Column ColumnBuilder::take(Numbering numbering) {
  auto [names, renumbered] = numbers_.take(numbering);
  renumber(ordinals_, renumbered);
  return {std::move(names), std::exchange(ends_, {}), std::exchange(ordinals_, {})};
}

Column united(std::span<const Column* const> parts, Numbering numbering) {
  NameNumbers numbers;
  std::vector<std::vector<Ordinal>> numbers_of_parts;
  std::size_t rows = 0;
  for (const Column* part : parts) {
    rows = std::max(rows, part->row_count());
    std::vector<Ordinal>& theirs = numbers_of_parts.emplace_back();
    const ValueNames& names = *part->names();
    theirs.reserve(names.size());
    for (Ordinal ordinal = 0; ordinal < names.size(); ++ordinal)
      theirs.push_back(numbers.number_of(names[ordinal]));
  }
  auto [names, renumbered] = numbers.take(numbering);
  for (std::vector<Ordinal>& theirs : numbers_of_parts)
    renumber(theirs, renumbered);
  std::vector<std::uint32_t> ends;
  ends.reserve(rows);
  std::vector<Ordinal> ordinals;
  for (Row row = 0; row < rows; ++row) {
    const auto begin = static_cast<std::ptrdiff_t>(ordinals.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
      for (const Ordinal ordinal : parts[i]->at(row))
        ordinals.push_back(numbers_of_parts[i][ordinal]);
    std::sort(ordinals.begin() + begin, ordinals.end());
    ordinals.erase(std::unique(ordinals.begin() + begin, ordinals.end()), ordinals.end());
    ends.push_back(static_cast<std::uint32_t>(ordinals.size()));
  }
  return {std::move(names), std::move(ends), std::move(ordinals)};
}

}  // namespace dossier
