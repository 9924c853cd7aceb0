// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/chart.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "corpus/quantity/units.h"
#include "searcher/figures/agreement.h"
#include "searcher/output/figure_words.h"

namespace dossier {
namespace {

constexpr std::size_t kDayBytes = 10;
constexpr double kWidestRatio = 100;  // numbers further apart are spread over powers of ten
constexpr double kMargin = 0.08;      // of the scale, at each side
constexpr double kMostTicks = 5;

// Statements are in base units; charts in the unit of their table.
double in_unit(double number, const Unit* unit) {
  return unit == nullptr || std::isinf(number) ? number : (number - unit->offset) / unit->factor;
}

const Unit* unit_of(const FigureTable& table) {
  const Unit* const unit = table.unit.empty() ? nullptr : find_unit(table.unit, table.topic.kind);
  return unit == nullptr || unit->base.empty() ? nullptr : unit;
}

// What is in the unit of the scale needs none, but for sums and percentages, whose units are short.
Quantity in_words_of(Quantity figure, const FigureTable& table) {
  const bool is_short =
      table.topic.kind == QuantityKind::Money || table.topic.kind == QuantityKind::Percent;
  if (figure.unit == table.unit && !is_short) {
    figure.unit.clear();
    figure.kind = QuantityKind::Count;
  }
  return figure;
}

ChartMark mark_of(const FigureRow& row, const Statement& statement, const FigureTable& table,
                  const Unit* unit) {
  ChartMark mark;
  mark.day = row.articles.front().published.substr(0, kDayBytes);
  mark.interval = interval_of(statement);
  mark.interval.low = in_unit(mark.interval.low, unit);
  mark.interval.high = in_unit(mark.interval.high, unit);
  if (statement.value)
    mark.value = in_unit(*statement.value, unit);
  mark.is_approximate = statement.bound == Bound::Approx;
  mark.words = value_words(in_words_of(row.figure, table));
  mark.who = who_words(row);
  return mark;
}

struct MarkKey {
  bool is_undated = false;
  std::string day;
  Statement statement;

  auto operator<=>(const MarkKey&) const = default;
};

std::vector<double> ends_of(const ChartMark& mark) {
  std::vector<double> ends;
  for (const double end : {mark.interval.low, mark.interval.high})
    if (std::isfinite(end))
      ends.push_back(end);
  return ends;
}

void set_scale(Chart& chart) {
  std::vector<double> ends;
  for (const ChartMark& mark : chart.marks)
    std::ranges::copy(ends_of(mark), std::back_inserter(ends));
  const auto [low, high] = std::ranges::minmax(ends);
  chart.is_logarithmic = low > 0 && high / low >= kWidestRatio;
  if (chart.is_logarithmic) {
    const double factor = std::pow(high / low, kMargin);
    chart.low = low / factor;
    chart.high = high * factor;
    return;
  }
  const double span = high > low ? high - low : std::max(std::abs(low), 1.0) / kMargin / 10;
  chart.low = low >= 0 ? std::max(0.0, low - span * kMargin) : low - span * kMargin;
  chart.high = high + span * kMargin;
}

void add_tick(Chart& chart, double number) {
  if (chart.low <= number && number <= chart.high)
    chart.ticks.push_back({chart.position(number), number_words(number)});
}

void add_ticks(Chart& chart, QuantityKind kind) {
  if (chart.is_logarithmic) {
    const double decades = std::log10(chart.high / chart.low);
    const int step = std::max(1, static_cast<int>(std::ceil(decades / kMostTicks)));
    for (int power = static_cast<int>(std::floor(std::log10(chart.low)));
         std::pow(10, power) <= chart.high; power += step)
      add_tick(chart, std::pow(10, power));
    return;
  }
  const double rough = (chart.high - chart.low) / kMostTicks;
  const double power = std::pow(10, std::floor(std::log10(rough)));
  double step = 10 * power;
  for (const double factor : {5.0, 2.0, 1.0})
    if (factor * power >= rough)
      step = factor * power;
  if (kind == QuantityKind::Count)
    step = std::max(step, 1.0);
  // Multiples, so that no error adds up.
  for (double i = std::ceil(chart.low / step); i * step <= chart.high; ++i)
    add_tick(chart, std::round(i * step / power) * power);
}

}  // namespace

double Chart::position(double number) const {
  if (std::isinf(number))
    return number < 0 ? 0 : 1;
  const double at = is_logarithmic ? std::log(std::max(number, low) / low) / std::log(high / low)
                                   : (number - low) / (high - low);
  return std::clamp(at, 0.0, 1.0);
}

std::optional<Chart> make_chart(const FigureTable& table) {
  const Unit* const unit = unit_of(table);
  std::map<MarkKey, ChartMark> marks;
  std::set<Statement> dated;
  for (const FigureRow& row : table.rows) {
    if (!is_compared(row.figure))
      continue;
    const Statement statement = statement_of(row.figure);
    const std::string day = row.articles.front().published.substr(0, kDayBytes);
    if (!day.empty())
      dated.insert(statement);
    ++marks.try_emplace({day.empty(), day, statement}, mark_of(row, statement, table, unit))
          .first->second.rows;
  }
  if (dated.size() < 2)
    return std::nullopt;
  Chart chart;
  for (auto& [key, mark] : marks)
    chart.marks.push_back(std::move(mark));
  std::ranges::stable_sort(chart.marks, [](const ChartMark& a, const ChartMark& b) {
    const auto number = [](const ChartMark& mark) {
      return mark.value.value_or(mark.interval.low);
    };
    return std::tuple(a.day.empty(), a.day, number(a)) <
           std::tuple(b.day.empty(), b.day, number(b));
  });
  set_scale(chart);
  add_ticks(chart, table.topic.kind);
  return chart;
}

}  // namespace dossier
