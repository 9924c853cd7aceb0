// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <vector>

#include "searcher/figures.h"
#include "searcher/figures/sighting.h"

namespace dossier {

/// The table of all `sightings` of one topic, without evidence and without documents and stories
/// counted.
FigureTable make_table(const FigureTopic& topic, const std::vector<Sighting>& sightings,
                       const std::map<Xapian::docid, FigureArticle>& articles,
                       const FigureRequest& request);

}  // namespace dossier
