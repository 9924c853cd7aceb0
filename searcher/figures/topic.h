// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>

#include "corpus/quantity/quantity.h"

namespace dossier {

/// What figures are of: those of one topic stand in one table and are compared.
struct FigureTopic {
  std::optional<QuantityRole> role;
  std::string counted;  ///< see thing_counted; "" where the text names nothing
  QuantityKind kind = QuantityKind::Count;
  std::string base_unit;  ///< to which all their units convert; that unit itself where none do

  auto operator<=>(const FigureTopic&) const = default;

  /// Whether role or noun say what is counted or measured. Figures of which the text says neither
  /// may be of different things.
  bool is_named() const { return role.has_value() || !counted.empty(); }

  /// Whether it is named, or measured in what measures one sort of thing (barrels per day), unlike
  /// sums, percentages, durations and lengths.
  bool tells_thing() const;
};

FigureTopic topic_of(const Quantity& quantity);

}  // namespace dossier
