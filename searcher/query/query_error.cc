// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_error.h"

#include <algorithm>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kCharactersBefore = 60;
constexpr std::size_t kCharactersBehind = 40;
constexpr std::string_view kElided = "...";

// Byte offset `characters` characters before `byte`, 0 if there are fewer.
std::size_t step_back(std::string_view text, std::size_t byte, std::size_t characters) {
  for (; characters > 0 && byte > 0; --characters)
    do
      --byte;
    while (byte > 0 && is_utf8_continuation(text[byte]));
  return byte;
}

std::size_t step_on(std::string_view text, std::size_t byte, std::size_t characters) {
  for (; characters > 0 && byte < text.size(); --characters)
    do
      ++byte;
    while (byte < text.size() && is_utf8_continuation(text[byte]));
  return byte;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return !is_utf8_continuation(c); }));
}

std::string without_controls(std::string_view text) {
  std::string out(text);
  std::ranges::replace_if(
      out, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return out;
}

}  // namespace

std::string render(const QueryError& error, std::string_view query) {
  const std::size_t at = std::min(error.begin_byte, query.size());
  const std::size_t first = step_back(query, at, kCharactersBefore);
  const std::size_t end = step_on(query, at, kCharactersBehind);
  const std::string_view head = first > 0 ? kElided : "";
  const std::string_view tail = end < query.size() ? kElided : "";

  std::string out = error.message;
  if (!error.expected.empty())
    out += "; expected " + error.expected;
  out += '\n';
  out += head;
  out += without_controls(query.substr(first, end - first));
  out += tail;
  out += '\n';
  out.append(head.size() + count_characters(query.substr(first, at - first)), ' ');
  out += "^\n";
  return out;
}

}  // namespace dossier
