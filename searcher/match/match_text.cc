// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/match_text.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "corpus/position_codec.h"
#include "corpus/schema.h"

namespace dossier {

MatchText::MatchText(Record record, TextAnalyzer& analyzer)
    : record_(std::move(record)),
      title_(analyzer.analyze(record_.document.title)),
      text_(analyzer.analyze(record_.document.text)) {
  add_words(title_, true);
  position_ += kParagraphGap;
  first_text_word_ = words_.size();
  add_words(text_, false);
}

void MatchText::add_words(const AnalyzedText& analyzed, bool in_title) {
  std::size_t paragraph = 0;
  for (const Token& token : analyzed.tokens()) {
    if (const std::size_t current = analyzed.sentence_of(token).paragraph; current != paragraph) {
      paragraph = current;
      position_ += in_title ? 0 : kParagraphGap;
    }
    if (!takes_position(token))
      continue;
    ++position_;
    words_.push_back({token.folded, {position_, position_, token.span, in_title}});
  }
}

std::optional<Stretch> MatchText::stretch_of(const ByteSpan& span) const {
  const auto text_words = std::span(words_).subspan(first_text_word_);
  const auto first = std::ranges::upper_bound(text_words, span.begin, {},
                                              [](const Word& word) { return word.place.span.end; });
  auto last = first;
  while (last != text_words.end() && last->place.span.begin < span.end)
    ++last;
  if (first == last)
    return std::nullopt;
  --last;
  return Stretch{first->place.first, last->place.last, span, false};
}

}  // namespace dossier
