// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// Sets the flags and the trend of the figures of a sentence from the words around them: "another
/// 8", "bringing the toll to 76", "including 12 children", "rose by 5", "could kill 100". Requires
/// that their roles are set. Time is linear in the figures.
void qualify(const TaggedSentence& sentence, std::span<Figure> figures);

}  // namespace dossier
