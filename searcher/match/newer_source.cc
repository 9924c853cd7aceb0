// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/newer_source.h"

#include <algorithm>

namespace dossier {
namespace {

const std::string kEveryDocument;

}  // namespace

Xapian::doccount NewerSource::get_termfreq_est() const {
  return get_termfreq_max();
}

Xapian::doccount NewerSource::get_termfreq_max() const {
  const Xapian::docid newest = database_.get_lastdocid();
  return std::min(newest > last_ ? newest - last_ : 0, database_.get_doccount());
}

void NewerSource::next(double min_weight) {
  if (has_begun_)
    ++document_;
  else
    skip_to(0, min_weight);
}

void NewerSource::skip_to(Xapian::docid id, double /*min_weight*/) {
  has_begun_ = true;
  document_.skip_to(std::max(id, last_ + 1));
}

bool NewerSource::at_end() const {
  return has_begun_ && document_ == database_.postlist_end(kEveryDocument);
}

NewerSource* NewerSource::clone() const {
  return new NewerSource(last_);  // Xapian takes it over
}

void NewerSource::init(const Xapian::Database& database) {
  database_ = database;
  document_ = database_.postlist_begin(kEveryDocument);
  has_begun_ = false;
}

}  // namespace dossier
