// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/lexicon.h"

#include <algorithm>
#include <utility>

namespace dossier {
namespace {

void split(std::string_view text, char separator, std::vector<std::string_view>& parts) {
  parts.clear();
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

}  // namespace

const LexiconRow* LexiconReader::next() {
  while (!rest_.empty()) {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    const std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    ++row_.line;
    if (line.empty() || line.starts_with('#'))
      continue;
    split(line, '\t', row_.cells);
    return &row_;
  }
  return nullptr;
}

std::vector<LexiconRow> lexicon_rows(std::string_view tsv) {
  std::vector<LexiconRow> rows;
  LexiconReader reader(tsv);
  while (const LexiconRow* row = reader.next())
    rows.push_back(*row);
  return rows;
}

std::optional<LexiconFault> first_fault(
    std::string_view tsv, const std::function<std::string(const LexiconRow&)>& fault_of) {
  LexiconReader rows(tsv);
  while (const LexiconRow* row = rows.next())
    if (std::string reason = fault_of(*row); !reason.empty())
      return LexiconFault{row->line, std::move(reason)};
  return std::nullopt;
}

std::vector<std::string_view> lexicon_list(std::string_view cell) {
  std::vector<std::string_view> list;
  LexiconItems items(cell);
  while (const auto item = items.next())
    list.push_back(*item);
  return list;
}

}  // namespace dossier
