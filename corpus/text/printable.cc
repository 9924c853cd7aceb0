// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/printable.h"

#include <algorithm>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace dossier {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

bool is_plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return ' ' <= c && c <= '~'; });
}

bool may_be_printed(UChar32 c) {
  const auto type = u_charType(c);
  const bool reorders = (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069);
  return type != U_CONTROL_CHAR && type != U_LINE_SEPARATOR && type != U_PARAGRAPH_SEPARATOR &&
         type != U_UNASSIGNED && !reorders;
}

}  // namespace

std::string printable(std::string_view text) {
  if (is_plain_ascii(text))
    return std::string(text);
  std::string out;
  out.reserve(text.size());
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t end = 0; end < size;) {
    const std::int32_t begin = end;
    UChar32 c = 0;
    U8_NEXT(bytes, end, size, c);
    if (c == '\t' || c == '\n' || c == '\r')
      out += ' ';
    else if (c < 0 || !may_be_printed(c))
      out += kReplacement;
    else
      out += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  }
  return out;
}

}  // namespace dossier
