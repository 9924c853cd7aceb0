// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/actor/name_tokens.h"

namespace dossier {

/// A name that the text itself abbreviates in brackets: tokens [first_token, end_token) of "Rights
/// and Relief Network (RRN)". The letters prove where the name begins.
struct AbbreviatedName {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  bool organization = false;  ///< a word of it is one that organisations have: Network, Union
};

/// The abbreviated names of a sentence in the order of the text.
std::vector<AbbreviatedName> abbreviated_names(const NameTokens& tokens, const Sentence& sentence);

}  // namespace dossier
