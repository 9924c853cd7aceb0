// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/agreement.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "corpus/enum_names.h"
#include "corpus/quantity/units.h"

namespace dossier {
namespace {

constexpr auto kNames = std::to_array<EnumName<Agreement>>({
    {Agreement::Same, "same"},
    {Agreement::Compatible, "compatible"},
    {Agreement::Conflicting, "conflicting"},
});

// Twelve digits: 25 miles are 40.2336 km whichever way they were converted.
double rounded(double number) {
  constexpr int kDigits = 12;
  if (number == 0 || !std::isfinite(number))
    return number;
  const int exponent = static_cast<int>(std::floor(std::log10(std::abs(number))));
  if (number == std::floor(number) && exponent < kDigits)
    return number;
  const double scale = std::pow(10, kDigits - 1 - exponent);
  const double result = std::round(number * scale) / scale;
  return std::isfinite(result) ? result : number;
}

// An end of an interval that can be ordered: an open low end lies behind its number, an open high
// end before it.
using End = std::pair<double, int>;

End low_end(const Interval& interval) {
  return {interval.low, interval.low_open ? 1 : 0};
}

End high_end(const Interval& interval) {
  return {interval.high, interval.high_open ? -1 : 0};
}

}  // namespace

std::string_view to_string(Agreement agreement) {
  return name_of(kNames, agreement);
}

Statement statement_of(const Quantity& figure) {
  const Unit* unit = figure.unit.empty() ? nullptr : find_unit(figure.unit, figure.kind);
  if (unit != nullptr && unit->base.empty())
    unit = nullptr;
  const auto in_base = [&](const std::optional<double>& number) -> std::optional<double> {
    if (!number)
      return std::nullopt;
    return rounded(unit == nullptr ? *number : unit->to_base(*number));
  };
  return {figure.bound, in_base(figure.value), in_base(figure.low), in_base(figure.high)};
}

Interval interval_of(const Statement& statement) {
  Interval interval;
  if (statement.bound == Bound::Approx && statement.value) {
    const double tenth = std::abs(*statement.value) / 10;
    return {.low = *statement.value - tenth, .high = *statement.value + tenth};
  }
  if (statement.bound == Bound::Exact && statement.value)
    return {.low = *statement.value, .high = *statement.value};
  interval.low = statement.low.value_or(interval.low);
  interval.high = statement.high.value_or(interval.high);
  interval.low_open = statement.bound == Bound::MoreThan;
  interval.high_open = statement.bound == Bound::FewerThan;
  return interval;
}

bool is_compared(const Quantity& figure) {
  const QuantityFlags& flags = figure.flags;
  return !flags.subset && !flags.delta && !flags.negated && !flags.hypothetical &&
         (figure.value || figure.low || figure.high);
}

Agreement agreement_between(const Statement& a, const Statement& b) {
  if (a == b)
    return Agreement::Same;
  return interval_of(a).overlaps(interval_of(b)) ? Agreement::Compatible : Agreement::Conflicting;
}

std::vector<std::size_t> count_conflicts(std::span<const Statement> statements) {
  std::vector<End> lows;
  std::vector<End> highs;
  for (const Statement& statement : statements) {
    const Interval interval = interval_of(statement);
    lows.push_back(low_end(interval));
    highs.push_back(high_end(interval));
  }
  std::ranges::sort(lows);
  std::ranges::sort(highs);
  std::vector<std::size_t> conflicts;
  for (const Statement& statement : statements) {
    const Interval interval = interval_of(statement);
    const auto behind = lows.end() - std::ranges::upper_bound(lows, high_end(interval));
    const auto before = std::ranges::lower_bound(highs, low_end(interval)) - highs.begin();
    conflicts.push_back(static_cast<std::size_t>(behind + before));
  }
  return conflicts;
}

}  // namespace dossier
