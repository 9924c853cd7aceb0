// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// Sets the role of every figure of a sentence that the words of lexicon/roles.tsv around it give
/// one, or the figure that it is linked to. Time is linear in the figures.
void assign_roles(const TaggedSentence& sentence, std::span<Figure> figures);

}  // namespace dossier
