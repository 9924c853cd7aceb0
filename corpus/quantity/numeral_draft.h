// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/fractions.h"
#include "corpus/quantity/numerals.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// A numeral while it is read: what has been read of it, and the token at which to go on. Views the
/// sentence.
struct NumeralDraft {
  const TaggedSentence& s;
  NumeralContext context;
  std::size_t at;
  Numeral numeral;

  /// The numeral is `value` up to token `end`. Always true.
  bool set(double value, NumeralForm form, std::size_t end);

  /// The numeral is that fraction; false where there is none.
  bool take(const std::optional<Fraction>& fraction);

  void multiply(double factor);

  /// Goes on over "million", "hundred thousand", "bn" and "m".
  void take_multipliers();

  /// Goes on over "and a half"; behind a scale it is that part of it: "six million and a half".
  void add_fraction();
};

}  // namespace dossier
