// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// The organisations that the lexicons know by the folded name `key` with another legal form or
/// without one: "boeing co" is Boeing. One form only, since "General Electric Co Plc" was another
/// company, but "Co Ltd" and "and Co Inc" count as one. Empty where the name is not sure.
std::span<const Alias> known_without_legal_form(const Knowledge& knowledge, std::string_view key);

/// The name under which an actor that no lexicon knows is listed: as the text writes it, with
/// single blanks and straight apostrophes. A company goes without its legal form, so that it has
/// one name in all articles, unless what is left would name something else: "America Inc", "Harris
/// Corp". So does a person without middle initials.
std::string listed_name(const NameTokens& tokens, const Knowledge& knowledge,
                        const Candidate& candidate, ActorType type);

}  // namespace dossier
