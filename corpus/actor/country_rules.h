// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>

#include "corpus/actor/candidate.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// The country that an ambiguous name means where it stands, as Knowledge numbers it:
/// a capital that acts as government ("Moscow said", "talks with Beijing"), or a country whose name
/// has other meanings ("in Georgia"). Of several countries one of `named`, whom the document names
/// elsewhere: Moscow is the Soviet Union's beside it. Nothing where it is a town or anything else.
std::optional<std::uint32_t> acting_country(const NameTokens& tokens, const Knowledge& knowledge,
                                            const Candidate& candidate,
                                            const std::set<std::uint32_t>& named);

}  // namespace dossier
