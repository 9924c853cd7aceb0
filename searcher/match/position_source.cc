// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/position_source.h"

#include <utility>

#include "corpus/error.h"

namespace dossier {

PositionSource::PositionSource(std::shared_ptr<const Matcher> matcher,
                               std::shared_ptr<PositionCache> cache)
    : matcher_(std::move(matcher)), cache_(std::move(cache)) {}

void PositionSource::init(const Xapian::Database& database) {
  database_ = database;
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
