// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/paragraphs.h"

#include <algorithm>
#include <cstddef>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Wire copy was wrapped at 65 to 80 characters; some mail at 100.
constexpr std::size_t kWidestWrappedLine = 110;
constexpr std::size_t kNarrowestWrappedLine = 40;

struct Line {
  ByteSpan content;        // without the white space around it; empty for a blank line
  std::size_t indent = 0;  // blanks and tabs before the content
};

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    ByteSpan content{begin, end};
    while (!content.empty() && is_ascii_space(text[content.begin]))
      ++content.begin;
    while (!content.empty() && is_ascii_space(text[content.end - 1]))
      --content.end;
    lines.push_back({content, content.begin - begin});
    begin = end + 1;
  }
  return lines;
}

// Wrapped means: no line is wide, and most line feeds stand inside a sentence.
bool lines_are_wrapped(std::string_view text, const std::vector<Line>& lines) {
  std::size_t breaks = 0;
  std::size_t inside_sentence = 0;
  std::size_t widest = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    widest = std::max(widest, lines[i].content.size());
    if (i == 0 || lines[i].content.empty() || lines[i - 1].content.empty() || lines[i].indent > 1)
      continue;
    ++breaks;
    const char before = text[lines[i - 1].content.end - 1];
    const char after = text[lines[i].content.begin];
    inside_sentence += is_ascii_lower(after) || is_ascii_lower(before) || before == ',';
  }
  return kNarrowestWrappedLine <= widest && widest <= kWidestWrappedLine && breaks > 0 &&
         2 * inside_sentence >= breaks;
}

bool starts_list_item(std::string_view line) {
  return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("• ");
}

}  // namespace

std::vector<ByteSpan> split_paragraphs(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  const bool wrapped = lines_are_wrapped(text, lines);
  std::vector<ByteSpan> paragraphs;
  bool open = false;
  for (const Line& line : lines) {
    if (line.content.empty()) {
      open = false;
      continue;
    }
    const bool begins =
        !open || !wrapped || line.indent > 1 || starts_list_item(line.content.of(text));
    if (begins)
      paragraphs.push_back(line.content);
    else
      paragraphs.back().end = line.content.end;
    open = true;
  }
  return paragraphs;
}

}  // namespace dossier
