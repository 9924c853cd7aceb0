// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Decides over a whole document who its candidates are, joins the names of one actor, drops what
/// names none, and gives the actors in the order of their first mentions.
std::vector<Actor> resolve_names(const NameTokens& tokens, const Knowledge& knowledge,
                                 std::span<const Candidate> candidates);

}  // namespace dossier
