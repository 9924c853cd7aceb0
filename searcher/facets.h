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

/// A value of a facet and in how many of the documents found it occurs.
struct FacetValue {
  std::string name;
  std::size_t documents = 0;

  bool operator==(const FacetValue&) const = default;
};

/// The values of one facet, the most frequent first, equally frequent ones in byte order.
struct FacetCounts {
  Field field = Field::Publisher;
  std::vector<FacetValue> values;
};

/// All facets in the order of the field table.
std::vector<Field> all_facets();

/// Counts the values of `fields`, facets or unions of them, over every document that `query` finds.
/// Exact: no document is left out, and a document counts once for a value however often it holds
/// it. Reads the values of each document that matches.
std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Field>& fields);

}  // namespace dossier
