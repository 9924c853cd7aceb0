// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// Finds how each figure is tied to the one before it.
void link_figures(const TaggedSentence& sentence, std::span<Figure> figures);

/// Gives the members of a list the unit or the noun that only its last one bears. Requires that the
/// figures are linked.
void share_heads(const TaggedSentence& sentence, std::span<Figure> figures);

}  // namespace dossier
