// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document/line_reader.h"

namespace dossier {

/// A row of a table.
struct TableRow {
  std::vector<std::string> cells;
  std::size_t line = 1;      ///< counted from 1: where it begins
  bool too_long = false;     ///< it was longer than the limit and its cells are cut
  bool is_unclosed = false;  ///< the file ended within quotes
};

/// Cuts a table as RFC 4180 has it into rows: cells in quotes may hold the separator, line feeds
/// and doubled quotes. A quote within a cell that does not begin with one is text. Rows without any
/// text are passed over. Memory is bounded by the limit and a block.
class TableSplitter {
 public:
  TableSplitter(BlockReader blocks, char separator, std::size_t limit_bytes);

  /// The next row; none at the end.
  std::optional<TableRow> next();

 private:
  bool at_end();
  char take();
  void take_quoted(TableRow& row);
  void keep(TableRow& row, char c);

  BlockReader blocks_;
  char separator_;
  std::size_t limit_bytes_;
  std::string_view rest_;  // views the present block
  std::size_t size_ = 0;   // of the row so far
  std::size_t line_ = 1;
};

}  // namespace dossier
