// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/numerals.h"
#include "corpus/quantity/tagged_sentence.h"
#include "corpus/quantity/units.h"

namespace dossier {

/// A number with its currency or unit, if it has one: tokens [first, end).
struct Measured {
  Numeral numeral;
  const Unit* unit = nullptr;  ///< null for a bare number
  std::size_t first = 0;
  std::size_t end = 0;
  bool unit_before = false;  ///< a currency before the number
};

/// The number whose numeral begins at token `i`, with the currency before it or the unit behind it:
/// "$10m", "7 miles", "3 dollars 50 cents", "5 feet 2 inches". A currency before `floor` is another
/// number's; `context` says whether one bears on this number from further off. None where no
/// numeral begins. Reads a bounded number of tokens.
std::optional<Measured> read_measured(const TaggedSentence& sentence, std::size_t i,
                                      std::size_t floor, NumeralContext context);

}  // namespace dossier
