// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <xapian.h>

#include "corpus/quantity/units.h"
#include "corpus/schema.h"
#include "corpus/value_codec.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"

namespace dossier {
namespace {

constexpr double kMostSteps = 10;
// One figure in so many, at each side, may be an outlier.
constexpr std::size_t kOutliersInverse = 100;
// Numbers further apart than this are spread over powers of ten.
constexpr double kWidestRatio = 100;
// Twelve steps of 1, 2, 5 reach over so much; beyond it each step is a power of ten.
constexpr double kWidestRatioOfFineSteps = 10'000;

struct Figure {
  std::size_t document = 0;  // counted in the order of the search
  double number = 0;
  std::string unit;
  QuantityKind kind = QuantityKind::Count;
};

std::optional<double> number_of(const Quantity& quantity) {
  if (quantity.value)
    return quantity.value;
  return quantity.low ? quantity.low : quantity.high;
}

// The unit that the condition names; else that of most figures, the first in byte order among
// equals.
Figure unit_for(const QuantityCondition& condition, const std::vector<Figure>& figures) {
  if (!condition.unit.empty() && condition.kind)
    return {0, 0, condition.unit, *condition.kind};
  std::map<std::pair<std::string, QuantityKind>, std::size_t> counts;
  for (const Figure& figure : figures)
    ++counts[{figure.unit, figure.kind}];
  const auto most =
      std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  return {0, 0, most->first.first, most->first.second};
}

// The number in the other figure's unit, if both measure one thing.
std::optional<double> converted(const Figure& figure, const Figure& to) {
  if (figure.unit == to.unit && figure.kind == to.kind)
    return figure.number;
  const Unit* from_unit = find_unit(figure.unit, figure.kind);
  const Unit* to_unit = find_unit(to.unit, to.kind);
  if (from_unit == nullptr || to_unit == nullptr || from_unit->base.empty() ||
      from_unit->base != to_unit->base)
    return std::nullopt;
  return (from_unit->to_base(figure.number) - to_unit->offset) / to_unit->factor;
}

std::vector<Figure> in_unit_of(const std::vector<Figure>& figures, const Figure& to) {
  std::vector<Figure> alike;
  for (const Figure& figure : figures)
    if (const std::optional<double> number = converted(figure, to))
      alike.push_back({figure.document, *number, to.unit, to.kind});
  return alike;
}

// The largest of 1, 2 and 5 times a power of ten that is not above `number`, which is positive.
double round_down(double number) {
  const double power = std::pow(10, std::floor(std::log10(number)));
  for (const double step : {5.0, 2.0})
    if (step * power <= number)
      return step * power;
  return power <= number ? power : power / 2;
}

// The next one above `bound`, which is one of them.
double next_round(double bound) {
  const double power = std::pow(10, std::floor(std::log10(bound) + 1e-9));
  const double digit = std::round(bound / power);
  return digit < 2 ? 2 * power : digit < 5 ? 5 * power : 10 * power;
}

std::vector<double> even_bounds(double low, double high) {
  double step = high > low ? round_down((high - low) / kMostSteps) : 1;
  while ((high - low) / step > kMostSteps)
    step = next_round(step);
  if (high - low >= 1 && step < 1 && low == std::floor(low) && high == std::floor(high))
    step = 1;
  std::vector<double> bounds{std::floor(low / step) * step};
  while (bounds.back() <= high)
    bounds.push_back(bounds.back() + step);
  return bounds;
}

std::vector<HistogramBin> count_in_bins(const std::vector<Figure>& figures,
                                        const std::vector<double>& bounds) {
  std::vector<std::set<std::size_t>> documents(bounds.size() - 1);
  for (const Figure& figure : figures) {
    const auto above = std::ranges::upper_bound(bounds, figure.number);
    documents[static_cast<std::size_t>(above - bounds.begin()) - 1].insert(figure.document);
  }
  std::vector<HistogramBin> bins;
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i)
    bins.push_back({bounds[i], bounds[i + 1], documents[i].size()});
  return bins;
}

// Bounds for all but the outliers, which get a bin without an end at their side.
std::vector<double> bounds_for(const std::vector<Figure>& sorted) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const std::size_t outliers = sorted.size() / kOutliersInverse;
  std::vector<double> bounds =
      round_bounds(sorted[outliers].number, sorted[sorted.size() - 1 - outliers].number);
  if (sorted.front().number < bounds.front())
    bounds.insert(bounds.begin(), -kInfinity);
  if (sorted.back().number >= bounds.back())
    bounds.push_back(kInfinity);
  return bounds;
}

Histogram histogram_of(const std::vector<Figure>& all, const QuantityCondition& condition) {
  if (all.empty())
    return {};
  const Figure unit = unit_for(condition, all);
  std::vector<Figure> figures = in_unit_of(all, unit);
  if (figures.empty())
    return {};
  std::ranges::sort(figures, {}, &Figure::number);
  std::set<std::size_t> documents;
  for (const Figure& figure : figures)
    documents.insert(figure.document);
  return {unit.unit, count_in_bins(figures, bounds_for(figures)), documents.size()};
}

}  // namespace

std::vector<double> round_bounds(double low, double high) {
  if (low < 0 || high < kWidestRatio || high <= low * kWidestRatio)
    return even_bounds(low, high);
  const bool by_tens = high > std::max(low, 1.0) * kWidestRatioOfFineSteps;
  std::vector<double> bounds{low < 1 ? 0 : round_down(low)};
  if (bounds.back() == 0)
    bounds.push_back(1);
  while (bounds.back() <= high)
    bounds.push_back(by_tens ? bounds.back() * 10 : next_round(bounds.back()));
  return bounds;
}

Histogram count_figures(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                        const QuantityCondition& condition) {
  std::vector<Figure> figures;
  std::size_t documents = 0;
  for_each_match(
      database, compile(query, database, analyzer), [&](const Xapian::Document& document) {
        ++documents;
        const std::string packed = document.get_value(field_row(Field::Quantity).slot);
        for (Quantity& quantity : unpack_quantities(packed))
          if (const std::optional<double> number = number_of(quantity);
              number && std::isfinite(*number) && matches(condition, quantity))
            figures.push_back({documents, *number, std::move(quantity.unit), quantity.kind});
      });
  return histogram_of(std::move(figures), condition);
}

}  // namespace dossier
