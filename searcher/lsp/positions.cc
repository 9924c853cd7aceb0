// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/positions.h"

#include <algorithm>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

std::size_t character_bytes(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// How many units the character that begins with this byte takes.
std::size_t units_of(char first, PositionEncoding encoding) {
  const std::size_t bytes = character_bytes(first);
  if (encoding == PositionEncoding::Utf8)
    return bytes;
  return bytes == 4 ? 2 : 1;
}

}  // namespace

LinePositions::LinePositions(std::string_view text, PositionEncoding encoding)
    : text_(text), encoding_(encoding), line_begins_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !is_pair))
      line_begins_.push_back(i + 1);
  }
}

std::size_t LinePositions::byte_of(const TextPosition& position) const {
  if (position.line >= line_begins_.size())
    return text_.size();
  std::size_t at = line_begins_[position.line];
  std::size_t units = 0;
  while (at < text_.size() && text_[at] != '\n' && text_[at] != '\r') {
    units += units_of(text_[at], encoding_);
    if (units > position.character)
      break;
    at += character_bytes(text_[at]);
  }
  return std::min(at, text_.size());
}

TextPosition LinePositions::position_of(std::size_t byte) const {
  const auto behind = std::ranges::upper_bound(line_begins_, byte);
  const auto line = static_cast<std::size_t>(behind - line_begins_.begin()) - 1;
  std::size_t units = 0;
  for (std::size_t at = line_begins_[line]; at < byte; at += character_bytes(text_[at]))
    units += units_of(text_[at], encoding_);
  return {line, units};
}

ByteSpan LinePositions::bytes_of(const TextRange& range) const {
  const std::size_t begin = byte_of(range.begin);
  return {begin, std::max(begin, byte_of(range.end))};
}

TextRange LinePositions::range_of(const ByteSpan& span) const {
  return {position_of(span.begin), position_of(span.end)};
}

}  // namespace dossier
