// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "corpus/text/token.h"

namespace dossier {

/// Whether a sentence that UAX #29 ends before tokens[at] really does: not behind an abbreviation
/// ("Gen. Smith", "J. Edgar", "No. 5"), nor at a line feed inside a sentence. Requires 0 < `at` <
/// tokens.size(), and both tokens in one paragraph of `text`.
bool ends_sentence(std::string_view text, std::span<const Token> tokens, std::size_t at);

}  // namespace dossier
