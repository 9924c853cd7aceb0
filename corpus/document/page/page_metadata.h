// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/markup/markup_tree.h"
#include "corpus/document/page/page_facts.h"

namespace dossier {

/// What a page states of its article: JSON-LD first, then Open Graph and other meta elements,
/// microdata and <time>, then headings, the address and the title of the window. Where several
/// names of an outlet stand in it, the one that its host and the others agree with is taken.
PageFacts page_metadata(const MarkupTree& tree);

}  // namespace dossier
