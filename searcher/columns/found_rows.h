// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "searcher/columns/column.h"
#include "searcher/columns/column_builder.h"
#include "searcher/columns/copies.h"
#include "searcher/facet.h"

namespace Xapian {
class Document;
}

namespace dossier {

/// Documents that were found, and what they have in some facets.
struct FoundRows {
  std::vector<Row> rows;
  Copies copies;  ///< those among the rows, and perhaps others
  std::vector<std::pair<Facet, std::shared_ptr<const Column>>> columns;

  /// Requires: a facet of `columns`.
  const Column& column(const Facet& facet) const;
};

/// Reads the values of documents into columns of their own, for a process that counts once: a row
/// each, in the order of their coming.
class RowReader {
 public:
  /// Facets and unions.
  explicit RowReader(const std::vector<Facet>& facets);

  void add(const Xapian::Document& document);

  /// To be called once, when all are added.
  FoundRows take();

 private:
  struct SlotReader {
    Facet facet;  // no union
    ColumnBuilder builder;
  };

  std::vector<Facet> facets_;
  std::vector<SlotReader> slots_;
  FoundRows found_;
};

}  // namespace dossier
