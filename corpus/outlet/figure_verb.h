// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "corpus/text/token.h"

namespace dossier {

/// Behind "put the toll at", which begins with the verb at tokens[at]: a verb of placing that says
/// something only of a figure, with what it counts and "at" behind it. Nothing where the token
/// begins no such phrase. Give it one sentence.
std::optional<std::size_t> end_of_figure_verb(std::span<const Token> tokens, std::size_t at);

}  // namespace dossier
