// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_lines.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Where headers and footers stand, as shares of the page's height.
constexpr double kHeaderEnd = 0.12;
constexpr double kFooterBegin = 0.88;

// Wider gaps, in heights of the type, part columns that were taken for one.
constexpr double kWidestGap = 3;

bool goes_on(const PdfLine& line, const PdfWord& word) {
  const double overlap = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
  const double gap = word.left - line.right;
  return 2 * overlap > std::min(line.height(), word.height()) && gap > -line.height() &&
         gap < kWidestGap * line.height();
}

bool stands_in_margin(const PdfLine& line) {
  return line.bottom < kHeaderEnd * line.page_height || line.top > kFooterBegin * line.page_height;
}

// Small letters, a sign for a run of digits.
std::string key_of(std::string_view text) {
  std::string key;
  for (const char c : trim(text)) {
    const char next = is_ascii_digit(c) ? '#' : to_ascii_lower(c);
    if (next != '#' || !key.ends_with('#'))
      key += next;
  }
  return key;
}

// "12", "- 12 -", "Page 3 of 10".
bool is_page_number(std::string_view key) {
  if (key.find('#') == std::string_view::npos)
    return false;
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    const std::string_view word = key.substr(0, end);
    const bool is_number = word.find_first_not_of("#-|/.()") == std::string_view::npos;
    if (!is_number && word != "page" && word != "of" && word != "p." && word != "seite" &&
        word != "von" && word != "\xE2\x80\x93")
      return false;
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  return true;
}

}  // namespace

std::vector<PdfLine> pdf_lines(const PdfPage& page, int number) {
  std::vector<PdfLine> lines;
  bool space = false;
  for (const PdfWord& word : page.words) {
    if (trim(word.text).empty())
      continue;
    if (lines.empty() || !goes_on(lines.back(), word)) {
      lines.push_back({.page = number,
                       .left = word.left,
                       .top = word.top,
                       .right = word.right,
                       .bottom = word.bottom,
                       .page_height = page.height,
                       .text = word.text});
    } else {
      PdfLine& line = lines.back();
      const bool is_apart = word.left - line.right > 0.1 * line.height();
      line.text += (space || is_apart ? " " : "") + word.text;
      line.right = std::max(line.right, word.right);
      line.top = std::min(line.top, word.top);
      line.bottom = std::max(line.bottom, word.bottom);
    }
    space = word.space_after;
  }
  return lines;
}

std::vector<PdfLine> without_running_lines(std::vector<PdfLine> lines) {
  std::map<std::string, std::set<int>> pages_of;
  for (const PdfLine& line : lines)
    if (stands_in_margin(line))
      pages_of[key_of(line.text)].insert(line.page);
  std::erase_if(lines, [&](const PdfLine& line) {
    if (!stands_in_margin(line))
      return false;
    const std::string key = key_of(line.text);
    return is_page_number(key) || pages_of[key].size() > 1;
  });
  return lines;
}

}  // namespace dossier
