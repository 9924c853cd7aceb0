// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <vector>

#include <xapian.h>

#include "searcher/database.h"
#include "searcher/figures/figure_filter.h"
#include "searcher/figures/topic.h"
#include "searcher/story.h"

namespace dossier {

/// Where figures of one topic stand.
struct TopicTally {
  std::vector<Xapian::docid> documents;  ///< ascending
  std::set<Story> shared_stories;        ///< of those of them that have copies
  std::size_t unshared = 0;              ///< how many of them have none

  std::size_t stories() const { return unshared + shared_stories.size(); }
};

/// What figures there are in the documents that a query finds, by their values alone.
struct Survey {
  std::size_t match_count = 0;      ///< documents found, with figures or without; exact
  std::vector<Xapian::docid> best;  ///< of those with figures the ones with the best scores
  std::map<FigureTopic, TopicTally> topics;
};

/// Sees every document that `query` finds. `best` are all that have wanted figures if these are
/// `best_count` at most, else those of them that are among so many best. Reads no record.
Survey survey_figures(const Database& database, const Xapian::Query& query,
                      const FigureFilter& filter, std::size_t best_count);

}  // namespace dossier
