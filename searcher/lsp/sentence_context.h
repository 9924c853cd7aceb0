// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/extraction.h"
#include "corpus/span.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"

namespace dossier {

/// A word of a sentence and how rare it is in the corpus.
struct WeighedWord {
  std::string word;  ///< folded
  double weight = 0;
};

/// What a sentence of a draft is about, for finding sentences about the same.
struct SentenceContext {
  ByteSpan span;  ///< of the sentence
  std::vector<std::string>
      actors;                      ///< those named in it, else in its paragraph; as they are listed
  std::vector<WeighedWord> words;  ///< its words that the corpus has, numbers left out, each once,
                                   ///< the rarest first
  double unknown_weight = 0;       ///< of its words that the corpus does not have
};

/// The context of the sentence in which `place` begins; an empty one outside of sentences.
SentenceContext context_of(const AnalyzedText& text, const Extraction& said, const ByteSpan& place,
                           const Database& database);

/// How much of what `context` says the sentence around `place` says, from 0 to 1: the share of its
/// words, rare ones weighing more and those that the corpus lacks most.
double likeness(const SentenceContext& context, const AnalyzedText& text, const ByteSpan& place);

/// The sentence in which `place` begins, and at least `place`.
ByteSpan sentence_around(const AnalyzedText& text, const ByteSpan& place);

}  // namespace dossier
