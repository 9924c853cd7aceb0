// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace dossier {

/// Tests of single bytes that do not depend on a locale; bytes of multi-byte characters fail all.
constexpr bool is_ascii_digit(char c) {
  return '0' <= c && c <= '9';
}
constexpr bool is_ascii_lower(char c) {
  return 'a' <= c && c <= 'z';
}
constexpr bool is_ascii_upper(char c) {
  return 'A' <= c && c <= 'Z';
}
constexpr bool is_ascii_alpha(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}
constexpr bool is_ascii_space(char c) {
  return c == ' ' || ('\t' <= c && c <= '\r');
}
constexpr char to_ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}
constexpr bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
/// Whether `byte` continues a UTF-8 character that an earlier byte began.
constexpr bool is_utf8_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// `text` without ASCII white space at both ends.
constexpr std::string_view trim(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back()))
    text.remove_suffix(1);
  return text;
}

}  // namespace dossier
