// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "corpus/document/markup/markup_tree.h"
#include "corpus/document/page/text_blocks.h"

namespace dossier {

/// How much a block speaks for the element that holds it being the article: its characters outside
/// links where it is a sentence or longer, else a small cost, smaller in lists and tables. Never
/// speaks for links. `element` is the tag of the block's element.
double article_weight(const TextBlock& block, Tag element);

/// Those of an article's blocks that are its text, in order: without its title, links to other
/// articles, what lexicon/page_phrases.tsv lists, labels, and headings that nothing follows.
std::vector<const TextBlock*> article_blocks(const MarkupTree& tree,
                                             std::span<const TextBlock> blocks,
                                             std::string_view title);

}  // namespace dossier
