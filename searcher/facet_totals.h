// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include "searcher/columns/columns.h"
#include "searcher/facet.h"
#include "searcher/facet_selection.h"
#include "searcher/facet_tally.h"

namespace dossier {

/// Counts facets over all documents that filters leave, as tally_facets does. Looks only at the
/// documents that have a value which a filter names: filters treat all others alike, so that of
/// them either none counts or what the named ones leave of the totals.
std::vector<FacetTally> tally_by_totals(Columns& columns, const std::vector<Facet>& facets,
                                        std::span<const FacetFilter> filters);

}  // namespace dossier
