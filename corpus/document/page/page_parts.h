// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/document/markup/markup_tree.h"

namespace dossier {

/// What the elements of a page are, by node.
struct PageParts {
  std::vector<bool> left_out;  ///< no part of an article: navigation, comments, captions, hidden
  std::vector<bool> body;      ///< is called the text of the article
};

/// Tells by names, tags and sizes what of a page cannot be its article. An element that holds much
/// of the page's text is kept whatever its name, but for comments. Takes linear time.
PageParts page_parts(const MarkupTree& tree);

}  // namespace dossier
