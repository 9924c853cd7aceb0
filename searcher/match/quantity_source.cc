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

namespace {

// Without a weight no document is too light. What Xapian 1.4.22 asks for behind AND NOT is a number
// that it never set, by which the base class would end early.
constexpr double kNoWeight = 0.0;

}  // namespace

void QuantitySource::go_to_match() {
  while (!at_end() && !matches_here())
    Xapian::ValuePostingSource::next(kNoWeight);
}

void QuantitySource::next(double) {
  Xapian::ValuePostingSource::next(kNoWeight);
  go_to_match();
}

void QuantitySource::skip_to(Xapian::docid id, double) {
  Xapian::ValuePostingSource::skip_to(id, kNoWeight);
  go_to_match();
}

bool QuantitySource::check(Xapian::docid id, double) {
  return Xapian::ValuePostingSource::check(id, kNoWeight) && (at_end() || matches_here());
}

void QuantitySource::init(const Xapian::Database& database) {
  Xapian::ValuePostingSource::init(database);
  set_termfreq_min(0);
}

QuantitySource* QuantitySource::clone() const {
  return new QuantitySource(condition_);  // Xapian takes it over
}

}  // namespace dossier
