// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/lexicon.h"

#include <algorithm>

namespace dossier {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  parts.reserve(8);  // most rows have fewer cells, and growing from one cost a third of the time
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

std::vector<LexiconRow> lexicon_rows(std::string_view tsv) {
  std::vector<LexiconRow> rows;
  std::size_t number = 0;
  for (const std::string_view line : split(tsv, '\n')) {
    ++number;
    if (!line.empty() && !line.starts_with('#'))
      rows.push_back({number, split(line, '\t')});
  }
  return rows;
}

std::vector<std::string_view> lexicon_list(std::string_view cell) {
  return cell.empty() ? std::vector<std::string_view>() : split(cell, '|');
}

}  // namespace dossier
