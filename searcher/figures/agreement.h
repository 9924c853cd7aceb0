// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/quantity/quantity.h"
#include "searcher/query/quantity_condition.h"

namespace dossier {

/// How two figures of one thing go together. Says nothing of which is right.
enum class Agreement : std::uint8_t {
  Same,         ///< one value, stated with one bound
  Compatible,   ///< stated differently, but some number fulfils both: at least 65, more than 76
  Conflicting,  ///< no number fulfils both: 65, 80
};

/// "same", "compatible" or "conflicting".
std::string_view to_string(Agreement agreement);

/// What a figure states, in the base unit of its topic, so that figures in different units can be
/// compared. Conversion is exact to twelve digits.
struct Statement {
  Bound bound = Bound::Exact;
  std::optional<double> value;
  std::optional<double> low;
  std::optional<double> high;

  auto operator<=>(const Statement&) const = default;
};

Statement statement_of(const Quantity& figure);

/// The numbers that fulfil a statement. One that is about a number is fulfilled within ten per cent
/// of it, as `~` is in queries.
Interval interval_of(const Statement& statement);

/// Whether a figure is compared with others: a level that is stated as a fact of the whole. Changes
/// ("another 8"), parts ("including 12 children") and what might be are not.
bool is_compared(const Quantity& figure);

Agreement agreement_between(const Statement& a, const Statement& b);

/// How many of the others each statement conflicts with. O(n log n).
std::vector<std::size_t> count_conflicts(std::span<const Statement> statements);

}  // namespace dossier
