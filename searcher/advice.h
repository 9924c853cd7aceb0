// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/span.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// A word or name of a query that no document has, and the one nearest to it that some have.
struct Respelling {
  ByteSpan span;  ///< of the query's text, where it stands
  std::string written;
  std::string suggested;
  std::size_t documents = 0;  ///< with the suggested one

  bool operator==(const Respelling&) const = default;
};

/// A part of a query without which documents would match.
struct Obstacle {
  ByteSpan span;                      ///< of the query's text
  std::size_t documents_without = 0;  ///< that match the other parts; more than 0

  bool operator==(const Obstacle&) const = default;
};

/// What may help after a query that finds nothing. Never applied by itself.
struct Advice {
  std::vector<Respelling> respellings;  ///< in the order of the query
  std::vector<Obstacle> obstacles;      ///< likewise; leaving out any one of them is enough

  bool operator==(const Advice&) const = default;
};

/// Advice for `query`, which finds nothing. Words are sought up to two edits away, the nearest and
/// then the most frequent first; names among all that the actors and outlets are called.
Advice advise(const Database& database, TextAnalyzer& analyzer, const QueryNode& query);

}  // namespace dossier
