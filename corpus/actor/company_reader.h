// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>

#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Index behind the partners whose firm begins at `at`: "Saltmere, Holt and Co Inc"; `at` if none
/// does, or if it would go on behind `end`.
std::size_t partnership_end(const NameTokens& tokens, const Knowledge& knowledge, std::size_t at,
                            std::size_t end);

/// Index behind the country and the legal form by which a firm that ends before `at` calls its
/// branch: "of Canada Ltd" of "Harbor Lines of Canada Ltd"; `at` if they do not follow before
/// `end`.
std::size_t branch_end(const NameTokens& tokens, const Knowledge& knowledge, std::size_t at,
                       std::size_t end);

}  // namespace dossier
