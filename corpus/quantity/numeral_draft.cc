// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/numeral_draft.h"

#include "corpus/quantity/multipliers.h"

namespace dossier {

bool NumeralDraft::set(double value, NumeralForm form, std::size_t end) {
  numeral.low = numeral.high = value;
  numeral.form = form;
  at = end;
  return true;
}

bool NumeralDraft::take(const std::optional<Fraction>& fraction) {
  return fraction && set(fraction->value, NumeralForm::Fraction, fraction->end);
}

void NumeralDraft::multiply(double factor) {
  numeral.low = decimal_product(numeral.low, factor);
  numeral.high = decimal_product(numeral.high, factor);
  numeral.scale *= factor;
  numeral.form = NumeralForm::Amount;
}

// "million", "hundred thousand", "bn" and "m" behind the digits.
void NumeralDraft::take_multipliers() {
  const Multiplier multiplier = read_multipliers(s, at, context);
  if (multiplier.end == at)
    return;
  multiply(multiplier.factor);
  at = multiplier.end;
}

void NumeralDraft::add_fraction() {
  const auto part = read_added_fraction(s, at);
  if (!part)
    return;
  double value = part->value;
  std::size_t end = part->end;
  if (s.number_word(at - 1) == NumberWord::Scale) {
    value *= is_multiplier(s, end) ? s.info(end).value : s.info(at - 1).value;
    end += is_multiplier(s, end) ? 1 : 0;
  }
  numeral.low = numeral.high = numeral.low + value;
  at = end;
}

}  // namespace dossier
