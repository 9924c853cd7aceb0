// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/outlet/citations.h"
#include "corpus/outlet/clause_reach.h"
#include "corpus/outlet/speakers.h"
#include "corpus/text/quoted_passages.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Somebody credited with a part of a sentence.
struct Credit {
  std::string_view source;      ///< "" is somebody without a name, who is no source
  std::size_t first_token = 0;  ///< of the verb or phrase that gives the credit
  std::size_t end_token = 0;
  bool leads = false;  ///< what is said follows; else it stands before
  bool is_outlet = false;
  bool is_for_quotations = false;  ///< credits only what stands in quotation marks: "asked Kerry"
  ClauseReach reach{};
};

/// The credits of each sentence of `text`, each list in the order of the text: by verbs of
/// speech ("Kerry said", "said Kerry", "he added", "the ministry said") and phrases ("according
/// to the UN"). A named actor who tells an outlet something is the source, else the outlet is.
/// Who speaks inside one of `passages`, which are those of the text, is none to whom a later "he"
/// refers.
std::vector<std::vector<Credit>> find_credits(const AnalyzedText& text, const Speakers& speakers,
                                              std::span<const Citation> citations,
                                              std::span<const QuotedPassage> passages);

}  // namespace dossier
