// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "corpus/quantity/multipliers.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// How a numeral is written, which decides what else it could be.
enum class NumeralForm : std::uint8_t {
  Digits,    ///< 65: may be a year, a day, a house number
  Amount,    ///< 1,234 or 12.5 or 8 million: can only be an amount
  Words,     ///< sixty-five, a dozen
  Fraction,  ///< two-thirds, 3/4, one in five
  Vague,     ///< dozens, several hundred: an interval without a value
};

/// A number of a sentence without its unit.
struct Numeral {
  std::size_t first = 0;  ///< its tokens [first, end)
  std::size_t end = 0;
  double low = 0;  ///< its value; the lowest one of a vague numeral
  double high = 0;
  double scale = 1;  ///< 1e6 in "8 million": what "5 to 8 million" shares
  NumeralForm form = NumeralForm::Digits;
  bool is_signed = false;   ///< a sign stands before it: "-1.3"
  std::string_view prefix;  ///< letters before the digits in one token: "USD" of "USD10m"
  std::string_view suffix;  ///< letters behind them that are no multiplier: "m2" of "32m2"

  bool is_vague() const { return form == NumeralForm::Vague; }
};

/// Whether a numeral may begin at token `i`; cheap, and true for every token where one does.
bool may_begin_numeral(const TaggedSentence& sentence, std::size_t i);

/// The longest numeral that begins at token `i`: digits, grouped and decimal numbers, spelled ones
/// up to the trillions, mixed ones ("8 million", "4.2bn"), "a dozen", "half a million", lakh and
/// crore, fractions and vague plurals. None where there is no number; whether it counts anything
/// is for others to say. Reads a bounded number of tokens.
std::optional<Numeral> read_numeral(const TaggedSentence& sentence, std::size_t i,
                                    NumeralContext context);

}  // namespace dossier
