// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "corpus/text/token.h"

namespace dossier {

/// Behind the last token of what a verb of speech that ends before tokens[at] can cover. A finite
/// verb right behind it shows a clause inside another, whose subject stands before: in "boats that
/// Kerry says were full have sunk" it ends before "have". SIZE_MAX where nothing bounds it. Give it
/// one sentence.
std::size_t reach_of_clause(std::span<const Token> tokens, std::size_t at);

}  // namespace dossier
