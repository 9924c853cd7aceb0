// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/outlet/credits.h"
#include "corpus/outlet/outlet.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/outlet/speakers.h"
#include "corpus/text/quoted_passages.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Who is credited with what in a text, worked out once for figures and quotations. Views what it
/// was made from.
class TextCredits {
 public:
  /// Nobody is credited with anything.
  TextCredits() = default;

  /// Requires that the three were found in `text`, the outlets by `lexicon`.
  TextCredits(const AnalyzedText& text, std::span<const Outlet> outlets,
              std::span<const Actor> actors, std::span<const QuotedPassage> passages,
              const OutletLexicon& lexicon);

  /// The credits of each sentence; empty where nobody is credited.
  const std::vector<std::vector<Credit>>& by_sentence() const { return credits_; }

  const Speakers& speakers() const { return speakers_; }

  /// The outlet of the article that `source` names, under whatever form of its name; null if none.
  const Outlet* outlet_named(std::string_view source) const;

 private:
  std::span<const Outlet> outlets_;
  Speakers speakers_;
  std::vector<std::vector<Credit>> credits_;
};

}  // namespace dossier
