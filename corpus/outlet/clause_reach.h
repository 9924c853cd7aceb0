// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "corpus/text/token.h"

namespace dossier {

/// How far what a verb of speech credits goes.
struct ClauseReach {
  std::size_t end = SIZE_MAX;  ///< behind the last token
  bool is_sure = false;  ///< a verb shows the end; else it may go on if nobody else is credited
};

/// The reach of a verb of speech that ends before tokens[at]. A finite verb right behind it shows
/// a clause inside another, whose subject stands before: in "boats that Kerry says were full have
/// sunk" it ends before "have". All others have no end. Give it one sentence.
ClauseReach reach_of_clause(std::span<const Token> tokens, std::size_t at);

}  // namespace dossier
