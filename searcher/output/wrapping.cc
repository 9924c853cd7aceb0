// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/wrapping.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "searcher/output/text_cells.h"

namespace dossier {
namespace {

constexpr std::string_view kEllipsis = "…";

// What stands between two blanks: perhaps the end of an unmarked word, marked and unmarked again.
struct Word {
  std::string before;
  std::string marked;
  std::string behind;
  bool goes_on = false;  // the marked words go on behind it

  std::size_t cells() const { return cells_of(before) + cells_of(marked) + cells_of(behind); }
};

using Words = std::vector<Word>;

// Adds the words of one part of the text to `words`; its first goes on with the last one there.
void add_part(std::string_view part, std::string Word::*member, Words& words) {
  for (std::size_t begin = 0; begin <= part.size();) {
    const std::size_t end = std::min(part.find(' ', begin), part.size());
    words.back().*member += part.substr(begin, end - begin);
    if (end == part.size())
      return;
    words.emplace_back();
    begin = end + 1;
  }
}

Words words_of(const MarkedText& text) {
  Words words(1);
  add_part(text.before, &Word::before, words);
  const std::size_t first = words.size() - 1;
  add_part(text.marked, &Word::marked, words);
  const std::size_t last = words.size() - 1;
  add_part(text.behind, &Word::behind, words);
  if (!text.marked.empty())
    for (std::size_t i = first; i < last; ++i)
      words[i].goes_on = true;
  std::erase_if(words, [](const Word& word) { return word.cells() == 0; });
  return words;
}

std::size_t cells_of(const Words& words) {
  std::size_t cells = words.empty() ? 0 : words.size() - 1;
  for (const Word& word : words)
    cells += word.cells();
  return cells;
}

// Leaves the marked words and what fits into `budget` cells around them, a third of it before.
Words cut(Words words, std::size_t budget) {
  const auto is_marked = [](const Word& word) { return !word.marked.empty(); };
  auto first = std::ranges::find_if(words, is_marked);
  if (first == words.end())
    first = words.begin();
  auto last = std::find_if_not(first, words.end(), is_marked);
  std::size_t used = cells_of(Words(first, last));
  const std::size_t before = used + (budget > used ? (budget - used) / 3 : 0);
  while (first != words.begin() && used + std::prev(first)->cells() + 1 <= before)
    used += (--first)->cells() + 1;
  while (last != words.end() && used + last->cells() + 1 <= budget)
    used += (last++)->cells() + 1;
  while (first != words.begin() && used + std::prev(first)->cells() + 1 <= budget)
    used += (--first)->cells() + 1;
  Words kept;
  if (first != words.begin())
    kept.push_back({std::string(kEllipsis), {}, {}, false});
  kept.insert(kept.end(), first, last);
  if (last != words.end())
    kept.push_back({std::string(kEllipsis), {}, {}, false});
  return kept;
}

void put_brackets(Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].marked.empty())
      continue;
    if (i == 0 || words[i - 1].marked.empty())
      words[i].marked.insert(0, "[");
    if (!words[i].goes_on)
      words[i].marked += "]";
  }
}

std::string line_of(const Words& words, const Style& style) {
  std::string line;
  for (std::size_t i = 0; i < words.size();) {
    line += (i > 0 ? " " : "") + words[i].before;
    std::string marked = words[i].marked;
    while (words[i].goes_on && i + 1 < words.size())
      marked += " " + words[++i].marked;
    line += (marked.empty() || !style.has_color() ? marked : style.match(marked)) + words[i].behind;
    ++i;
  }
  return line;
}

}  // namespace

std::vector<std::string> wrap(const MarkedText& text, std::size_t width, std::size_t most_lines,
                              const Style& style) {
  Words words = words_of(text);
  if (!style.has_color())
    put_brackets(words);
  // Lines end before their width; four fifths of it are surely enough for what they hold.
  if (most_lines < SIZE_MAX && cells_of(words) > width * most_lines * 4 / 5)
    words = cut(std::move(words), width * most_lines * 4 / 5);
  std::vector<std::string> lines;
  Words line;
  for (Word& word : words) {
    if (!line.empty() && cells_of(line) + 1 + word.cells() > width) {
      lines.push_back(line_of(line, style));
      line.clear();
    }
    line.push_back(std::move(word));
  }
  if (!line.empty())
    lines.push_back(line_of(line, style));
  return lines;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  return wrap({std::string(text), {}, {}}, width, SIZE_MAX, Style(false));
}

}  // namespace dossier
