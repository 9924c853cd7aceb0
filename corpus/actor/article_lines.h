// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>

#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Index of the dash that ends the dateline with which the sentence begins ("PORT ELLEN, Kenya
/// (Reuters) — The ferry ..."); the sentence's first token if it begins with none.
std::size_t dateline_end(const NameTokens& tokens, const Sentence& sentence);

/// Whether the sentence is a line that says who wrote the article: "By Ada Okello and Tom Hale".
bool is_byline(const NameTokens& tokens, const Sentence& sentence);

}  // namespace dossier
