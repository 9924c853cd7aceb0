// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/position_source.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "corpus/error.h"

namespace dossier {
namespace {

// What a document costs, in steps of a posting list: to look at its positions, where a word's list
// costs a step for each document in it, however few are asked about.
constexpr double kCheckSteps = 30;

// An estimate that makes Xapian ask about positions before those words whose lists cost more than
// they save: "the" and "of" need be looked up only where "the book of life" stands.
Xapian::doccount place_among(const std::vector<std::string>& terms,
                             const Xapian::Database& database) {
  const Xapian::doccount all = database.get_doccount();
  if (terms.size() < 3)
    return all;
  std::vector<Xapian::doccount> documents;
  documents.reserve(terms.size());
  for (const std::string& term : terms)
    documents.push_back(database.get_termfreq(term));
  std::ranges::sort(documents);
  double left = all;
  Xapian::doccount before = all;
  for (const Xapian::doccount with_term : documents) {
    const double share = static_cast<double>(with_term) / all;
    if (with_term > before + 1 && left * (1 - share) * kCheckSteps < with_term)
      return with_term - 1;
    left *= share;
    before = with_term;
  }
  return all;
}

}  // namespace

PositionSource::PositionSource(std::shared_ptr<const Matcher> matcher,
                               std::shared_ptr<PositionCache> cache)
    : matcher_(std::move(matcher)), cache_(std::move(cache)) {}

void PositionSource::init(const Xapian::Database& database) {
  database_ = database;
  estimate_ = place_among(matcher_->row_terms(), database);
  texts_.emplace(database, *cache_);
  started_ = at_end_ = false;
}

void PositionSource::go_to_match(Xapian::docid id) {
  started_ = true;
  at_end_ = !texts_->move_to(id);
  while (!at_end_ && !matcher_->matches(*texts_))
    at_end_ = !texts_->move_to(texts_->id() + 1);
}

void PositionSource::next(double) {
  go_to_match(started_ ? texts_->id() + 1 : 1);
}

void PositionSource::skip_to(Xapian::docid id, double) {
  if (at_end_ || (started_ && texts_->id() >= id))
    return;
  go_to_match(id);
}

bool PositionSource::check(Xapian::docid id, double) {
  started_ = true;
  if (!texts_->move_to(id) || texts_->id() != id)
    throw Error(ErrorKind::DatabaseDamaged, "a document has no positions",
                "run 'indexer check', then 'indexer build'");
  return matcher_->matches(*texts_);
}

PositionSource* PositionSource::clone() const {
  return new PositionSource(matcher_, cache_);  // Xapian takes it over
}

}  // namespace dossier
