// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/quantity_condition.h"

#include <algorithm>
#include <cmath>

#include "corpus/quantity/units.h"

namespace dossier {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool agrees_in_kind(const QuantityCondition& condition, const Quantity& quantity) {
  return (!condition.role || condition.role == quantity.role) &&
         (condition.counted.empty() || condition.counted == quantity.counted) &&
         (!condition.kind || condition.kind == quantity.kind);
}

// Turns numbers of one unit into those of another with the same base.
class UnitChange {
 public:
  // None if figures in the unit of `quantity` cannot be compared with those of the condition.
  static std::optional<UnitChange> between(const Quantity& quantity,
                                           const QuantityCondition& condition) {
    if (condition.unit.empty() || condition.unit == quantity.unit)
      return UnitChange();
    const Unit* const from = find_unit(quantity.unit, quantity.kind);
    const Unit* const to = find_unit(condition.unit, quantity.kind);
    if (from == nullptr || to == nullptr || from->base.empty() || from->base != to->base)
      return std::nullopt;
    return UnitChange(from, to);
  }

  // An end that the conversion's rounding alone keeps from an end of `wanted` becomes that end.
  Interval convert(Interval interval, const Interval& wanted) const {
    if (from_ == nullptr)
      return interval;
    for (double* const end : {&interval.low, &interval.high}) {
      *end = (from_->to_base(*end) - to_->offset) / to_->factor;
      for (const double goal : {wanted.low, wanted.high})
        if (std::isfinite(goal) && std::abs(*end - goal) <= kRounding * std::abs(goal))
          *end = goal;
    }
    return interval;
  }

 private:
  static constexpr double kRounding = 1e-12;

  UnitChange() = default;
  UnitChange(const Unit* from, const Unit* to) : from_(from), to_(to) {}

  const Unit* from_ = nullptr;  // null where nothing changes
  const Unit* to_ = nullptr;
};

// What the text states, for qty: only the named figure where there is one.
std::optional<Interval> stated(const Quantity& quantity) {
  if (quantity.value)
    return Interval{.low = *quantity.value, .high = *quantity.value};
  if (!quantity.low && !quantity.high)
    return std::nullopt;
  return Interval{.low = quantity.low.value_or(-kInfinity),
                  .high = quantity.high.value_or(kInfinity)};
}

// Every number that the words allow; none where they promise nothing.
std::optional<Interval> guaranteed(const Quantity& quantity) {
  if (quantity.bound == Bound::Approx || quantity.flags.hypothetical || quantity.flags.delta)
    return std::nullopt;
  if (quantity.bound == Bound::Exact)
    return stated(quantity);
  return Interval{.low = quantity.low.value_or(-kInfinity),
                  .high = quantity.high.value_or(kInfinity),
                  .low_open = quantity.bound == Bound::MoreThan,
                  .high_open = quantity.bound == Bound::FewerThan};
}

}  // namespace

bool Interval::is_bounded() const {
  return std::isfinite(low) || std::isfinite(high);
}

bool Interval::is_empty() const {
  return low > high || (low == high && (low_open || high_open));
}

bool Interval::contains(double number) const {
  return (low_open ? low < number : low <= number) && (high_open ? number < high : number <= high);
}

bool Interval::contains(const Interval& other) const {
  const bool reaches_low = low < other.low || (low == other.low && (!low_open || other.low_open));
  const bool reaches_high =
      high > other.high || (high == other.high && (!high_open || other.high_open));
  return reaches_low && reaches_high;
}

bool Interval::overlaps(const Interval& other) const {
  const Interval common{
      .low = std::max(low, other.low),
      .high = std::min(high, other.high),
      .low_open = (low_open && low >= other.low) || (other.low_open && other.low >= low),
      .high_open = (high_open && high <= other.high) || (other.high_open && other.high <= high)};
  return !common.is_empty();
}

bool matches(const QuantityCondition& condition, const Quantity& quantity) {
  if (quantity.flags.negated || quantity.scope != Scope::Body ||
      !agrees_in_kind(condition, quantity))
    return false;
  const std::optional<UnitChange> unit_change = UnitChange::between(quantity, condition);
  if (!unit_change)
    return false;
  const std::optional<Interval> interval =
      condition.is_sure ? guaranteed(quantity) : stated(quantity);
  if (!condition.values.is_bounded())
    return !condition.is_sure || interval.has_value();
  if (!interval)
    return false;
  const Interval converted = unit_change->convert(*interval, condition.values);
  return condition.is_sure ? condition.values.contains(converted)
                           : condition.values.overlaps(converted);
}

}  // namespace dossier
