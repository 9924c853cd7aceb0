// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// Whether documents are wanted in an order. What only raises the rank of some is left out of a
/// query whose answer has none.
enum class Ranking {
  None,
  Plain,  ///< the words alone
  News,   ///< words that stand in the title, or near each other as in the query, count for more
};

/// Turns a query tree into a Xapian query for one database, exact for every construct: phrases and
/// NEAR are filtered by their terms first and then decided on the packed positions, at about a
/// microsecond a candidate. Fields, dates and figures filter without adding to the
/// score. The documents that it finds are the same for every `ranking`.
///
/// The query refers to `database` and `analyzer`, which must outlive it, and holds for the revision
/// that is open now. Throws Error{BadQuery} if the tree holds no word to search for.
Xapian::Query compile(const QueryNode& tree, const Database& database, TextAnalyzer& analyzer,
                      Ranking ranking = Ranking::None);

/// Whether `compile` takes the tree. A query may have parts that it does not take, such as a dash
/// that stands alone: they are passed over.
bool is_searchable(const QueryNode& tree, const Database& database, TextAnalyzer& analyzer);

}  // namespace dossier
