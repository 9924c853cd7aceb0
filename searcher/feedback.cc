// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/feedback.h"

#include <vector>

#include "corpus/schema.h"
#include "searcher/telling_words.h"
#include "searcher/weighting.h"

namespace dossier {
namespace {

constexpr Xapian::doccount kBestHits = 3;
constexpr std::size_t kWords = 10;
// Of the weight that the best word would have in the query.
constexpr double kShare = 0.06;

}  // namespace

Xapian::Query with_feedback(const Xapian::Query& query, const Xapian::Database& database,
                            Ranking ranking) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(weight_for(ranking));
  // Copies would say one thing several times; ids decide among equals, as elsewhere.
  enquire.set_collapse_key(kStorySlot);
  enquire.set_sort_by_relevance_then_value(field_row(Field::Id).slot, false);
  const Xapian::MSet best = enquire.get_mset(0, kBestHits);
  Xapian::RSet relevant;
  for (auto hit = best.begin(); hit != best.end(); ++hit)
    if (hit.get_weight() > 0)
      relevant.add_document(*hit);
  std::vector<Xapian::Query> words;
  for (const TellingWord& telling : telling_words(database, relevant, kWords))
    words.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(telling.word),
                       kShare * telling.weight);
  if (words.empty())
    return query;
  return Xapian::Query(Xapian::Query::OP_AND_MAYBE, query,
                       Xapian::Query(Xapian::Query::OP_OR, words.begin(), words.end()));
}

}  // namespace dossier
