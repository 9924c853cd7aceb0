// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/loading.h"

#include <algorithm>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/columns/column_builder.h"

namespace dossier {
namespace {

// Rows that no document has, up to `row`.
void skip_to(ColumnBuilder& builder, Row row) {
  while (builder.row_count() < row)
    builder.add_row({});
}

}  // namespace

Column load_column(const Database& database, const Facet& facet) {
  return translate_xapian_errors([&] {
    const Xapian::Database& xapian = database.xapian();
    const Slot slot = field_row(facet.field).slot;
    ColumnBuilder builder(facet.period);
    for (auto value = xapian.valuestream_begin(slot); value != xapian.valuestream_end(slot);
         ++value) {
      skip_to(builder, value.get_docid());
      builder.add_row(*value);
    }
    // The undated at the end have a value too.
    if (facet.period)
      skip_to(builder, xapian.get_lastdocid() + 1);
    return builder.take(Numbering::Sorted);
  });
}

Column load_column(const Database& database, const Facet& facet, const Copies& copies) {
  std::vector<Row> rows;
  for (const Copy& copy : copies.all())
    rows.push_back(copy.row);
  std::ranges::sort(rows);
  return translate_xapian_errors([&] {
    const Slot slot = field_row(facet.field).slot;
    ColumnBuilder builder(facet.period);
    auto value = database.xapian().valuestream_begin(slot);
    const auto end = database.xapian().valuestream_end(slot);
    for (const Row row : rows) {
      skip_to(builder, row);
      if (value != end && value.get_docid() < row)
        value.skip_to(row);
      builder.add_row(value != end && value.get_docid() == row ? *value : std::string());
    }
    return builder.take(Numbering::AsTheyCome);
  });
}

Copies load_copies(const Database& database) {
  return translate_xapian_errors([&] {
    const Xapian::Database& xapian = database.xapian();
    Copies copies;
    for (auto story = xapian.valuestream_begin(kStorySlot);
         story != xapian.valuestream_end(kStorySlot); ++story)
      copies.add(story.get_docid(), *story);
    copies.sort();
    return copies;
  });
}

}  // namespace dossier
