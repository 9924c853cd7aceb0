// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Whether nearly all words of the sentence are capitalised, as in headlines, or it is one of
/// capitals alone ("SUMMARY"), so that capitals say nothing there.
bool is_headline(const NameTokens& tokens, const Sentence& sentence);

/// Adds the names in `headlines` that `candidates`, those of all other sentences, hold too, or that
/// the lexicons are sure of. Leaves `candidates` in the order of the text.
void add_headline_candidates(const NameTokens& tokens, const Knowledge& knowledge,
                             std::span<const Sentence> headlines,
                             std::vector<Candidate>& candidates);

}  // namespace dossier
