// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/span.h"
#include "searcher/figures/query_parts.h"
#include "searcher/match/expansion.h"
#include "searcher/match/match_text.h"
#include "searcher/match/matcher.h"

namespace dossier {

/// Tells how much of a query the sentence of a figure shows.
class SentenceJudge {
 public:
  SentenceJudge(const QueryParts& parts, const Expander& expander);

  /// Whether there is anything that a sentence could show.
  bool has_parts() const { return !matchers_.empty(); }

  /// For each of `places`, spans of the text, from 0 to 1: the mean over the query's parts of 1
  /// where the sentence around the place shows the part, a half where only the sentence before or
  /// behind it does, a quarter where only the title does, else 0.
  std::vector<double> judge(const MatchText& text, const std::vector<ByteSpan>& places) const;

 private:
  std::vector<Matcher> matchers_;
};

}  // namespace dossier
