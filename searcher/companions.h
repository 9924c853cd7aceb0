// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/schema.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// Whose companions are wanted.
struct CompanionRequest {
  FieldQuery who;            ///< `actor` or one of its types, by any alias
  std::vector<Field> types;  ///< parts of `actor`: what companions are to be
  std::size_t limit = 0;     ///< the first so many; 0 for all
};

/// An actor who appears with another one.
struct Companion {
  std::string name;
  Field type = Field::Person;
  std::size_t documents = 0;  ///< that name both
  std::size_t sentences = 0;  ///< that name both, in all these documents
  double significance = 0;    ///< log_likelihood_ratio over documents

  bool operator==(const Companion&) const = default;
};

/// Who appears with an actor, the most significant first.
struct Companions {
  std::vector<std::string> actors;  ///< whom the name stands for, in byte order
  std::size_t documents = 0;        ///< that name one of them
  std::size_t searched = 0;         ///< that the query finds
  std::size_t distinct = 0;         ///< companions there are, of which `values` are the first
  std::vector<Companion> values;
};

/// Counts, over every document that `query` finds, who is named beside the actor of `request`.
/// Exact; mentions outside the body of a text do not count, as in facets. Sentences are counted on
/// the stored texts of the documents of the companions that are given back, at a fifth of a
/// millisecond each.
Companions find_companions(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                           const CompanionRequest& request);

}  // namespace dossier
