// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include "corpus/actor/candidate.h"
#include "corpus/actor/document_names.h"
#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Fills in DocumentName::hosts, and the type of names that have some: surnames and given names
/// join the full names that hold them, acronyms the organisations that they abbreviate, first words
/// of an organisation's name the organisation. Names of two persons never join each other. An
/// acronym that the text explains is what it says, whoever else is known by these letters.
void join_names(const NameTokens& tokens, const Knowledge& knowledge,
                std::span<const Candidate> candidates, std::vector<DocumentName>& names);

}  // namespace dossier
