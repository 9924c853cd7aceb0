// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "corpus/quantity/quantity.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// A unit of measure or a currency: a row of lexicon/units.tsv or lexicon/currencies.tsv. The views
/// are into the lexicons and never end.
struct Unit {
  std::string_view name;  ///< as in Quantity::unit: "kilometre", "USD", "%"
  QuantityKind kind = QuantityKind::Other;
  std::string_view base;  ///< units with one base convert into each other; "" converts into none
  double factor = 1;      ///< value in base units = value * factor + offset
  double offset = 0;

  double to_base(double value) const { return value * factor + offset; }
};

/// The unit of that name or surface form in any letter case ("kilometre", "Kilometers", "km",
/// "US$",
/// "%"). Symbols are compared byte for byte first, so "MW" is megawatts. Null if there is none.
const Unit* find_unit(std::string_view surface);

/// The unit of that name and kind, as a Quantity holds them: "year" is a duration and an age.
const Unit* find_unit(std::string_view name, QuantityKind kind);

/// A unit read from tokens [first, end).
struct UnitMatch {
  const Unit* unit = nullptr;
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The longest unit or currency whose first token is `at`: "square miles", "km/h", "US dollars",
/// "%". `glued` says that a number stands right before it without a space: only then are single
/// letters units.
std::optional<UnitMatch> read_unit(const TaggedSentence& sentence, std::size_t at, bool glued);

/// The currency whose last token is right before `at`: "$", "US$", "Rs", "EUR". Letters count only
/// in capitals or with the letter case of the lexicon.
std::optional<UnitMatch> read_currency_before(const TaggedSentence& sentence, std::size_t at);

/// The currency written in the letters before the digits of token `at` ("USD10m", "$US160"), with
/// the sign in the token before; null if those letters are none.
const Unit* read_glued_currency(const TaggedSentence& sentence, std::size_t at,
                                std::string_view letters);

/// The currency that `letters` abbreviate ("USD", "Rs"), as in "USD10m"; null if none.
const Unit* currency_symbol(std::string_view letters);

}  // namespace dossier
