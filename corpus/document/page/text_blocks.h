// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/document/markup/markup_tree.h"

namespace dossier {

/// A run of text without a break of paragraph: what stands directly in one block element of a page.
struct TextBlock {
  NodeId first = 0;    ///< the node at which it begins
  NodeId element = 0;  ///< the block element in which it stands directly
  NodeId row = 0;      ///< the row of a table, where the element is a cell of it; else 0
  NodeId list = 0;     ///< the innermost list in which it stands; else 0
  int heading = 0;     ///< 1 to 6 in a heading, else 0
  bool in_quote = false;
  std::string text;            ///< white space as single blanks, <br> as line feeds, trimmed
  std::size_t characters = 0;  ///< of `text`, UTF-8 counted by character
  std::size_t link_characters = 0;
  std::size_t words = 0;  ///< what blanks divide; where none do, a word for three characters
  std::size_t commas = 0;
  bool ends_sentence = false;

  double link_share() const {
    return characters == 0 ? 0
                           : static_cast<double>(link_characters) / static_cast<double>(characters);
  }
};

/// The blocks of `tree`, in order, without those within an element for which `is_left_out` (by
/// node) is true. Scripts, styles and what controls a page are never text.
std::vector<TextBlock> text_blocks(const MarkupTree& tree, const std::vector<bool>& is_left_out);

}  // namespace dossier
