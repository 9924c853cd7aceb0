// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "searcher/columns/found_rows.h"
#include "searcher/facet.h"
#include "searcher/facet_selection.h"

namespace dossier {

/// Documents by the filters that they fail: a facet's own filters do not narrow it, so that it
/// counts those too that fail these alone.
struct JudgedRows {
  std::vector<Row> passing;
  std::vector<std::pair<Facet, std::vector<Row>>> failing_one;  ///< all facets with a filter

  /// The documents that count for `facet`.
  std::vector<Row> counted_for(const Facet& facet) const;
};

/// Judges the rows of `found` by filters, whose facets are among its columns, as `narrowed` does.
JudgedRows judge(const FoundRows& found, std::span<const FacetFilter> filters);

/// The facets that filters are on, each once.
std::vector<Facet> facets_of(std::span<const FacetFilter> filters);

}  // namespace dossier
