// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/table_splitter.h"

#include <algorithm>
#include <utility>

#include "corpus/text/characters.h"

namespace dossier {

TableSplitter::TableSplitter(BlockReader blocks, char separator, std::size_t limit_bytes)
    : blocks_(std::move(blocks)), separator_(separator), limit_bytes_(limit_bytes) {}

std::optional<TableRow> TableSplitter::next() {
  while (!at_end()) {
    TableRow row;
    row.line = line_;
    row.cells.emplace_back();
    size_ = 0;
    while (!at_end()) {
      const char c = take();
      if (c == '\n')
        break;
      if (c == separator_)
        row.cells.emplace_back();
      else if (c == '"' && row.cells.back().empty())
        take_quoted(row);
      else if (c != '\r')
        keep(row, c);
    }
    const bool is_blank =
        std::ranges::all_of(row.cells, [](const std::string& cell) { return trim(cell).empty(); });
    if (!is_blank || row.too_long)
      return row;
  }
  return std::nullopt;
}

void TableSplitter::take_quoted(TableRow& row) {
  while (!at_end()) {
    const char c = take();
    if (c != '"')
      keep(row, c);
    else if (!at_end() && rest_.front() == '"')
      keep(row, take());
    else
      return;
  }
  row.is_unclosed = true;
}

void TableSplitter::keep(TableRow& row, char c) {
  row.too_long = ++size_ > limit_bytes_;
  if (!row.too_long)
    row.cells.back() += c;
}

bool TableSplitter::at_end() {
  if (rest_.empty())
    rest_ = blocks_();
  return rest_.empty();
}

char TableSplitter::take() {
  const char c = rest_.front();
  rest_.remove_prefix(1);
  line_ += c == '\n' ? 1 : 0;
  return c;
}

}  // namespace dossier
