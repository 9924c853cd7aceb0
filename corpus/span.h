// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace dossier {

/// The half-open range [begin, end) of bytes of a UTF-8 text. Both ends stand between characters.
struct ByteSpan {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(std::size_t byte) const { return begin <= byte && byte < end; }
  bool overlaps(const ByteSpan& other) const { return begin < other.end && other.begin < end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }

  auto operator<=>(const ByteSpan&) const = default;
};

}  // namespace dossier
