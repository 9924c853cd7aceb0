// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "searcher/query/query_tree.h"

namespace dossier {

/// Whether the node can stand in NEAR and ADJ, see NearQuery.
bool has_position(const QueryNode& node);

/// Whether the words of the node are words of the title. The node has_position.
bool is_in_title(const QueryNode& node);

/// Whether the node restricts the answer without ranking it: fields but title, and what is made
/// of these alone.
bool is_filter(const QueryNode& node);

/// The nodes under one AndQuery or OrQuery; a single node as it is. Requires: one node or more, in
/// the order of the query.
QueryNode all_of(QueryNodes nodes);
QueryNode any_of(QueryNodes nodes);

/// The clauses of a query whose words side by side are alternatives (Adjacency::Any), sorted by
/// what they do to the answer.
class RankedClauses {
 public:
  void add(QueryNode node, bool is_required);

  /// What is required, filters or is negated binds; of the others one must be found, or none where
  /// something is required. None if no clause was added.
  std::optional<QueryNode> tree() &&;

 private:
  QueryNodes required_;
  QueryNodes filters_;
  QueryNodes optional_;
};

}  // namespace dossier
