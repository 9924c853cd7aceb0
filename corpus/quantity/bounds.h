// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/quantity.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// A bound word or sign beside a number: tokens [first, end).
struct BoundMatch {
  Bound bound = Bound::Exact;
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The phrase of lexicon/bounds.tsv, or the sign such as "~", that stands before token `number`,
/// with at most fillers between ("almost the past 80 days"). Reads a bounded number of tokens.
std::optional<BoundMatch> find_bound_before(const TaggedSentence& sentence, std::size_t number);

/// The phrase that begins at token `behind` and bounds what stands before it: "or more", "+".
std::optional<BoundMatch> find_bound_after(const TaggedSentence& sentence, std::size_t behind);

/// Sets value, low and high as `bound` states them of the number `value`.
void apply_bound(Bound bound, double value, Quantity& quantity);

}  // namespace dossier
