// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "corpus/quantity/vocabulary.h"
#include "corpus/text/token.h"

namespace dossier {

/// The tokens of one sentence with what the vocabulary knows about each. An index beyond the
/// sentence is allowed everywhere but in `operator[]` and has no property, so that a rule can look
/// at the neighbour of any token: `i - 1` of the first wraps round to such an index. Views all
/// that it is made of.
class TaggedSentence {
 public:
  TaggedSentence(std::string_view text, std::span<const Token> tokens,
                 std::span<const WordInfo* const> infos)
      : text_(text), tokens_(tokens), infos_(infos) {}

  std::size_t size() const { return tokens_.size(); }
  const Token& operator[](std::size_t i) const { return tokens_[i]; }
  std::span<const Token> tokens() const { return tokens_; }
  std::string_view text() const { return text_; }

  /// The word's entry; an empty one beyond the sentence.
  const WordInfo& info(std::size_t i) const {
    return i < size() ? *infos_[i] : Vocabulary::nothing();
  }
  bool is(std::size_t i, WordClass word_class) const {
    return i < size() && infos_[i]->is(word_class);
  }
  bool is(std::size_t i, std::string_view folded) const {
    return i < size() && tokens_[i].folded == folded;
  }
  NumberWord number_word(std::size_t i) const {
    return i < size() ? infos_[i]->number : NumberWord::None;
  }
  bool is_word(std::size_t i) const { return i < size() && tokens_[i].kind == TokenKind::Word; }
  bool is_number(std::size_t i) const { return i < size() && tokens_[i].kind == TokenKind::Number; }
  bool is_punctuation(std::size_t i) const {
    return i < size() && tokens_[i].kind == TokenKind::Punctuation;
  }
  bool is_capitalized(std::size_t i) const { return i < size() && tokens_[i].is_capitalized(); }

  /// Whether no white space stands between token i - 1 and token i.
  bool is_glued(std::size_t i) const { return 0 < i && i < size() && !tokens_[i].space_before; }

  /// A hyphen or dash of any length, U+2212 included.
  bool is_hyphen(std::size_t i) const;

  /// A hyphen with no space on either side: "five-year".
  bool is_inner_hyphen(std::size_t i) const {
    return is_hyphen(i) && is_glued(i) && is_glued(i + 1);
  }

  /// Whether token i stands in another column of a table than the one before: three blanks part
  /// them.
  bool is_column_break(std::size_t i) const {
    return 0 < i && i < size() && tokens_[i].span.begin >= tokens_[i - 1].span.end + 3 &&
           text_[tokens_[i - 1].span.end] != '\n';
  }

  /// The bytes of tokens [first, end). Requires first < end <= size().
  std::string_view bytes(std::size_t first, std::size_t end) const {
    return text_.substr(tokens_[first].span.begin,
                        tokens_[end - 1].span.end - tokens_[first].span.begin);
  }

 private:
  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const WordInfo* const> infos_;
};

}  // namespace dossier
