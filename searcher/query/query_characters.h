// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dossier {

/// Bytes of the white space character (Unicode White_Space) that begins at text[at]; 0 if none
/// does. A no-break or thin space between two digits groups them, and is no white space. Requires:
/// at < text.size() and `text` is valid UTF-8.
std::size_t blank_at(std::string_view text, std::size_t at);

/// What a quotation mark opens and closes: straight ones close at straight ones, “ „ ” at any
/// curly or straight one, « at ».
enum class QuoteStyle : std::uint8_t { Straight, Curly, Guillemet };

struct Quote {
  std::size_t bytes = 0;
  QuoteStyle style = QuoteStyle::Straight;
};

/// The mark at text[at] that can open a phrase, if any. Requires: at < text.size().
std::optional<Quote> opening_quote_at(std::string_view text, std::size_t at);

/// Bytes of the mark at text[at] that closes a phrase of that style; 0 if none does.
/// Requires: at < text.size().
std::size_t closing_quote_at(std::string_view text, std::size_t at, QuoteStyle style);

/// Byte offset of the first byte that is no valid UTF-8; text.size() if there is none.
std::size_t first_invalid_utf8(std::string_view text);

}  // namespace dossier
