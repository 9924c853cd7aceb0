// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/facet.h"
#include "searcher/facets.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// A value that narrows a result: documents must have it, or must not. "" is undated.
struct FacetFilter {
  Facet facet;
  std::string value;
  bool excludes = false;

  bool operator==(const FacetFilter&) const = default;
};

/// Reads `publisher=NAME` or `publisher!=NAME`; `date:month=undated` is the undated. Throws
/// Error{Usage} for anything else, a period that no calendar has among it.
FacetFilter facet_filter_from(std::string_view text);

/// The filter with its value as facets show it: as it is where a document has it or nothing is
/// called so, else the one name that it stands for by alias. Throws Error{Usage} if it stands for
/// several.
FacetFilter resolved(const FacetFilter& filter, const Database& database, TextAnalyzer& analyzer);

/// `query` narrowed to documents that have, in each facet with filters, one of its values and none
/// of the excluded ones. The filters on `but` are left out.
QueryNode narrowed(const QueryNode& query, std::span<const FacetFilter> filters,
                   const std::optional<Facet>& but = std::nullopt);

/// Counts facets over what `query` finds and the filters leave. A facet's own filters do not narrow
/// its own counts, so that each value tells how many documents it would add; those that are
/// selected or excluded are always among its values, even at zero. Exact.
std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Facet>& facets,
                                      std::span<const FacetFilter> filters);

enum class FacetOrder { Count, Name };

/// Which values of a facet are shown, and in which order.
struct FacetView {
  std::string prefix;                 ///< how one of the words of a value begins, in any case
  std::optional<FacetOrder> order{};  ///< unless stated, dates by name, all else by count
  std::size_t limit = 0;              ///< 0 for all
};

/// What `view` shows of `counts`; values that are selected or excluded stay. `distinct` becomes the
/// number without the limit.
FacetCounts shown(FacetCounts counts, const FacetView& view, TextAnalyzer& analyzer);

}  // namespace dossier
