// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/found_rows.h"

#include <algorithm>
#include <span>

#include <xapian.h>

#include "corpus/schema.h"

namespace dossier {
namespace {

// What is read for a facet: the parts of a union, any other facet itself.
std::vector<Facet> parts_of(const Facet& facet) {
  if (facet.period)
    return {facet};
  std::vector<Facet> parts;
  for (const Field part : parts_of(facet.field))
    parts.push_back({part});
  return parts;
}

}  // namespace

const Column& FoundRows::column(const Facet& facet) const {
  return *std::ranges::find(columns, facet, [](const auto& entry) { return entry.first; })->second;
}

RowReader::RowReader(const std::vector<Facet>& facets) : facets_(facets) {
  for (const Facet& facet : facets)
    for (const Facet& part : parts_of(facet))
      if (std::ranges::find(slots_, part, &SlotReader::facet) == slots_.end())
        slots_.push_back({part, ColumnBuilder(part.period)});
}

void RowReader::add(const Xapian::Document& document) {
  const auto row = static_cast<Row>(found_.rows.size());
  found_.rows.push_back(row);
  found_.copies.add(row, document.get_value(kStorySlot));
  for (SlotReader& slot : slots_)
    slot.builder.add_row(document.get_value(field_row(slot.facet.field).slot));
}

FoundRows RowReader::take() {
  found_.copies.sort();
  std::vector<std::shared_ptr<const Column>> read;
  for (SlotReader& slot : slots_)
    read.push_back(std::make_shared<const Column>(slot.builder.take(Numbering::AsTheyCome)));
  for (const Facet& facet : facets_) {
    std::vector<const Column*> parts;
    std::shared_ptr<const Column> column;
    for (const Facet& part : parts_of(facet)) {
      const auto place = std::ranges::find(slots_, part, &SlotReader::facet);
      column = read[static_cast<std::size_t>(place - slots_.begin())];
      parts.push_back(column.get());
    }
    if (parts.size() > 1)
      column = std::make_shared<const Column>(united(parts, Numbering::AsTheyCome));
    found_.columns.emplace_back(facet, std::move(column));
  }
  return std::move(found_);
}

}  // namespace dossier
