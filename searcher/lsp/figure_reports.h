// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/quantity/quantity.h"
#include "searcher/database.h"
#include "searcher/figures/sighting.h"
#include "searcher/lsp/article_cache.h"
#include "searcher/lsp/draft.h"
#include "searcher/lsp/sentence_context.h"

namespace dossier {

/// A figure that an article states for the same thing as a draft does.
struct FigureReport {
  Quantity figure;
  FigureArticle article;
  std::string sentence;  ///< as it stands in the text
  ByteSpan place;        ///< of the figure in the article's text
  double likeness = 0;   ///< of its sentence and the draft's, 0 to 1
};

/// What the corpus reports for a figure of a draft.
struct FigureReports {
  std::vector<FigureReport> reports;  ///< of the articles that come nearest, the likest sentences
                                      ///< first, then the latest
  std::size_t documents = 0;          ///< that report a figure of the thing, of those looked at
  std::size_t allowing = 0;           ///< of those the ones with a figure that allows the draft's
};

/// What to look at for a figure.
struct FigureQuestion {
  const Quantity& figure;
  const SentenceContext& context;
  std::size_t article_limit = 12;  ///< read whole; the others are known by their values
};

/// What articles that name an actor of the sentence report for the same role, noun and unit; where
/// the sentence has no actor, all articles that do. Looks at the values of the kMostCandidates that
/// share most words with the sentence.
FigureReports find_reports(const Database& database, ArticleCache& articles,
                           const FigureQuestion& question);

inline constexpr std::size_t kMostCandidates = 400;

/// Whether some figure of all articles of which find_reports looks at the first allows the draft's.
/// Takes some microseconds an article.
bool is_allowed_anywhere(const Database& database, const FigureQuestion& question);

/// Whether what a draft states may be meant by what the corpus reports. What the corpus leaves open
/// to one side ("at least 65") allows ten times its number, what the draft leaves open reaches for
/// twice its own: "at least 60" is another way to say 65, "at least 12" is not.
bool allows(const Quantity& reported, const Quantity& drafted);

}  // namespace dossier
