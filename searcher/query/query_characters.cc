// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_characters.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kCurlyQuotes[] = {"“", "”", "„", "‟"};
constexpr std::string_view kOpenGuillemet = "«";
constexpr std::string_view kCloseGuillemet = "»";

bool is_curly_quote_at(std::string_view text, std::size_t at) {
  return std::ranges::any_of(
      kCurlyQuotes, [&](std::string_view mark) { return text.substr(at).starts_with(mark); });
}

// The character at `at`, negative if its bytes are no valid UTF-8; moves `at` behind it.
UChar32 next_character(std::string_view text, std::size_t& at) {
  UChar32 character = 0;
  // The macro indexes with a signed cast of its own, so it gets plain variables.
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  U8_NEXT(bytes, at, text.size(), character);
  return character;
}

bool groups_digits(UChar32 blank) {
  return blank == 0x00A0 || blank == 0x202F || blank == 0x2009;
}

}  // namespace

std::size_t blank_at(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) < 0x80)
    return is_ascii_space(text[at]) ? 1 : 0;
  std::size_t end = at;
  const UChar32 character = next_character(text, end);
  if (character < 0 || !u_isUWhiteSpace(character))
    return 0;
  const bool between_digits =
      at > 0 && is_ascii_digit(text[at - 1]) && end < text.size() && is_ascii_digit(text[end]);
  return between_digits && groups_digits(character) ? 0 : end - at;
}

std::optional<Quote> opening_quote_at(std::string_view text, std::size_t at) {
  if (text[at] == '"')
    return Quote{1, QuoteStyle::Straight};
  if (is_curly_quote_at(text, at))
    return Quote{kCurlyQuotes[0].size(), QuoteStyle::Curly};
  if (text.substr(at).starts_with(kOpenGuillemet))
    return Quote{kOpenGuillemet.size(), QuoteStyle::Guillemet};
  return std::nullopt;
}

std::size_t closing_quote_at(std::string_view text, std::size_t at, QuoteStyle style) {
  if (style == QuoteStyle::Guillemet)
    return text.substr(at).starts_with(kCloseGuillemet) ? kCloseGuillemet.size() : 0;
  if (text[at] == '"')
    return 1;
  return style == QuoteStyle::Curly && is_curly_quote_at(text, at) ? kCurlyQuotes[0].size() : 0;
}

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (next_character(text, at) < 0)
      return begin;
  }
  return text.size();
}

}  // namespace dossier
