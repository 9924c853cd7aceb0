// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// One row of a lexicon: its cells, which view the lexicon's bytes, and its line for messages.
struct LexiconRow {
  std::size_t line = 0;
  std::vector<std::string_view> cells;

  /// The cell of that column, "" where the row is shorter.
  std::string_view cell(std::size_t column) const {
    return column < cells.size() ? cells[column] : std::string_view();
  }
};

/// The rows of a lexicon: UTF-8, a row a line, cells separated by tabs. Blank lines and lines that
/// begin with # are passed over. The lexicons that are compiled in live in the folder `lexicon` of
/// the room that uses them; a file of the same form can be given at run time.
std::vector<LexiconRow> lexicon_rows(std::string_view tsv);

/// The same rows one by one, without an allocation a row: for lexicons of many thousand rows, which
/// are read at every start. Views the bytes of `tsv`.
class LexiconReader {
 public:
  explicit LexiconReader(std::string_view tsv) : rest_(tsv) {}

  /// The next row, null behind the last; valid until the next call.
  const LexiconRow* next();

 private:
  std::string_view rest_;
  LexiconRow row_;
};

/// A row of a table that cannot be read.
struct LexiconFault {
  std::size_t line = 0;
  std::string reason;  ///< without full stop
};

/// The first row for which `fault_of` gives a reason that is not empty.
std::optional<LexiconFault> first_fault(
    std::string_view tsv, const std::function<std::string(const LexiconRow&)>& fault_of);

/// The items of a cell that lists several, separated by |, one by one without an allocation. An
/// empty cell has none. Views the cell.
class LexiconItems {
 public:
  explicit LexiconItems(std::string_view cell) : rest_(cell), more_(!cell.empty()) {}

  /// Nothing behind the last.
  std::optional<std::string_view> next() {
    if (!more_)
      return std::nullopt;
    const std::size_t bar = rest_.find('|');
    more_ = bar != std::string_view::npos;
    const std::string_view item = rest_.substr(0, bar);
    rest_.remove_prefix(more_ ? bar + 1 : rest_.size());
    return item;
  }

 private:
  std::string_view rest_;
  bool more_ = false;
};

/// The same items as a list.
std::vector<std::string_view> lexicon_list(std::string_view cell);

}  // namespace dossier
