// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/quantity_condition.h"

#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

constexpr std::nullopt_t kNone = std::nullopt;

// The figures of the table: what a text states about people killed.
Quantity stated(std::optional<double> value, std::optional<double> low, std::optional<double> high,
                Bound bound) {
  Quantity quantity;
  quantity.value = value;
  quantity.low = low;
  quantity.high = high;
  quantity.bound = bound;
  quantity.role = QuantityRole::Killed;
  quantity.counted = "person";
  return quantity;
}

QuantityCondition sure(QuantityCondition condition) {
  condition.is_sure = true;
  return condition;
}

}  // namespace

TEST_CASE("quantity_condition: qty: asks what is stated, sure: what is guaranteed") {
  const Quantity exactly_65 = stated(65, 65, 65, Bound::Exact);
  const Quantity at_least_65 = stated(65, 65, kNone, Bound::AtLeast);
  const Quantity more_than_76 = stated(76, 76, kNone, Bound::MoreThan);
  const Quantity up_to_80 = stated(80, kNone, 80, Bound::UpTo);
  const Quantity fewer_than_80 = stated(80, kNone, 80, Bound::FewerThan);
  const Quantity about_70 = stated(70, kNone, kNone, Bound::Approx);
  const Quantity from_60_to_70 = stated(kNone, 60, 70, Bound::Range);
  const Quantity dozens = stated(kNone, 24, 120, Bound::Approx);
  struct Row {
    std::string_view name;
    const Quantity& quantity;
    Interval values;
    bool is_stated, is_sure;
  };
  for (const Row& row : {
           Row{"65, any", exactly_65, {}, true, true},
           Row{"65 >= 65", exactly_65, {.low = 65}, true, true},
           Row{"65 > 65", exactly_65, {.low = 65, .low_open = true}, false, false},
           Row{"65 <= 65", exactly_65, {.high = 65}, true, true},
           Row{"65 < 65", exactly_65, {.high = 65, .high_open = true}, false, false},
           Row{"65 = 60..64", exactly_65, {.low = 60, .high = 64}, false, false},
           Row{"65 = 60..70", exactly_65, {.low = 60, .high = 70}, true, true},
           Row{"at least 65, any", at_least_65, {}, true, true},
           Row{"at least 65 >= 65", at_least_65, {.low = 65}, true, true},
           Row{"at least 65 >= 60", at_least_65, {.low = 60}, true, true},
           Row{"at least 65 > 65", at_least_65, {.low = 65, .low_open = true}, false, false},
           Row{"at least 65 >= 66", at_least_65, {.low = 66}, false, false},
           Row{"at least 65 = 60..70", at_least_65, {.low = 60, .high = 70}, true, false},
           Row{"at least 65 <= 65", at_least_65, {.high = 65}, true, false},
           Row{"more than 76 > 76", more_than_76, {.low = 76, .low_open = true}, false, true},
           Row{"more than 76 >= 76", more_than_76, {.low = 76}, true, true},
           Row{"more than 76 = 76", more_than_76, {.low = 76, .high = 76}, true, false},
           Row{"up to 80 <= 80", up_to_80, {.high = 80}, true, true},
           Row{"up to 80 < 80", up_to_80, {.high = 80, .high_open = true}, false, false},
           Row{"up to 80 >= 10", up_to_80, {.low = 10}, true, false},
           Row{"fewer than 80 < 80", fewer_than_80, {.high = 80, .high_open = true}, false, true},
           Row{"fewer than 80 <= 80", fewer_than_80, {.high = 80}, true, true},
           Row{"about 70, any", about_70, {}, true, false},
           Row{"about 70 >= 70", about_70, {.low = 70}, true, false},
           Row{"about 70 > 70", about_70, {.low = 70, .low_open = true}, false, false},
           Row{"60 to 70, any", from_60_to_70, {}, true, true},
           Row{"60 to 70 >= 65", from_60_to_70, {.low = 65}, true, false},
           Row{"60 to 70 >= 60", from_60_to_70, {.low = 60}, true, true},
           Row{"60 to 70 > 60", from_60_to_70, {.low = 60, .low_open = true}, true, false},
           Row{"60 to 70 >= 70", from_60_to_70, {.low = 70}, true, false},
           Row{"60 to 70 > 70", from_60_to_70, {.low = 70, .low_open = true}, false, false},
           Row{"60 to 70 = 50..80", from_60_to_70, {.low = 50, .high = 80}, true, true},
           Row{"60 to 70 < 60", from_60_to_70, {.high = 60, .high_open = true}, false, false},
           Row{"dozens >= 100", dozens, {.low = 100}, true, false},
           Row{"dozens >= 20", dozens, {.low = 20}, true, false},
           Row{"dozens > 120", dozens, {.low = 120, .low_open = true}, false, false},
       }) {
    CAPTURE(row.name);
    const QuantityCondition condition{.values = row.values};
    CHECK(matches(condition, row.quantity) == row.is_stated);
    CHECK(matches(sure(condition), row.quantity) == row.is_sure);
  }
}

TEST_CASE("quantity_condition: role, noun, kind and unit must agree where they are asked for") {
  const Quantity killed = stated(65, 65, 65, Bound::Exact);
  CHECK(matches({.role = QuantityRole::Killed}, killed));
  CHECK_FALSE(matches({.role = QuantityRole::Injured}, killed));
  CHECK(matches({.counted = "person"}, killed));
  CHECK_FALSE(matches({.counted = "warship"}, killed));
  CHECK(matches({.kind = QuantityKind::Count}, killed));
  CHECK_FALSE(matches({.kind = QuantityKind::Money}, killed));

  Quantity reward = stated(50e6, 50e6, 50e6, Bound::Exact);
  reward.kind = QuantityKind::Money;
  reward.unit = "USD";
  CHECK(matches({.kind = QuantityKind::Money, .unit = "USD"}, reward));
  CHECK_FALSE(matches({.kind = QuantityKind::Money, .unit = "EUR"}, reward));
}

TEST_CASE("quantity_condition: units are converted, currencies are not") {
  struct Row {
    std::string_view name;
    double value;
    QuantityKind kind;
    std::string_view unit, asked_unit;
    Interval values;
    bool matches;
  };
  for (const Row& row : {
           Row{"7 miles > 10 km", 7, QuantityKind::Length, "mile", "kilometre", {.low = 10}, true},
           Row{"6 miles > 10 km", 6, QuantityKind::Length, "mile", "kilometre", {.low = 10}, false},
           Row{"2 hours = 120 minutes",
               2,
               QuantityKind::Duration,
               "hour",
               "minute",
               {.low = 120, .high = 120},
               true},
           Row{"3 feet = 1 yard",
               3,
               QuantityKind::Length,
               "foot",
               "yard",
               {.low = 1, .high = 1},
               true},
           Row{"0 °C = 32 °F",
               0,
               QuantityKind::Temperature,
               "degree Celsius",
               "degree Fahrenheit",
               {.low = 32, .high = 32},
               true},
           Row{"7 miles, any length", 7, QuantityKind::Length, "mile", "kilometre", {}, true},
           Row{"7 days in km", 7, QuantityKind::Duration, "day", "kilometre", {}, false},
           Row{"€50 in dollars", 50, QuantityKind::Money, "EUR", "USD", {}, false},
       }) {
    CAPTURE(row.name);
    Quantity quantity = stated(row.value, row.value, row.value, Bound::Exact);
    quantity.kind = row.kind;
    quantity.unit = row.unit;
    const QuantityCondition condition{.unit = std::string(row.asked_unit), .values = row.values};
    CHECK(matches(condition, quantity) == row.matches);
  }
}

TEST_CASE("quantity_condition: a negated figure matches nothing, a possible one is never sure") {
  const QuantityCondition any;
  Quantity killed = stated(65, 65, 65, Bound::Exact);
  killed.flags.negated = true;
  CHECK_FALSE(matches(any, killed));
  CHECK_FALSE(matches(sure(any), killed));
  killed.flags = {.hypothetical = true};
  CHECK(matches(any, killed));
  CHECK_FALSE(matches(sure(any), killed));
  killed.flags = {.delta = true};
  CHECK(matches(any, killed));
  CHECK_FALSE(matches(sure(any), killed));
  killed.flags = {.subset = true, .total = true};
  CHECK(matches(sure(any), killed));
}

TEST_CASE("quantity_condition: figures outside the body match nothing") {
  Quantity killed = stated(65, 65, 65, Bound::Exact);
  killed.scope = Scope::Repeat;
  CHECK_FALSE(matches({}, killed));
  killed.scope = Scope::Boilerplate;
  CHECK_FALSE(matches({}, killed));
}

TEST_CASE("quantity_condition: an interval knows whether it is empty") {
  CHECK_FALSE(Interval{}.is_empty());
  CHECK_FALSE(Interval{.low = 5, .high = 5}.is_empty());
  CHECK(Interval{.low = 5, .high = 5, .low_open = true}.is_empty());
  CHECK(Interval{.low = 6, .high = 5}.is_empty());
  CHECK_FALSE(Interval{}.is_bounded());
  CHECK(Interval{.low = 5}.is_bounded());
}

}  // namespace dossier
