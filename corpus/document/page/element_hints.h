// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/markup/markup_tree.h"

namespace dossier {

/// What the words in an element's attributes say of what it holds; lexicon/element_words.tsv
/// explains each.
struct ElementHints {
  bool noise = false;
  bool comments = false;
  bool furniture = false;
  bool body = false;
  bool hidden = false;  ///< is not shown
};

/// Reads class, id, role, itemprop and what hides an element. Words part at every sign that is no
/// letter or digit, and where a capital follows a small letter.
ElementHints element_hints(const MarkupTree& tree, NodeId element);

}  // namespace dossier
