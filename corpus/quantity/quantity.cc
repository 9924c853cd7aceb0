// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/quantity.h"

#include "corpus/enum_names.h"

namespace dossier {
namespace {

constexpr auto kBounds = std::to_array<EnumName<Bound>>({
    {Bound::Exact, "exact"},
    {Bound::Approx, "approx"},
    {Bound::MoreThan, "more_than"},
    {Bound::AtLeast, "at_least"},
    {Bound::FewerThan, "fewer_than"},
    {Bound::UpTo, "up_to"},
    {Bound::Range, "range"},
});

constexpr auto kKinds = std::to_array<EnumName<QuantityKind>>({
    {QuantityKind::Count, "count"},
    {QuantityKind::Money, "money"},
    {QuantityKind::Percent, "percent"},
    {QuantityKind::Duration, "duration"},
    {QuantityKind::Length, "length"},
    {QuantityKind::Area, "area"},
    {QuantityKind::Mass, "mass"},
    {QuantityKind::Volume, "volume"},
    {QuantityKind::Speed, "speed"},
    {QuantityKind::Temperature, "temperature"},
    {QuantityKind::Age, "age"},
    {QuantityKind::Other, "other"},
});

constexpr auto kRoles = std::to_array<EnumName<QuantityRole>>({
    {QuantityRole::Killed, "killed"},
    {QuantityRole::Injured, "injured"},
    {QuantityRole::Missing, "missing"},
    {QuantityRole::Displaced, "displaced"},
    {QuantityRole::Detained, "detained"},
    {QuantityRole::Released, "released"},
    {QuantityRole::Deployed, "deployed"},
    {QuantityRole::Attacked, "attacked"},
    {QuantityRole::Infected, "infected"},
    {QuantityRole::Rescued, "rescued"},
    {QuantityRole::Voted, "voted"},
    {QuantityRole::Paid, "paid"},
    {QuantityRole::Held, "held"},
});

constexpr auto kTrends = std::to_array<EnumName<Trend>>({
    {Trend::Up, "up"},
    {Trend::Down, "down"},
});

}  // namespace

std::string_view to_string(Bound bound) {
  return name_of(kBounds, bound);
}

std::string_view to_string(QuantityKind kind) {
  return name_of(kKinds, kind);
}

std::string_view to_string(QuantityRole role) {
  return name_of(kRoles, role);
}

std::string_view to_string(Trend trend) {
  return name_of(kTrends, trend);
}

std::optional<Bound> bound_from(std::string_view name) {
  return value_of(kBounds, name);
}

std::optional<QuantityKind> quantity_kind_from(std::string_view name) {
  return value_of(kKinds, name);
}

std::optional<QuantityRole> quantity_role_from(std::string_view name) {
  return value_of(kRoles, name);
}

std::optional<Trend> trend_from(std::string_view name) {
  return value_of(kTrends, name);
}

}  // namespace dossier
