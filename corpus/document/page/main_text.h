// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/document/markup/markup_tree.h"

namespace dossier {

/// What is known of a page's text before it is looked for.
struct TextClues {
  std::string_view title;         ///< is no part of the text
  std::string_view article_body;  ///< the text as the page's metadata hold it, without paragraphs
};

/// The article of a page: paragraphs, headings and items of lists parted by blank lines, rows of
/// tables on lines of their own, cells by tabs; without navigation, comments, captions, links to
/// other articles and notices on cookies. "" if the page has no text.
///
/// Blocks of text are weighed by their length, links and sentences, as in Kohlschütter et al.,
/// "Boilerplate Detection using Shallow Text Features" (2010); the element that holds the greatest
/// sum of weights is the article, as in Pasternack and Roth, "Extracting Article Text from the Web
/// with Maximum Subsequence Segmentation" (2009), on the tree; names of classes are hints, as in
/// Mozilla's Readability. Takes linear time.
std::string main_text(const MarkupTree& tree, const TextClues& clues);

}  // namespace dossier
