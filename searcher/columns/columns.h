// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "searcher/columns/column.h"
#include "searcher/columns/copies.h"
#include "searcher/columns/value_rows.h"
#include "searcher/database.h"
#include "searcher/facet.h"

namespace dossier {

/// The columns of one database, for a process that answers many requests: each facet is loaded when
/// it is first asked for, and anew once the database shows another revision. Whoever counts with
/// them decides by `are_worth_it` whether to, so that a process which counts once loads none.
/// Not thread-safe, as the database.
class Columns {
 public:
  /// Costs nothing yet. Keeps a reference to `database`.
  explicit Columns(const Database& database) : database_(database) {}

  /// The column of a facet or union; the row of a document is its Xapian number.
  std::shared_ptr<const Column> column(const Facet& facet);

  const Copies& copies();

  /// The rows of all documents, ascending.
  const std::vector<Row>& rows();

  /// By value of a facet or union, how many documents have it.
  const std::vector<std::uint32_t>& totals(const Facet& facet);

  /// Which documents have a value of a facet or union.
  const ValueRows& rows_by_value(const Facet& facet);

  /// Takes note of so many documents that were read to count without columns.
  void note_walk(std::size_t documents);

  /// Whether the documents that were read without columns would by now have paid for loading them:
  /// as many as there are. What is spent on both is at most twice what either alone would cost.
  bool are_worth_it();

  /// The memory that they take.
  std::size_t bytes() const;

 private:
  /// A column and what is made of it when it is first asked for.
  struct Loaded {
    Facet facet;
    std::shared_ptr<const Column> column;
    std::optional<std::vector<std::uint32_t>> totals;
    std::optional<ValueRows> rows_by_value;
  };

  void follow_database();
  Loaded& loaded(const Facet& facet);

  const Database& database_;
  std::uint64_t revision_ = 0;
  std::deque<Loaded> columns_;  // stays where it is as facets are added
  std::optional<Copies> copies_;
  std::optional<std::vector<Row>> rows_;
  std::size_t walked_ = 0;
};

}  // namespace dossier
