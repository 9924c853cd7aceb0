// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// The stretches of a text that may name an actor, in the order of the text and without overlap.
/// Sentences whose words are capitalised throughout (headlines) are passed over: letter case says
/// nothing there.
std::vector<Candidate> find_candidates(const NameTokens& tokens, const Knowledge& knowledge);

/// Whether most words of the sentence are capitalised, as in headlines.
bool is_headline(const NameTokens& tokens, const Sentence& sentence);

}  // namespace dossier
