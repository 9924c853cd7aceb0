// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/actor/candidate.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Adds to the candidate's evidence what the form of its words says: first names, surnames,
/// initials, acronyms, words that end the names of things.
void add_shape(const NameTokens& tokens, Candidate& candidate);

/// Whether the word is an English one, which persons' names seldom hold: by its classes or ending.
bool is_common_word(const NameTokens& tokens, std::size_t i);

}  // namespace dossier
