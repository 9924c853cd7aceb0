// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/front_matter.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kMarker = "---";

bool is_key_character(char c) {
  return is_ascii_alpha(c) || is_ascii_digit(c) || c == '_' || c == '-' || c == '.';
}

bool is_blank_or_comment(std::string_view line) {
  return trim(line).empty() || trim(line).starts_with('#');
}

bool continues_entry(std::string_view line) {
  return line.starts_with(' ') || line.starts_with('\t') || line.starts_with("- ");
}

std::string unquoted(std::string_view value) {
  if (value.size() < 2 || value.front() != value.back() ||
      (value.front() != '"' && value.front() != '\''))
    return std::string(value);
  const char quote = value.front();
  const char escape = quote == '"' ? '\\' : '\'';
  const std::string_view inner = value.substr(1, value.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < inner.size(); ++i) {
    const bool is_escape = inner[i] == escape && i + 1 < inner.size() &&
                           (inner[i + 1] == quote || inner[i + 1] == escape);
    out += inner[is_escape ? ++i : i];
  }
  return out;
}

std::optional<FrontMatterEntry> entry_from(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 ||
      !std::ranges::all_of(line.substr(0, colon), is_key_character))
    return std::nullopt;
  const std::string_view rest = line.substr(colon + 1);
  if (!rest.empty() && !is_ascii_space(rest.front()))
    return std::nullopt;
  FrontMatterEntry entry{std::string(line.substr(0, colon)), std::string(trim(rest))};
  std::ranges::transform(entry.key, entry.key.begin(), to_ascii_lower);
  return entry;
}

void continue_entry(FrontMatterEntry& entry, std::string_view line) {
  const bool is_block_mark = entry.value == "|" || entry.value == ">";
  if (is_block_mark)
    entry.value.clear();
  if (!entry.value.empty())
    entry.value += ' ';
  entry.value += trim(line);
}

void take_line(FrontMatter& matter, std::string_view line, std::size_t number) {
  if (is_blank_or_comment(line))
    return;
  if (continues_entry(line) && !matter.entries.empty())
    continue_entry(matter.entries.back(), line);
  else if (std::optional<FrontMatterEntry> entry = entry_from(line))
    matter.entries.push_back(*std::move(entry));
  else
    matter.faults.push_back({number, "front matter line is not \"key: value\", passed over"});
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter matter;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const std::string_view bare = trim(line);
    begin = std::min(end + 1, text.size());
    ++number;
    if (number == 1) {
      if (bare != kMarker)
        return {};
      continue;
    }
    if (bare == kMarker || bare == "...") {
      if (matter.entries.empty())
        return {};
      matter.end_byte = begin;
      for (FrontMatterEntry& entry : matter.entries)
        entry.value = unquoted(entry.value);
      return matter;
    }
    take_line(matter, line, number);
    // The first line under a rule is a sentence.
    if (matter.entries.empty() && !matter.faults.empty())
      return {};
  }
  if (matter.entries.empty())
    return {};
  return {.entries = {},
          .faults = {{1, "front matter has no closing \"---\" line, taken as text"}},
          .end_byte = 0};
}

}  // namespace dossier
