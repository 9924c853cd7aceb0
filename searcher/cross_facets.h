// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/facet.h"
#include "searcher/facets.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// One side of a table: the values of a facet, those of most documents first, equal ones in byte
/// order. A document counts once for a value, whatever it has on the other side.
struct CrossSide {
  Facet facet;
  std::vector<FacetValue> values;
  std::size_t distinct = 0;  ///< how many values there are, of which `values` are the first
};

/// In how many documents two values stand together; never none.
struct CrossCell {
  std::size_t row = 0;     ///< index into the values of the rows
  std::size_t column = 0;  ///< index into the values of the columns
  std::size_t documents = 0;

  bool operator==(const CrossCell&) const = default;
};

/// Two facets over each other: which outlet says what.
struct CrossFacets {
  CrossSide rows;
  CrossSide columns;
  std::vector<CrossCell> cells;  ///< by row, then by column
  std::size_t documents = 0;     ///< that have a value on both sides; no other one counts anywhere
};

/// Counts, over every document that `query` finds, how often each value of `rows` stands in one
/// document with each value of `columns`. Exact.
CrossFacets cross_facets(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                         const Facet& rows, const Facet& columns);

/// The same table with at most `limit` rows and columns; 0 leaves all.
CrossFacets first_of(CrossFacets cross, std::size_t limit);

}  // namespace dossier
