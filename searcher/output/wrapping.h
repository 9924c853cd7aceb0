// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/output/style.h"

namespace dossier {

/// A line of words of which some are marked: by colour, else by brackets.
struct MarkedText {
  std::string before;
  std::string marked;
  std::string behind;
};

/// `text`, printable UTF-8, in lines of at most `width` cells, broken at blanks; a longer word
/// stands alone. Where it takes more than `most_lines` lines, the words around the marked ones are
/// kept and an ellipsis stands for the others.
std::vector<std::string> wrap(const MarkedText& text, std::size_t width, std::size_t most_lines,
                              const Style& style);

/// Likewise, with nothing marked and nothing left out.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace dossier
