// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "corpus/record.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/compiler.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"
#include "searcher/score_parts.h"
#include "searcher/snippet.h"
#include "searcher/sort_order.h"

namespace dossier {

inline constexpr std::size_t kAllHits = SIZE_MAX;

struct Hit;

/// What of a result is wanted.
struct Page {
  std::size_t offset = 0;
  std::size_t limit = 10;
  std::string cursor{};  ///< of the hit behind which the page begins, instead of `offset`; else ""
  SortOrder order = SortOrder::Relevance;
  Ranking ranking = Ranking::News;
  bool expand = false;         ///< words of the best hits raise others; the documents are the same
  bool unique = false;         ///< of the copies of a story the best hit alone
  bool explain_score = false;  ///< hits tell what their scores are made of
  std::size_t passages = 1;    ///< of each hit, at most
  std::size_t snippet_bytes = 240;
  /// Given each hit when it is made, in their order, instead of SearchResult::hits: a long list
  /// then takes no memory and begins at once. May be empty.
  std::function<void(const Hit&)> take_hit{};
};

/// A document that was found.
struct Hit {
  Record record;
  double score = 0;                ///< BM25; 0 where the query only filters
  std::vector<Snippet> passages;   ///< the best first; one at least
  std::string story;               ///< the same in all copies of an article; "" without copies
  std::size_t copies = 0;          ///< that match too and are left out for this one
  std::string cursor;              ///< of a page that begins behind this hit
  std::optional<Quantity> figure;  ///< by which it is sorted, if by figures
  std::optional<ScoreParts> score_parts;  ///< where they were asked for

  const Snippet& snippet() const { return passages.front(); }
};

/// One page of what a query finds.
struct SearchResult {
  std::size_t match_count = 0;  ///< documents that match, on all pages; exact
  /// The same with copies folded; exact. Told only where Page::unique asks for it.
  std::optional<std::size_t> story_count;
  std::size_t offset = 0;   ///< hits before the first of this page
  std::vector<Hit> hits;    ///< equal ranks are ordered by id; none if Page::take_hit took them
  std::string next_cursor;  ///< of the page behind this one; "" on the last
};

/// Runs a query. The same database, query and page give the same result, byte by byte. Throws
/// Error{Usage} for a cursor of another query or order, and where figures are to be sorted by and
/// the query asks for none.
SearchResult search(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                    const Page& page);

/// How many documents a query finds; exact.
std::size_t count_matches(const Database& database, TextAnalyzer& analyzer, const QueryNode& query);

}  // namespace dossier
