// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "corpus/schema.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/facet.h"
#include "searcher/facet_selection.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// Whether a value has been chosen to narrow a result, or ruled out.
enum class FacetChoice : std::uint8_t { None, Selected, Excluded };

/// A value of a facet and in how many of the documents found it occurs.
struct FacetValue {
  std::string name;  ///< "" for the undated, among periods of time
  std::size_t documents = 0;
  std::size_t stories = 0;  ///< those documents with copies folded; cross_facets leaves it at 0
  FacetChoice choice = FacetChoice::None;

  bool operator==(const FacetValue&) const = default;
};

/// The values of one facet, the most frequent first, equally frequent ones in byte order with the
/// undated last.
struct FacetCounts {
  Field field = Field::Publisher;
  std::vector<FacetValue> values;
  std::optional<DatePeriod> period{};  ///< of Field::Date
  std::size_t distinct = 0;            ///< how many values there are; `values` may be the first

  Facet facet() const { return {field, period}; }
};

/// All facets in the order of the field table.
std::vector<Field> all_facets();

/// All values of facets, or of facets and unions by field, over every document that `query` finds
/// and the filters leave, as tally_facets counts them; with those that filters name.
std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Facet>& facets,
                                      std::span<const FacetFilter> filters = {});
std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Field>& fields);

}  // namespace dossier
