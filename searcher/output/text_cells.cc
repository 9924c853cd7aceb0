// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/text_cells.h"

#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace dossier {
namespace {

std::size_t cells_of_character(UChar32 c) {
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
    return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

struct Cut {
  std::size_t bytes = 0;
  std::size_t cells = 0;
};

// The longest beginning of `text` that takes at most `most` cells.
Cut beginning(std::string_view text, std::size_t most) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  Cut cut;
  for (std::int32_t end = 0; end < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, end, size, c);
    const std::size_t cells = cells_of_character(c);
    if (cut.cells + cells > most)
      break;
    cut = {static_cast<std::size_t>(end), cut.cells + cells};
  }
  return cut;
}

std::string blanks(std::string_view text, std::size_t width) {
  const std::size_t cells = cells_of(text);
  return std::string(cells < width ? width - cells : 0, ' ');
}

}  // namespace

std::size_t cells_of(std::string_view text) {
  return beginning(text, SIZE_MAX).cells;
}

std::string pad_right(std::string_view text, std::size_t width) {
  return std::string(text) + blanks(text, width);
}

std::string pad_left(std::string_view text, std::size_t width) {
  return blanks(text, width) + std::string(text);
}

std::string shorten(std::string_view text, std::size_t width) {
  if (width == 0 || cells_of(text) <= width)
    return std::string(text);
  return std::string(text.substr(0, beginning(text, width - 1).bytes)) + "…";
}

}  // namespace dossier
