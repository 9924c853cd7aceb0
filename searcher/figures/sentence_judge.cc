// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/sentence_judge.h"

#include <cstddef>
#include <set>

namespace dossier {
namespace {

std::size_t sentence_at(const AnalyzedText& text, std::size_t byte) {
  return text.tokens()[text.token_at(byte)].sentence;
}

// Where the matches of one part stand.
struct Shown {
  std::set<std::size_t> sentences;
  bool in_title = false;
};

Shown matches_of(const Matcher& matcher, const MatchText& text) {
  Shown shown;
  for (const Stretch& match : matcher.find(text)) {
    if (match.in_title)
      shown.in_title = true;
    else
      shown.sentences.insert(sentence_at(text.text(), match.span.begin));
  }
  return shown;
}

double worth(const Shown& shown, std::size_t sentence) {
  if (shown.sentences.contains(sentence))
    return 1;
  if (shown.sentences.contains(sentence + 1) ||
      (sentence > 0 && shown.sentences.contains(sentence - 1)))
    return 1.0 / 2;
  return shown.in_title ? 1.0 / 4 : 0;
}

}  // namespace

SentenceJudge::SentenceJudge(const QueryParts& parts, const Expander& expander) {
  for (const QueryNode* part : parts.places)
    matchers_.emplace_back(*part, expander);
}

std::vector<double> SentenceJudge::judge(const MatchText& text,
                                         const std::vector<ByteSpan>& places) const {
  std::vector<double> matches(places.size(), 0.0);
  for (const Matcher& matcher : matchers_) {
    const Shown shown = matches_of(matcher, text);
    for (std::size_t i = 0; i < places.size(); ++i)
      matches[i] += worth(shown, sentence_at(text.text(), places[i].begin)) /
                    static_cast<double>(matchers_.size());
  }
  return matches;
}

}  // namespace dossier
