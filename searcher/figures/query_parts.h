// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "searcher/query/query_tree.h"

namespace dossier {

/// What a query says of the figures that its answer should hold.
struct QueryParts {
  std::vector<const QueryNode*> places;    ///< words, phrases and names that a sentence can show
  std::vector<QuantityCondition> figures;  ///< what it asks by `qty:` and `sure:`
};

/// The parts of `query` that documents are to have, in its order; what is negated is none. Views
/// `query`.
QueryParts parts_of_query(const QueryNode& query);

}  // namespace dossier
