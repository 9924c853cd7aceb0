// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "corpus/quantity/numerals.h"
#include "corpus/quantity/quantity.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// How a figure is tied to the one before it in the sentence.
enum class Link : std::uint8_t {
  None,
  List,    ///< "8, 12 and 16 attacks", "25 children and 15 women"
  Subset,  ///< "23 civilians, including nine children"
  Aside,   ///< "up 5 points, or 2 percent", "40 km (25 miles)"
  PartOf,  ///< "10 of the 30 passengers"
  Change,  ///< "from 5 to 8 million shares"
};

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
  Link link = Link::None;  ///< set by link_figures

  bool is_count() const { return quantity.kind == QuantityKind::Count; }
};

/// Reads the figure whose numeral begins at token `i`: number, currency or unit, range and bound
/// words, but no counted noun. None where no numeral begins or it is part of a name. `floor` is the
/// first token that it may use. Reads a bounded number of tokens.
std::optional<Figure> read_figure(const TaggedSentence& sentence, std::size_t i, std::size_t floor);

}  // namespace dossier
