// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// A fraction, and the token behind it.
struct Fraction {
  double value = 0;
  std::size_t end = 0;
};

/// "3/4" whose first number is token `i`, where it is a fraction rather than a date or a name: with
/// a denominator that people divide by, below one.
std::optional<Fraction> read_slash_fraction(const TaggedSentence& sentence, std::size_t i);

/// The denominator at token `at`, over a hyphen, behind the spelled `count`: "two-thirds",
/// "twenty-three fifths", "one twenty-fifth".
std::optional<Fraction> read_spelled_fraction(const TaggedSentence& sentence, double count,
                                              std::size_t at);

/// The fraction that "and" at token `at` adds to the number before: "and a half", "and two thirds".
std::optional<Fraction> read_added_fraction(const TaggedSentence& sentence, std::size_t at);

/// The decimals behind the spelled "point" at token `at`: "point zero eight", "point seventy-one".
std::optional<Fraction> read_spelled_decimals(const TaggedSentence& sentence, std::size_t at);

/// The whole at token `at` of which `part` is taken: "one in five", "9 out of 10".
std::optional<Fraction> read_ratio(const TaggedSentence& sentence, double part, std::size_t at);

}  // namespace dossier
