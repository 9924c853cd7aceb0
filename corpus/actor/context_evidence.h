// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/actor/candidate.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Adds to the candidate's evidence what the form of its words says: first names, surnames,
/// initials, acronyms, words that end the names of things.
void add_shape(const NameTokens& tokens, Candidate& candidate);

/// Adds what stands beside it says: titles, callings ("the lawyer X", "X, an economist"), verbs of
/// saying, prepositions, "company" and "city".
void add_context(const NameTokens& tokens, Candidate& candidate);

}  // namespace dossier
