// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/actor/candidate.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Adds to the candidate's evidence what stands beside it says: titles, callings ("the lawyer X",
/// "X, a maker of bricks"), offices ("X's chief executive"), verbs of saying, prepositions.
void add_context(const NameTokens& tokens, Candidate& candidate);

}  // namespace dossier
