// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "corpus/record.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/compiler.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"
#include "searcher/snippet.h"

namespace dossier {

enum class SortOrder {
  Relevance,  ///< highest score first
  Newest,     ///< latest publication first, undated last
  Oldest,     ///< earliest publication first, undated last
};

inline constexpr std::size_t kAllHits = SIZE_MAX;

/// What of a result is wanted.
struct Page {
  std::size_t offset = 0;
  std::size_t limit = 10;
  SortOrder order = SortOrder::Relevance;
  Ranking ranking = Ranking::News;
  bool unique = false;  ///< of the copies of a story the best hit alone
  std::size_t snippet_bytes = 240;
};

/// A document that was found.
struct Hit {
  Record record;
  double score = 0;  ///< BM25; 0 where the query only filters
  Snippet snippet;
  std::string story;       ///< the same in all copies of an article; "" without copies
  std::size_t copies = 0;  ///< that match too and are left out for this one
};

/// One page of what a query finds.
struct SearchResult {
  std::size_t match_count = 0;  ///< documents that match, on all pages; exact
  /// The same with copies folded; exact. Told only where Page::unique asks for it.
  std::optional<std::size_t> story_count;
  std::vector<Hit> hits;  ///< equal ranks are ordered by id
};

/// Runs a query. The same database, query and page give the same result, byte by byte.
SearchResult search(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                    const Page& page);

/// How many documents a query finds; exact.
std::size_t count_matches(const Database& database, TextAnalyzer& analyzer, const QueryNode& query);

}  // namespace dossier
