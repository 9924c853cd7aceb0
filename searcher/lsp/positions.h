// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/span.h"

namespace dossier {

/// In which units a client counts the characters of a line.
enum class PositionEncoding : std::uint8_t { Utf8, Utf16 };

/// A place in a text as editors name it.
struct TextPosition {
  std::size_t line = 0;       ///< counted from 0
  std::size_t character = 0;  ///< counted from 0 in units of the encoding

  auto operator<=>(const TextPosition&) const = default;
};

/// What stands from `begin` to before `end`.
struct TextRange {
  TextPosition begin;
  TextPosition end;

  auto operator<=>(const TextRange&) const = default;
};

/// Translates between bytes of a text and positions in it. Lines end with a line feed, a carriage
/// return, or both. Views the text, which is valid UTF-8; making one takes a pass over it.
class LinePositions {
 public:
  LinePositions(std::string_view text, PositionEncoding encoding);

  /// The byte at `position`; the line's end for one behind it, the text's end for a line that is
  /// not there, the beginning of the character for one inside it.
  std::size_t byte_of(const TextPosition& position) const;

  /// Requires: byte <= size of the text, at the beginning of a character.
  TextPosition position_of(std::size_t byte) const;

  ByteSpan bytes_of(const TextRange& range) const;
  TextRange range_of(const ByteSpan& span) const;

 private:
  std::string_view text_;
  PositionEncoding encoding_;
  std::vector<std::size_t> line_begins_;
};

}  // namespace dossier
