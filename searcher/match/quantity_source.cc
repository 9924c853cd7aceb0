// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/quantity_source.h"

#include <string>
#include <utility>

#include "corpus/schema.h"
#include "corpus/value_codec.h"

namespace dossier {

QuantitySource::QuantitySource(QuantityCondition condition)
    : Xapian::ValuePostingSource(field_row(Field::Quantity).slot),
      condition_(std::move(condition)) {}

bool QuantitySource::matches_here() const {
  const std::string packed = get_value();
  QuantityWalk walk(packed);
  while (const Quantity* quantity = walk.next())
    if (matches(condition_, *quantity))
      return true;
  return false;
}

void QuantitySource::go_to_match(double min_weight) {
  while (!at_end() && !matches_here())
    Xapian::ValuePostingSource::next(min_weight);
}

void QuantitySource::next(double min_weight) {
  Xapian::ValuePostingSource::next(min_weight);
  go_to_match(min_weight);
}

void QuantitySource::skip_to(Xapian::docid id, double min_weight) {
  Xapian::ValuePostingSource::skip_to(id, min_weight);
  go_to_match(min_weight);
}

bool QuantitySource::check(Xapian::docid id, double min_weight) {
  return Xapian::ValuePostingSource::check(id, min_weight) && (at_end() || matches_here());
}

void QuantitySource::init(const Xapian::Database& database) {
  Xapian::ValuePostingSource::init(database);
  set_termfreq_min(0);
}

QuantitySource* QuantitySource::clone() const {
  return new QuantitySource(condition_);  // Xapian takes it over
}

}  // namespace dossier
