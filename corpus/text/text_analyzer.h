// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/text/scope.h"
#include "corpus/text/token.h"

namespace dossier {

/// A sentence: tokens [first_token, end_token), never empty, inside one paragraph.
struct Sentence {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  std::size_t paragraph = 0;
};

/// A paragraph: sentences [first_sentence, end_sentence), never empty. Headlines, list items and
/// lines of a text whose lines are not wrapped are paragraphs of their own.
struct Paragraph {
  ByteSpan span;
  std::size_t first_sentence = 0;
  std::size_t end_sentence = 0;
  Scope scope = Scope::Body;
};

/// A text cut into tokens, sentences and paragraphs, each in the order of the text. Views the
/// text that was analysed, which must outlive it.
class AnalyzedText {
 public:
  std::string_view text() const { return text_; }
  std::span<const Token> tokens() const { return tokens_; }
  std::span<const Sentence> sentences() const { return sentences_; }
  std::span<const Paragraph> paragraphs() const { return paragraphs_; }

  std::span<const Token> tokens_of(const Sentence& sentence) const;
  const Sentence& sentence_of(const Token& token) const { return sentences_[token.sentence]; }
  const Paragraph& paragraph_of(const Token& token) const;
  Scope scope_of(const Token& token) const { return paragraph_of(token).scope; }

  /// The folded forms of the terms inside `span`, joined by single blanks.
  std::string folded(const ByteSpan& span) const;

  /// Index of the first token that ends behind `byte`; tokens().size() if there is none.
  std::size_t token_at(std::size_t byte) const;

 private:
  friend class TextAnalyzer;

  std::string_view text_;
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<Paragraph> paragraphs_;
  // Folded forms that differ from the text; behind a pointer, so that moves keep the views valid.
  std::unique_ptr<std::pmr::monotonic_buffer_resource> folded_forms_;
};

/// The one analysis of documents and queries: word and sentence boundaries by ICU (UAX #29, with
/// dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese), then rules for news.
///
/// Not thread-safe, since ICU's iterators are not; make one a thread. Making one costs about a
/// millisecond.
class TextAnalyzer {
 public:
  TextAnalyzer();
  ~TextAnalyzer();
  TextAnalyzer(TextAnalyzer&&) noexcept;
  TextAnalyzer& operator=(TextAnalyzer&&) noexcept;
  TextAnalyzer(const TextAnalyzer&) = delete;
  TextAnalyzer& operator=(const TextAnalyzer&) = delete;

  /// Analyses valid UTF-8, at most 2^31 - 1 bytes. An empty text gives no token and no paragraph.
  AnalyzedText analyze(std::string_view text);

  /// The folded forms of the words of `phrase`, joined by single blanks: the key under which names
  /// of several words are compared. "The al-Qaida's" gives "the al qaida".
  std::string fold(std::string_view phrase);

  /// Describes everything that decides which terms a text gives: part of the schema stamp.
  static std::string settings();

 private:
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

}  // namespace dossier
