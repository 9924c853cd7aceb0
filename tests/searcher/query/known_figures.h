// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "corpus/quantity/quantity.h"

namespace dossier {

/// Reads the few figures that the tests of the query language need, so that these do not depend on
/// how much English the quantity finder knows.
inline std::optional<Quantity> read_known_figures(std::string_view words) {
  const auto figure = [](double value, QuantityKind kind, std::string_view unit,
                         std::string_view counted) {
    Quantity quantity;
    quantity.value = quantity.low = quantity.high = value;
    quantity.kind = kind;
    quantity.unit = unit;
    quantity.counted = counted;
    return quantity;
  };
  const auto people = [&](double value, Bound bound) {
    Quantity quantity = figure(value, QuantityKind::Count, "", "person");
    quantity.role = QuantityRole::Killed;
    quantity.bound = bound;
    if (bound != Bound::Exact)
      quantity.high.reset();
    if (bound == Bound::Approx)
      quantity.low.reset();
    return quantity;
  };
  Quantity money_range = figure(0, QuantityKind::Money, "USD", "");
  money_range.value.reset();
  money_range.low = 10e6;
  money_range.high = 20e6;
  money_range.bound = Bound::Range;
  const std::pair<std::string_view, Quantity> known[] = {
      {"2 warships", figure(2, QuantityKind::Count, "", "warship")},
      {"10000 troops", figure(10000, QuantityKind::Count, "", "troop")},
      {"2 dead", people(2, Bound::Exact)},
      {"more than 65 people killed", people(65, Bound::MoreThan)},
      {"about 65 killed", people(65, Bound::Approx)},
      {"$10m", figure(10e6, QuantityKind::Money, "USD", "")},
      {"$100m", figure(100e6, QuantityKind::Money, "USD", "")},
      {"USD10m", figure(10e6, QuantityKind::Money, "USD", "")},
      {"€10m", figure(10e6, QuantityKind::Money, "EUR", "")},
      {"20m", figure(20, QuantityKind::Length, "metre", "")},
      {"$10m to 20m", money_range},
      {"50%", figure(50, QuantityKind::Percent, "%", "")},
      {"17 days", figure(17, QuantityKind::Duration, "day", "")},
      {"2 days", figure(2, QuantityKind::Duration, "day", "")},
  };
  const auto* const found =
      std::ranges::find(known, words, [](const auto& row) { return row.first; });
  return found == std::end(known) ? std::nullopt : std::optional<Quantity>(found->second);
}

}  // namespace dossier
