// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/numerals.h"
#include "corpus/quantity/quantity.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// A quantity under construction, with the tokens of its sentence that it consists of:
/// [first, end) is its surface, within it [number_first, measure_end) is the number with its
/// currency or unit, and the counted noun stands in [measure_end, end).
struct Figure {
  Quantity quantity;
  std::size_t first = 0;
  std::size_t number_first = 0;
  std::size_t measure_end = 0;
  std::size_t end = 0;
  NumeralForm form = NumeralForm::Digits;
  bool has_unit = false;
  bool is_signed = false;

  bool is_count() const { return quantity.kind == QuantityKind::Count; }
};

/// Reads the figure whose numeral begins at token `i`: number, currency or unit, range and bound
/// words, but no counted noun. None where no numeral begins or it is part of a name. `floor` is the
/// first token that it may use. Reads a bounded number of tokens.
std::optional<Figure> read_figure(const TaggedSentence& sentence, std::size_t i, std::size_t floor);

}  // namespace dossier
