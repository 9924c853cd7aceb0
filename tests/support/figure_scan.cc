// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/figure_scan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace dossier {
namespace {

using nlohmann::json;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

// A unit as the scan knows it: value in the base = value * factor + offset.
struct KnownUnit {
  std::string_view name, kind, base;
  double factor, offset;
};

constexpr auto kKnownUnits = std::to_array<KnownUnit>({
    {"metre", "length", "m", 1, 0},
    {"kilometre", "length", "m", 1000, 0},
    {"centimetre", "length", "m", 0.01, 0},
    {"mile", "length", "m", 1609.344, 0},
    {"foot", "length", "m", 0.3048, 0},
    {"inch", "length", "m", 0.0254, 0},
    {"yard", "length", "m", 0.9144, 0},
    {"millimetre", "length", "m", 0.001, 0},
    {"nautical mile", "length", "m", 1852, 0},
    {"light-year", "length", "m", 9460730472580800, 0},
    {"second", "duration", "s", 1, 0},
    {"night", "duration", "s", 86400, 0},
    {"fortnight", "duration", "s", 1209600, 0},
    {"month", "duration", "s", 365.2425 * 86400 / 12, 0},
    {"quarter", "duration", "s", 365.2425 * 86400 / 4, 0},
    {"year", "duration", "s", 365.2425 * 86400, 0},
    {"decade", "duration", "s", 3652.425 * 86400, 0},
    {"century", "duration", "s", 36524.25 * 86400, 0},
    {"milligram", "mass", "kg", 0.000001, 0},
    {"ounce", "mass", "kg", 0.45359237 / 16, 0},
    {"troy ounce", "mass", "kg", 0.0311034768, 0},
    {"ton", "mass", "kg", 2000 * 0.45359237, 0},
    {"long ton", "mass", "kg", 2240 * 0.45359237, 0},
    {"kilotonne", "mass", "kg", 1000000, 0},
    {"stone", "mass", "kg", 14 * 0.45359237, 0},
    {"carat", "mass", "kg", 0.0002, 0},
    {"quintal", "mass", "kg", 100, 0},
    {"square metre", "area", "m2", 1, 0},
    {"square kilometre", "area", "m2", 1000000, 0},
    {"square mile", "area", "m2", 1609.344 * 1609.344, 0},
    {"square foot", "area", "m2", 0.3048 * 0.3048, 0},
    {"square yard", "area", "m2", 0.9144 * 0.9144, 0},
    {"cubic metre", "volume", "l", 1000, 0},
    {"cubic foot", "volume", "l", 28.316846592, 0},
    {"cubic yard", "volume", "l", 27 * 28.316846592, 0},
    {"gallon", "volume", "l", 3.785411784, 0},
    {"bushel", "volume", "l", 35.23907016688, 0},
    {"calorie", "other", "J", 4.184, 0},
    {"kilocalorie", "other", "J", 4184, 0},
    {"USD", "money", "USD", 1, 0},
    {"cent", "money", "USD", 0.01, 0},
    {"GBP", "money", "GBP", 1, 0},
    {"penny", "money", "GBP", 0.01, 0},
    {"minute", "duration", "s", 60, 0},
    {"hour", "duration", "s", 3600, 0},
    {"day", "duration", "s", 86400, 0},
    {"week", "duration", "s", 604800, 0},
    {"kilogram", "mass", "kg", 1, 0},
    {"gram", "mass", "kg", 0.001, 0},
    {"tonne", "mass", "kg", 1000, 0},
    {"pound", "mass", "kg", 0.45359237, 0},
    {"acre", "area", "m2", 4046.8564224, 0},
    {"hectare", "area", "m2", 10000, 0},
    {"litre", "volume", "l", 1, 0},
    {"cup", "volume", "l", 3.785411784 / 16, 0},
    {"millilitre", "volume", "l", 0.001, 0},
    {"barrel", "volume", "l", 158.987294928, 0},
    {"%", "percent", "%", 1, 0},
    {"percentage point", "percent", "%", 1, 0},
    {"basis point", "percent", "%", 0.01, 0},
    {"degree Celsius", "temperature", "K", 1, 273.15},
    {"degree Fahrenheit", "temperature", "K", 5.0 / 9, 273.15 - 32 * 5.0 / 9},
});

const KnownUnit* known_unit(std::string_view name, std::string_view kind) {
  const auto* const found = std::ranges::find_if(
      kKnownUnits, [&](const KnownUnit& unit) { return unit.name == name && unit.kind == kind; });
  return found == kKnownUnits.end() ? nullptr : found;
}

const KnownUnit* known_unit(std::string_view name) {
  const auto* const found = std::ranges::find(kKnownUnits, name, &KnownUnit::name);
  return found == kKnownUnits.end() ? nullptr : found;
}

double converted(double value, const KnownUnit& from, const KnownUnit& to) {
  return (value * from.factor + from.offset - to.offset) / to.factor;
}

bool is_near(double a, double b) {
  if (std::isinf(a) || std::isinf(b))
    return a == b;
  return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

std::string text_of(const json& figure, const char* key) {
  return figure.at(key).is_null() ? "" : figure.at(key).get<std::string>();
}

double number_of(const json& figure, const char* key, double otherwise) {
  return figure.at(key).is_null() ? otherwise : figure.at(key).get<double>();
}

bool has_flag(const json& figure, const char* flag) {
  const json& flags = figure.at("flags");
  return std::ranges::find(flags, json(flag)) != flags.end();
}

// The numbers that a figure states, or guarantees; none where it is unknown.
struct Numbers {
  bool known = true;
  double low, high;
  bool low_open = false;
  bool high_open = false;
};

Numbers numbers_of(const json& figure, bool is_sure) {
  const std::string bound = text_of(figure, "bound");
  Numbers interval{.low = number_of(figure, "low", -kInfinity),
                   .high = number_of(figure, "high", kInfinity)};
  if (is_sure) {
    interval.known =
        bound != "approx" && !has_flag(figure, "hypothetical") && !has_flag(figure, "delta");
    interval.low_open = bound == "more_than";
    interval.high_open = bound == "fewer_than";
  } else if (!figure.at("value").is_null()) {
    interval.low = interval.high = figure.at("value").get<double>();
  } else {
    interval.known = !figure.at("low").is_null() || !figure.at("high").is_null();
  }
  return interval;
}

bool is_below(double a, bool a_open, double b, bool b_open) {
  return !is_near(a, b) ? a < b : a_open || b_open;
}

bool fits(const Numbers& stated, const FigureWanted& wanted) {
  if (!wanted.is_sure)
    return !is_below(stated.high, stated.high_open, wanted.low, wanted.low_open) &&
           !is_below(wanted.high, wanted.high_open, stated.low, stated.low_open);
  const bool above = is_near(stated.low, wanted.low) ? !wanted.low_open || stated.low_open
                                                     : stated.low > wanted.low;
  const bool below = is_near(stated.high, wanted.high) ? !wanted.high_open || stated.high_open
                                                       : stated.high < wanted.high;
  return above && below;
}

bool is_wanted(const json& figure, const FigureWanted& wanted) {
  const auto differs = [&](const char* key, const std::string& value) {
    return !value.empty() && text_of(figure, key) != value;
  };
  if (text_of(figure, "scope") != "body" || has_flag(figure, "negated") ||
      differs("role", wanted.role) || differs("counted", wanted.counted) ||
      differs("kind", wanted.kind))
    return false;
  Numbers numbers = numbers_of(figure, wanted.is_sure);
  if (differs("unit", wanted.unit)) {
    const KnownUnit* const from = known_unit(text_of(figure, "unit"), wanted.kind);
    const KnownUnit* const to = known_unit(wanted.unit, wanted.kind);
    if (from == nullptr || to == nullptr || from->base != to->base)
      return false;
    numbers.low = converted(numbers.low, *from, *to);
    numbers.high = converted(numbers.high, *from, *to);
  }
  if (std::isinf(wanted.low) && std::isinf(wanted.high))
    return !wanted.is_sure || numbers.known;
  return numbers.known && fits(numbers, wanted);
}

std::string decimal(double number) {
  char digits[400];
  const int size = std::snprintf(digits, sizeof digits, "%.6f", number);
  return {digits, static_cast<std::size_t>(size)};
}

// The number as the query has it, so that the scan asks for the same one.
double as_written(double number) {
  return std::stod(decimal(number));
}

// Sets the interval of a comparison and gives its text.
std::string compare(FigureWanted& wanted, std::size_t kind, double a, double b) {
  const std::string unit = wanted.unit.empty() ? "" : " " + wanted.unit;
  const std::string number = decimal(a) + unit;
  switch (kind) {
    case 0:
      wanted.low = a;
      return ">=" + number;
    case 1:
      wanted.low = a;
      wanted.low_open = true;
      return ">" + number;
    case 2:
      wanted.high = a;
      return "<=" + number;
    case 3:
      wanted.high = a;
      wanted.high_open = true;
      return "<" + number;
    case 4:
      wanted.low = wanted.high = a;
      return "=" + number;
    case 5:
      wanted.low = a - std::abs(a) / 10;
      wanted.high = a + std::abs(a) / 10;
      return "=~" + number;
    case 6:
      wanted.low = a;
      return "=" + number + "..";
    case 7:
      wanted.high = a;
      return "=.." + number;
    default:
      wanted.low = std::min(a, b);
      wanted.high = std::max(a, b);
      return "=" + decimal(wanted.low) + ".." + decimal(wanted.high) + unit;
  }
}

// Nouns that an operand does not take for a kind or a unit.
bool may_ask_for(const std::string& noun) {
  constexpr auto kOthers = std::to_array<std::string_view>(
      {"money", "percent", "duration", "length", "area", "mass", "volume", "speed", "temperature",
       "degree", "weekend", "point", "quarter", "pound", "stone", "other"});
  return noun.size() > 3 && !noun.ends_with('s') &&
         std::ranges::find(kOthers, noun) == kOthers.end() && known_unit(noun) == nullptr &&
         std::ranges::all_of(noun, [](char c) { return 'a' <= c && c <= 'z'; });
}

AskedRecord joined(const AskedRecord& a, const char* name, const AskedRecord& b,
                   const std::function<bool(bool, bool)>& join) {
  return {"((" + a.query + ")" + name + "(" + b.query + "))",
          [a, b, join](const json& record) { return join(a.holds(record), b.holds(record)); }};
}

}  // namespace

bool holds_figure(const json& record, const FigureWanted& wanted) {
  return std::ranges::any_of(record.at("quantities"),
                             [&](const json& figure) { return is_wanted(figure, wanted); });
}

FigureQueries::FigureQueries(const std::vector<json>& records, std::vector<std::string> words,
                             unsigned seed)
    : words_(std::move(words)), random_(seed) {
  for (const json& record : records) {
    for (const json& figure : record.at("quantities"))
      figures_.push_back(&figure);
    for (const json& actor : record.at("actors"))
      if (text_of(actor, "type") == "country")
        countries_.push_back(text_of(actor, "name"));
  }
}

const json& FigureQueries::any_figure() {
  return *figures_.at(number(figures_.size()));
}

// One of its own numbers, or one near or far.
double FigureQueries::number_near(const json& figure) {
  const double low = number_of(figure, "low", 10);
  const double own = number_of(figure, number(2) == 0 ? "value" : "high", low);
  switch (number(5)) {
    case 0:
      return own + 1;
    case 1:
      return own - 1;
    case 2:
      return own * (0.5 + static_cast<double>(number(100)) / 50);
    default:
      return own;
  }
}

AskedRecord FigureQueries::figure() {
  const json& sample = any_figure();
  FigureWanted wanted;
  wanted.is_sure = number(3) == 0;
  std::string measure;
  double a = number_near(sample);
  double b = number_near(sample);
  const std::string unit = text_of(sample, "unit");
  const std::string counted = text_of(sample, "counted");
  const std::size_t choice = number(4);
  if (choice == 0 && !text_of(sample, "role").empty()) {
    measure = wanted.role = text_of(sample, "role");
  } else if (choice == 1 && may_ask_for(counted) && text_of(sample, "kind") == "count") {
    measure = wanted.counted = counted;
  } else if (choice == 2) {
    measure = wanted.kind = text_of(sample, "kind");
  } else if (!unit.empty() && unit != "quarter" && text_of(sample, "kind") != "age") {
    wanted.kind = text_of(sample, "kind");
    wanted.unit = unit;
    const KnownUnit* const from = known_unit(unit, wanted.kind);
    const KnownUnit* const to = &kKnownUnits[number(kKnownUnits.size())];
    // "12 quarter" is read as three.
    if (from != nullptr && from->base == to->base && to->name != "quarter") {
      a = converted(a, *from, *to);
      b = converted(b, *from, *to);
      wanted.unit = to->name;
    }
  }
  const bool needs_number = measure.empty();
  if (needs_number || number(5) > 0)
    measure += compare(wanted, number(9), as_written(a), as_written(b));
  return {(wanted.is_sure ? "sure:\"" : "qty:\"") + measure + "\"",
          [wanted](const json& record) { return holds_figure(record, wanted); }};
}

AskedRecord FigureQueries::other_facet() {
  if (!words_.empty() && (countries_.empty() || number(2) == 0)) {
    const std::string word = words_[number(words_.size())];
    return {"=" + word, [word](const json& record) {
              return (" " + text_of(record, "text")).find(" " + word + " ") != std::string::npos;
            }};
  }
  if (countries_.empty())
    return figure();
  const std::string country = countries_[number(countries_.size())];
  // "Germany" finds West Germany too.
  if (std::ranges::any_of(countries_, [&](const std::string& other) {
        return other.size() > country.size() && other.find(country) != std::string::npos;
      }))
    return figure();
  return {"country:\"" + country + "\"", [country](const json& record) {
            return std::ranges::any_of(record.at("actors"), [&](const json& actor) {
              return text_of(actor, "type") == "country" && text_of(actor, "name") == country &&
                     std::ranges::any_of(actor.at("mentions"), [](const json& mention) {
                       return text_of(mention, "scope") == "body";
                     });
            });
          }};
}

AskedRecord FigureQueries::any(std::size_t depth) {
  if (depth == 0)
    return number(4) == 0 ? other_facet() : figure();
  const AskedRecord a = any(depth - 1);
  const AskedRecord b = any(depth - 1);
  switch (number(4)) {
    case 0:
      return joined(a, " AND ", b, [](bool left, bool right) { return left && right; });
    case 1:
      return joined(a, " OR ", b, [](bool left, bool right) { return left || right; });
    case 2:
      return joined(a, " AND NOT ", b, [](bool left, bool right) { return left && !right; });
    default:
      return a;
  }
}

}  // namespace dossier
