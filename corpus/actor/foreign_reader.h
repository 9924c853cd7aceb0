// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// The names of a text that is not English, where neither neighbours nor capitals say what they say
/// in English: names that the lexicons are sure of, given names with what follows them ("Josefa
/// Quintarrel"), and the surnames of these alone. In the order of the text, without overlap.
std::vector<Candidate> find_foreign_candidates(const NameTokens& tokens,
                                               const Knowledge& knowledge);

}  // namespace dossier
