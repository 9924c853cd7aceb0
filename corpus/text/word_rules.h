// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "corpus/text/token.h"

namespace dossier {

/// A piece of a word segment: `text` views the segment.
struct WordPiece {
  std::string_view text;
  TokenKind kind = TokenKind::Word;
};

/// Appends the tokens that one word segment of UAX #29 consists of in news: possessives
/// ("Maduro's" gives "Maduro" and "'s"), elisions ("d'Ivoire": "d'" and "Ivoire"), numbers with a
/// unit ("1.7bn": "1.7" and "bn"; "16th" and "1990s" stay whole) and sentences that lack a blank
/// ("over.Then" gives "over", "." and "Then"). Requires a segment that is not empty.
void split_word(std::string_view segment, std::vector<WordPiece>& pieces);

/// How `word` is written; see LetterCase.
LetterCase letter_case_of(std::string_view word);

}  // namespace dossier
