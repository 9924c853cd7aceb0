// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "corpus/span.h"

namespace dossier {

/// What a token is made of.
enum class TokenKind : std::uint8_t {
  Word,         ///< letters, perhaps with digits, dots or an apostrophe inside: U.S., O'Neill, G20
  Number,       ///< digits with their separators: 10,000 or 1.762; ordinals (16th) are words
  Possessive,   ///< the 's or ’s behind a word; no index term
  Punctuation,  ///< one character that is neither; $, %, + and ~ are here too; no index term
};

/// How a word is written.
enum class LetterCase : std::uint8_t {
  None,   ///< no cased letter: numbers, punctuation, Chinese
  Lower,  ///< soldiers, al
  Title,  ///< first letter upper case, the others lower case, and single capitals: Maduro, A
  Upper,  ///< two or more letters, all upper case: NATO, U.S.
  Mixed,  ///< anything else: McDonald, iPhone, COVIDs
};

/// One token of an analysed text. The views are valid as long as the AnalyzedText they came from
/// and the text that was analysed.
struct Token {
  ByteSpan span;
  std::string_view text;    ///< the bytes of `span`
  std::string_view folded;  ///< as indexed, see TextAnalyzer::fold; the bytes for punctuation
  std::uint32_t sentence = 0;
  TokenKind kind = TokenKind::Word;
  LetterCase letter_case = LetterCase::None;
  bool space_before = false;  ///< white space stands between the token before and this one

  /// Whether the token is an index term and takes a position.
  bool is_term() const { return kind == TokenKind::Word || kind == TokenKind::Number; }
  bool is_capitalized() const {
    return letter_case == LetterCase::Title || letter_case == LetterCase::Upper ||
           letter_case == LetterCase::Mixed;
  }
  bool is(std::string_view other) const { return folded == other; }
};

}  // namespace dossier
