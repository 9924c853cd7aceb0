// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/character_references.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include "corpus/document/clean_text.h"
#include "corpus/document/lexicons.h"
#include "corpus/document/windows_1252.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestName = 24;
constexpr char32_t kReplacement = 0xFFFD;

struct NamedCharacter {
  char32_t character = 0;
  bool bare = false;  // counts without a semicolon
};

using NamedCharacters = std::unordered_map<std::string_view, NamedCharacter>;

const NamedCharacters& named_characters() {
  static const NamedCharacters builtin = [] {
    NamedCharacters table;
    LexiconReader rows(kCharacterReferences);
    while (const LexiconRow* row = rows.next()) {
      std::uint32_t code = 0;
      const std::string_view digits = row->cell(1);
      std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
      table[row->cell(0)] = {code, row->cell(2) == "yes"};
    }
    return table;
  }();
  return builtin;
}

// A character and the bytes of `raw` that stand for it, the ampersand included.
struct Reference {
  char32_t character = 0;
  std::size_t size_bytes = 0;
};

bool is_character(std::uint32_t code) {
  const bool is_control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
  return code <= 0x10FFFF && !is_control && (code < 0xD800 || code > 0xDFFF);
}

std::optional<Reference> numbered(std::string_view raw) {
  const bool is_hexadecimal = raw.size() > 2 && (raw[2] == 'x' || raw[2] == 'X');
  const std::size_t begin = is_hexadecimal ? 3 : 2;
  if (raw.size() <= begin)
    return std::nullopt;
  std::uint32_t code = 0;
  const auto [end, error] =
      std::from_chars(raw.data() + begin, raw.data() + raw.size(), code, is_hexadecimal ? 16 : 10);
  if (error == std::errc::invalid_argument)
    return std::nullopt;
  const char32_t windows =
      code < 0x100 ? windows_1252_character(static_cast<unsigned char>(code)) : code;
  const bool is_good = error == std::errc() && windows != 0 && is_character(windows);
  const auto size = static_cast<std::size_t>(end - raw.data());
  return Reference{is_good ? windows : kReplacement,
                   size + (raw.substr(size).starts_with(';') ? 1 : 0)};
}

std::optional<Reference> named(std::string_view raw) {
  std::size_t end = 1;
  while (end < raw.size() && end <= kLongestName &&
         (is_ascii_alpha(raw[end]) || is_ascii_digit(raw[end])))
    ++end;
  const NamedCharacters& names = named_characters();
  const auto whole = names.find(raw.substr(1, end - 1));
  const bool has_semicolon = end < raw.size() && raw[end] == ';';
  if (whole != names.end() && (has_semicolon || whole->second.bare))
    return Reference{whole->second.character, end + (has_semicolon ? 1 : 0)};
  return std::nullopt;
}

}  // namespace

void append_resolved(std::string& text, std::string_view raw) {
  while (!raw.empty()) {
    const std::size_t at = std::min(raw.find('&'), raw.size());
    text += raw.substr(0, at);
    raw.remove_prefix(at);
    if (raw.empty())
      return;
    const std::optional<Reference> reference = raw.starts_with("&#") ? numbered(raw) : named(raw);
    if (reference)
      append_utf8(text, reference->character);
    else
      text += raw.front();
    raw.remove_prefix(reference ? reference->size_bytes : 1);
  }
}

std::string resolve_references(std::string_view raw) {
  std::string text;
  text.reserve(raw.size());
  append_resolved(text, raw);
  return text;
}

}  // namespace dossier
