// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <set>

#include <xapian.h>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/figures/figure_filter.h"
#include "searcher/figures/sentence_judge.h"
#include "searcher/figures/sighting.h"

namespace dossier {

/// Reads the wanted figures of documents one by one and collects them.
class SightingReader {
 public:
  SightingReader(const Database& database, const FigureFilter& filter)
      : database_(database), filter_(filter) {}

  /// Adds all wanted figures of a document, with how well their sentences show the query.
  void read_judged(Xapian::docid document, const SentenceJudge& judge, TextAnalyzer& analyzer);

  /// Adds the wanted figures of those topics, unjudged, if the document was not read before. Does
  /// not analyse the text.
  void read(Xapian::docid document, const std::set<FigureTopic>& topics);

  const Sightings& sightings() const { return sightings_; }

 private:
  const Database& database_;
  const FigureFilter& filter_;
  Sightings sightings_;
  std::set<Xapian::docid> judged_;
};

}  // namespace dossier
