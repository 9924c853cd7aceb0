// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// The stretches of a text that may name an actor, in the order of the text and without overlap.
/// In headlines only names that stand elsewhere too, or that the lexicons are sure of.
std::vector<Candidate> find_candidates(const NameTokens& tokens, const Knowledge& knowledge);

}  // namespace dossier
