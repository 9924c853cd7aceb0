// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/quotation/quotation.h"
#include "searcher/database.h"
#include "searcher/figures/sighting.h"
#include "searcher/lsp/article_cache.h"
#include "searcher/lsp/draft.h"

namespace dossier {

/// How a quotation of an article goes with one of a draft.
enum class Wording : std::uint8_t {
  Same,     ///< has the draft's words, in its order and without others between them
  Part,     ///< has some of them and nothing else
  Altered,  ///< has most of them, and others
};

/// An article that carries a quotation of a draft.
struct QuotationReport {
  Wording wording = Wording::Same;
  FigureArticle article;
  std::string speaker;  ///< "" where none is named
  std::string words;    ///< as the article quotes them, without what stands in its gaps
  ByteSpan place;       ///< in the article's text
};

/// Who carries a quotation of a draft: those of its wording first, then the earliest. In other
/// words it is carried by an article that quotes three of five of its words in their order, and
/// kStatementWords at least. What the draft leaves out with an ellipsis or puts into brackets is no
/// difference. Reads the articles that share most words with it, kMostQuotationArticles at most.
std::vector<QuotationReport> find_carriers(const Database& database, ArticleCache& articles,
                                           const DraftReading& draft, const Quotation& quotation);

inline constexpr std::size_t kMostQuotationArticles = 12;

}  // namespace dossier
