// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <string>

#include "corpus/quantity/quantity.h"

namespace dossier {

/// The numbers from `low` to `high`; an end that is open does not belong to it. Infinite ends do
/// not bound it.
struct Interval {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool low_open = false;
  bool high_open = false;

  bool operator==(const Interval&) const = default;

  bool is_bounded() const;
  /// Whether no number belongs to it.
  bool is_empty() const;
  bool contains(double number) const;
  bool contains(const Interval& other) const;
  bool overlaps(const Interval& other) const;
};

/// What `qty:` and `sure:` ask of one quantity of a document: every part that is not empty must
/// agree with it.
struct QuantityCondition {
  std::optional<QuantityRole> role{};
  std::string counted{};  ///< as in Quantity: the lower-case singular noun
  std::optional<QuantityKind> kind{};
  std::string unit{};  ///< as in Quantity; `values` are in it. Figures in other units are converted
  Interval values{};   ///< unbounded where the query names no number
  bool is_approximate = false;  ///< `values` reach ten per cent to both sides of their middle
  bool is_sure = false;         ///< asked by `sure:`

  bool operator==(const QuantityCondition&) const = default;
};

/// Whether `quantity` of a document meets `condition`.
///
/// `qty:` asks for what the text states: where `value` is known it alone decides, else any point
/// from `low` to `high`. `sure:` asks for what the text guarantees: every number that its words
/// allow lies inside, which no approximate, hypothetical or delta figure fulfils. Neither takes a
/// negated figure, nor one outside the body. Currencies are not converted.
bool matches(const QuantityCondition& condition, const Quantity& quantity);

}  // namespace dossier
