// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <vector>

#include "searcher/figures/sighting.h"

namespace dossier {

/// One figure as one story states it, wherever it does so.
struct FoldedFigure {
  Sighting sighting;  ///< the one to quote: in the earliest article where its sentence shows the
                      ///< query best, the first of equals
  std::vector<FigureArticle> articles;  ///< all that state it, the earliest first
  double match = 0;                     ///< the best among all
};

/// Folds the sightings of one topic: the same figure is one, in one article and in its copies,
/// unless the text credits it to different sources; where it credits only some sightings, the
/// others go to the first source by name. A total stays one although it is repeated without that
/// word; what is a change, a part or a possibility is another figure than a fact. Ordered by story
/// and figure.
std::vector<FoldedFigure> fold(const std::vector<Sighting>& sightings,
                               const std::map<Xapian::docid, FigureArticle>& articles);

}  // namespace dossier
