// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dossier {

/// A part of a text by where it begins: a view that tables without pointers can hold.
struct TextSlice {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;

  /// Requires the text that it is of.
  std::string_view of(std::string_view text) const { return text.substr(begin, size); }
};

/// Appends `part` to `text`; gives where it stands.
inline TextSlice append_slice(std::string& text, std::string_view part) {
  const TextSlice slice = {static_cast<std::uint32_t>(text.size()),
                           static_cast<std::uint32_t>(part.size())};
  text += part;
  return slice;
}

}  // namespace dossier
