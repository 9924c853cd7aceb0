// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/columns.h"

#include <algorithm>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/columns/column_builder.h"
#include "searcher/columns/loading.h"

namespace dossier {

std::shared_ptr<const Column> Columns::column(const Facet& facet) {
  follow_database();
  const auto known =
      std::ranges::find(columns_, facet, &std::pair<Facet, std::shared_ptr<const Column>>::first);
  if (known != columns_.end())
    return known->second;
  std::shared_ptr<const Column> loaded;
  if (const std::span<const Field> parts = parts_of(facet.field); parts.size() > 1) {
    std::vector<const Column*> columns;
    for (const Field part : parts)
      columns.push_back(column({part}).get());
    loaded = std::make_shared<const Column>(united(columns, Numbering::Sorted));
  } else {
    loaded = std::make_shared<const Column>(load_column(database_, facet));
  }
  return columns_.emplace_back(facet, std::move(loaded)).second;
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
  for (const auto& [facet, column] : columns_)
    bytes += column->bytes();
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
