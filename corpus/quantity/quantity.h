// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/span.h"
#include "corpus/text/scope.h"

namespace dossier {

/// How firmly the words around a number bound it.
enum class Bound : std::uint8_t { Exact, Approx, MoreThan, AtLeast, FewerThan, UpTo, Range };

/// What a number measures.
enum class QuantityKind : std::uint8_t {
  Count,
  Money,
  Percent,
  Duration,
  Length,
  Area,
  Mass,
  Volume,
  Speed,
  Temperature,
  Age,
  Other,
};

/// What befell the counted things, or what they did, by the words of the text.
enum class QuantityRole : std::uint8_t {
  Killed,
  Injured,
  Missing,
  Displaced,
  Detained,
  Released,
  Deployed,
  Attacked,
  Infected,
  Rescued,
  Voted,
  Paid,
  Held,
};

/// Whether the text says that the figure rose or fell.
enum class Trend : std::uint8_t { Up, Down };

/// How a figure is qualified; several may hold.
struct QuantityFlags {
  bool subset = false;        ///< part of another figure: "including 12 children"
  bool total = false;         ///< a running total: "bringing the toll to 76"
  bool delta = false;         ///< a change, not a level: "another 8", "rose by 5"
  bool negated = false;       ///< the text denies it
  bool hypothetical = false;  ///< a projection or possibility: "could kill 100"

  bool operator==(const QuantityFlags&) const = default;
};

/// A flag as records and output name it.
struct QuantityFlagName {
  bool QuantityFlags::*flag;
  std::string_view name;
};

inline constexpr std::array kQuantityFlagNames = std::to_array<QuantityFlagName>({
    {&QuantityFlags::subset, "subset"},
    {&QuantityFlags::total, "total"},
    {&QuantityFlags::delta, "delta"},
    {&QuantityFlags::negated, "negated"},
    {&QuantityFlags::hypothetical, "hypothetical"},
});

/// A number of the text that counts or measures something.
struct Quantity {
  ByteSpan span;  ///< the number with its bound words and its unit or counted noun

  /// The figure named, in base numerals: $50 million is 5e7. None for ranges and vague plurals.
  std::optional<double> value;
  /// The closed interval that the words state; none is open.
  std::optional<double> low;
  std::optional<double> high;

  std::string unit;     ///< "" for counts; ISO 4217 code for money; "%"; else "day", "kilometre"
  std::string counted;  ///< lower-case singular noun, "" where none is stated
  std::string source;   ///< the outlet or actor that the text credits with it, "" for none

  Bound bound = Bound::Exact;
  QuantityKind kind = QuantityKind::Count;
  std::optional<QuantityRole> role;
  std::optional<Trend> trend;
  QuantityFlags flags;
  Scope scope = Scope::Body;

  bool operator==(const Quantity&) const = default;
};

/// The names that records, queries and output use: "at_least", "count", "killed", "up".
std::string_view to_string(Bound bound);
std::string_view to_string(QuantityKind kind);
std::string_view to_string(QuantityRole role);
std::string_view to_string(Trend trend);
std::optional<Bound> bound_from(std::string_view name);
std::optional<QuantityKind> quantity_kind_from(std::string_view name);
std::optional<QuantityRole> quantity_role_from(std::string_view name);
std::optional<Trend> trend_from(std::string_view name);

}  // namespace dossier
