// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "corpus/record.h"
#include "corpus/span.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// A stretch of words of a document. Positions count words and jump between paragraphs and behind
/// the title, as those of the database do.
struct Stretch {
  std::uint32_t first = 0;  ///< position of the first word
  std::uint32_t last = 0;   ///< position of the last word, at least `first`
  ByteSpan span;            ///< in the title if `in_title`, else in the text
  bool in_title = false;

  bool operator==(const Stretch&) const = default;
  auto operator<=>(const Stretch&) const = default;
};

/// A stored document laid out for matching: its words in order with their positions. Holds and
/// views the record.
class MatchText {
 public:
  struct Word {
    std::string_view folded;
    Stretch place;
  };

  MatchText(Record record, TextAnalyzer& analyzer);
  ~MatchText() = default;
  MatchText(const MatchText&) = delete;
  MatchText& operator=(const MatchText&) = delete;

  const Record& record() const { return record_; }
  const AnalyzedText& text() const { return text_; }

  /// The words of the title, then those of the text.
  const std::vector<Word>& words() const { return words_; }

  /// The words that `span` of the text touches, as one stretch; none if it touches no word.
  std::optional<Stretch> stretch_of(const ByteSpan& span) const;

 private:
  void add_words(const AnalyzedText& analyzed, bool in_title);

  Record record_;
  AnalyzedText title_;
  AnalyzedText text_;
  std::vector<Word> words_;
  std::size_t first_text_word_ = 0;
  std::uint32_t position_ = 0;
};

}  // namespace dossier
