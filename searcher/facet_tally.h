// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/columns/column.h"
#include "searcher/columns/columns.h"
#include "searcher/columns/count.h"
#include "searcher/database.h"
#include "searcher/facet.h"
#include "searcher/facet_selection.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// What was counted in a facet, in no order and without a copy of any name: `shown` makes of it
/// what is to be read.
struct FacetTally {
  Facet facet;
  std::shared_ptr<const ValueNames> names;
  std::vector<ValueCount> values;    ///< those that occur, by their numbers among `names`
  std::vector<FacetFilter> filters;  ///< on this facet
};

/// Counts facets, or unions, over what `query` finds and the filters leave; the undated of a date
/// are a value too. A facet's own filters do not narrow its own counts, so that each value tells
/// how many documents it would add. Exact: no document is left out, and one counts once for a value
/// however often it holds it.
///
/// A facet that nothing narrows is counted by the frequencies of its terms; else the values of each
/// document that matches are read, once for all facets. A process that answers many requests
/// passes the columns of the database, by which both become additions once they are worth loading.
std::vector<FacetTally> tally_facets(const Database& database, TextAnalyzer& analyzer,
                                     const QueryNode& query, const std::vector<Facet>& facets,
                                     std::span<const FacetFilter> filters,
                                     Columns* columns = nullptr);

}  // namespace dossier
