// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "searcher/columns/copies.h"
#include "searcher/database.h"
#include "searcher/facet.h"
#include "searcher/facet_tally.h"

namespace dossier {

/// Counts a facet or union over all documents: Xapian knows in how many a term stands, so that only
/// those of `copies`, which are all there are, need to be read. None where terms do not tell names:
/// of dates, and where a name is too long for a term.
std::optional<FacetTally> tally_by_frequency(const Database& database, const Facet& facet,
                                             const Copies& copies);

}  // namespace dossier
