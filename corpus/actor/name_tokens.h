// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "corpus/actor/word_classes.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The tokens of a text as a reader of names asks for them. Indices count the text's tokens; every
/// question about an index behind the last token is answered with no. Views text and classes.
class NameTokens {
 public:
  NameTokens(const AnalyzedText& text, const WordClasses& classes)
      : text_(text), tokens_(text.tokens()), classes_(classes) {}

  const AnalyzedText& text() const { return text_; }
  std::span<const Token> all() const { return tokens_; }
  const Token& operator[](std::size_t i) const { return tokens_[i]; }
  std::size_t size() const { return tokens_.size(); }

  /// What the lexicons say of the word; nothing for numbers and punctuation.
  WordClassSet classes(std::size_t i) const;
  bool has(std::size_t i, WordClass c) const { return classes(i).has(c); }

  bool is_word(std::size_t i) const;
  bool is_capital(std::size_t i) const { return is_word(i) && tokens_[i].is_capitalized(); }
  bool is_lower(std::size_t i) const;
  bool is(std::size_t i, std::string_view folded) const;
  /// A hyphen without white space on either side.
  bool is_hyphen(std::size_t i) const;
  bool is_possessive(std::size_t i) const;
  /// A single capital letter, with its dot or without: the "W." of George W. Bush.
  bool is_initial(std::size_t i) const;
  /// Two capital letters or more, digits allowed: NATO, G20, U.S.
  bool is_acronym(std::size_t i) const;

 private:
  const AnalyzedText& text_;
  std::span<const Token> tokens_;
  const WordClasses& classes_;
};

/// Index behind the run of capitalised words that begins at `at`: words that a name may consist of,
/// with the hyphens, particles (al-, bin, de la), initials, dots of abbreviations and & between
/// them. Requires is_capital(at), or a particle before a capital; stays before `end`.
std::size_t capital_run_end(const NameTokens& tokens, std::size_t at, std::size_t end);

/// Index of the capitalised word to which particles and hyphens from `at` lead ("al-" of
/// "al-Assad"); `at` itself where it is a capital, `end` where there is none.
std::size_t skip_particles(const NameTokens& tokens, std::size_t at, std::size_t end);

}  // namespace dossier
