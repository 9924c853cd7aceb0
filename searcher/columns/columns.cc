// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/columns.h"

#include <algorithm>
#include <utility>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/columns/column_builder.h"
#include "searcher/columns/count.h"
#include "searcher/columns/loading.h"

namespace dossier {

std::shared_ptr<const Column> Columns::column(const Facet& facet) {
  return loaded(facet).column;
}

Columns::Loaded& Columns::loaded(const Facet& facet) {
  follow_database();
  const auto known = std::ranges::find(columns_, facet, &Loaded::facet);
  if (known != columns_.end())
    return *known;
  std::shared_ptr<const Column> column;
  if (const std::span<const Field> parts = parts_of(facet.field); parts.size() > 1) {
    std::vector<const Column*> columns;
    for (const Field part : parts)
      columns.push_back(loaded({part}).column.get());
    column = std::make_shared<const Column>(united(columns, Numbering::Sorted));
  } else {
    column = std::make_shared<const Column>(load_column(database_, facet));
  }
  return columns_.emplace_back(Loaded{facet, std::move(column), {}, {}});
}

const std::vector<std::uint32_t>& Columns::totals(const Facet& facet) {
  Loaded& known = loaded(facet);
  if (!known.totals)
    known.totals = totals_of(*known.column, rows());
  return *known.totals;
}

const ValueRows& Columns::rows_by_value(const Facet& facet) {
  Loaded& known = loaded(facet);
  if (!known.rows_by_value)
    known.rows_by_value.emplace(*known.column, rows());
  return *known.rows_by_value;
}

const Copies& Columns::copies() {
  follow_database();
  if (!copies_)
    copies_ = load_copies(database_);
  return *copies_;
}

const std::vector<Row>& Columns::rows() {
  follow_database();
  if (!rows_)
    rows_ = translate_xapian_errors([&] {
      const Xapian::Database& xapian = database_.xapian();
      return std::vector<Row>(xapian.postlist_begin(""), xapian.postlist_end(""));
    });
  return *rows_;
}

void Columns::note_walk(std::size_t documents) {
  follow_database();
  walked_ += documents;
}

bool Columns::are_worth_it() {
  follow_database();
  return walked_ >= database_.document_count();
}

std::size_t Columns::bytes() const {
  std::size_t bytes = copies_ ? copies_->all().capacity() * sizeof(Copy) : 0;
  bytes += rows_ ? rows_->capacity() * sizeof(Row) : 0;
  for (const Loaded& each : columns_) {
    bytes += each.column->bytes();
    bytes += each.totals ? each.totals->capacity() * sizeof(std::uint32_t) : 0;
    bytes += each.rows_by_value ? each.rows_by_value->bytes() : 0;
  }
  return bytes;
}

void Columns::follow_database() {
  if (revision_ == database_.revision())
    return;
  revision_ = database_.revision();
  columns_.clear();
  copies_.reset();
  rows_.reset();
  walked_ = 0;
}

}  // namespace dossier
