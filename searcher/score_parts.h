// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "corpus/span.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/compiler.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// What one word, phrase or NEAR of a query gives to the score of a document.
struct ScorePart {
  ByteSpan part;              ///< of the query
  double text = 0;            ///< for standing in the document: BM25 of `occurrences`
  double title = 0;           ///< for standing in the title, too
  std::size_t documents = 0;  ///< that match it: the fewer, the more it weighs
  std::optional<std::size_t> occurrences{};  ///< of a word's forms in the document, title included
};

/// What a score is made of: the sum of all parts, of `nearness` and `expansion`.
struct ScoreParts {
  std::vector<ScorePart> parts;  ///< in the order of the query; those without weight are left out
  double nearness = 0;           ///< for words that stand near each other as in the query
  double expansion = 0;          ///< for words of the best hits, where the query is expanded
  std::size_t length = 0;        ///< words of the document, the title's twice: long ones weigh less
  double average_length = 0;     ///< of all documents
};

/// Takes apart the `score` that the document numbered `id` has for `query`. Runs a search for each
/// part, over this one document.
ScoreParts explain_score(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                         Ranking ranking, std::uint32_t id, double score);

}  // namespace dossier
