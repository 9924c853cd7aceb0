// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/compiler.h"

namespace dossier {

/// How words weigh in a ranking: Okapi BM25 (Robertson and others, TREC-3, 1994).
inline Xapian::BM25Weight weight_for(Ranking ranking) {
  // Xapian's own k1 = 1 and b = 0.5 let a word's second mention count for too little and long
  // articles for too much.
  constexpr double kNoLengthBonus = 0;
  constexpr double kQueryRepeats = 1;
  constexpr double kLeastNormalLength = 0.5;
  return ranking == Ranking::News
             ? Xapian::BM25Weight(1.5, kNoLengthBonus, kQueryRepeats, 0.75, kLeastNormalLength)
             : Xapian::BM25Weight();
}

}  // namespace dossier
