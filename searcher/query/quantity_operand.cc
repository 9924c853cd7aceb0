// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/quantity_operand.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "corpus/quantity/multipliers.h"
#include "corpus/quantity/quantity_finder.h"
#include "corpus/quantity/units.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

enum class Comparison { AtLeast, More, AtMost, Fewer, Equal };

constexpr auto kComparisons = std::to_array<std::pair<std::string_view, Comparison>>({
    {">=", Comparison::AtLeast},
    {"=>", Comparison::AtLeast},
    {"≥", Comparison::AtLeast},
    {"<=", Comparison::AtMost},
    {"=<", Comparison::AtMost},
    {"≤", Comparison::AtMost},
    {">", Comparison::More},
    {"<", Comparison::Fewer},
    {"=", Comparison::Equal},
});

constexpr const char* kExpectedNumber =
    "a number, perhaps with its unit: 65, 10,000, $10m, 17 days";
constexpr const char* kExpectedOperand =
    "a role such as killed, what is counted, or a figure; several words need quotes";

// Digits with thousands' commas and a decimal point, and nothing else. These mean the same with
// or without a sentence around them, which the quantity finder would need to tell 1990 from a year.
std::optional<double> plain_number(std::string_view text) {
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool groups = text[i] == ',' && i > 0 && text.size() - i > 3 &&
                        std::ranges::all_of(text.substr(i + 1, 3), is_ascii_digit) &&
                        (text.size() - i == 4 || !is_ascii_digit(text[i + 4]));
    if (!groups)
      digits += text[i];
  }
  double value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, failure] = std::from_chars(digits.data(), end, value, std::chars_format::fixed);
  if (digits.empty() || failure != std::errc() || rest != end || !std::isfinite(value))
    return std::nullopt;
  return value;
}

Interval around(double middle) {
  const double tenth = std::abs(middle) / 10;
  return {.low = middle - tenth, .high = middle + tenth};
}

bool begins_comparison(std::string_view text) {
  return std::ranges::any_of(kComparisons,
                             [&](const auto& sign) { return text.starts_with(sign.first); });
}

// Whether numbers of `words` can be compared with those that `condition` asks for so far.
bool is_comparable(const QuantityCondition& condition, const Quantity& words) {
  if (!condition.kind)
    return words.kind != QuantityKind::Length || !(condition.role || !condition.counted.empty());
  if (condition.kind != words.kind)
    return condition.kind == QuantityKind::Age && words.kind == QuantityKind::Duration;
  if (condition.unit.empty() || words.unit.empty() || condition.unit == words.unit)
    return true;
  const Unit* const asked = find_unit(condition.unit, words.kind);
  const Unit* const given = find_unit(words.unit, words.kind);
  return asked == nullptr || given == nullptr ||
         (!asked->base.empty() && asked->base == given->base);
}

// Takes over from `words` what `condition` leaves open.
void take_measure(QuantityCondition& condition, const Quantity& words) {
  if (!condition.role)
    condition.role = words.role;
  // "person" is what killed, injured and the like count where the text names no one.
  if (condition.counted.empty() && !(words.role && words.counted == "person"))
    condition.counted = words.counted;
  if (words.kind != QuantityKind::Count) {
    condition.kind = words.kind;
    condition.unit = words.unit;
  }
}

// A figure of the operand: one number, and what it says about the measure.
struct Figure {
  double value = 0;
  std::optional<Quantity> words;
};

// Reads one operand; the parts that its members get are views of it.
class ConditionReader {
 public:
  ConditionReader(std::string_view operand, const QuantityReader& read)
      : operand_(operand), read_(read) {}

  std::variant<QuantityCondition, QueryError> read();

 private:
  using Failure = std::optional<QueryError>;

  Failure read_parts(std::string_view text);
  Failure comparison(Comparison comparison, std::string_view sign, std::string_view text);
  Failure range(std::string_view left, std::string_view right);
  Failure joint_range(std::string_view left, std::string_view right);
  Failure what(std::string_view text);
  Failure words(std::string_view text);
  std::optional<Figure> figure(std::string_view text) const;
  std::optional<double> scaled(std::string_view text) const;
  Failure no_number(std::string_view text) const;
  Failure other_measure(std::string_view text) const;
  QueryError error(std::string_view at, std::string message, std::string expected) const {
    return {static_cast<std::size_t>(at.data() - operand_.data()), std::move(message),
            std::move(expected)};
  }

  std::string_view operand_;
  const QuantityReader& read_;
  QuantityCondition condition_;
};

std::variant<QuantityCondition, QueryError> ConditionReader::read() {
  const std::string_view text = trim(operand_);
  if (Failure failure = read_parts(text))
    return *std::move(failure);
  if (condition_.values.is_empty())
    return error(text, "the range ends before it begins", "the smaller number first");
  return condition_;
}

ConditionReader::Failure ConditionReader::read_parts(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto* const row = std::ranges::find_if(
        kComparisons, [&](const auto& sign) { return text.substr(at).starts_with(sign.first); });
    if (row == kComparisons.end())
      continue;
    const std::string_view measure = trim(text.substr(0, at));
    const std::string_view rest = text.substr(at + row->first.size());
    if (begins_comparison(rest) || measure.ends_with('!'))
      return error(text.substr(at), "there is no such comparison", "one of >= > <= < =");
    if (Failure failure = measure.empty() ? std::nullopt : what(measure))
      return failure;
    return comparison(row->second, text.substr(at, row->first.size()), trim(rest));
  }
  if (text.find("..") != std::string_view::npos || text.starts_with('~') || plain_number(text))
    return comparison(Comparison::Equal, text, text);
  return text == "*" ? std::nullopt : words(text);
}

ConditionReader::Failure ConditionReader::comparison(Comparison comparison, std::string_view sign,
                                                     std::string_view text) {
  if (text.empty())
    return error(text, "there is no number behind " + std::string(sign), kExpectedNumber);
  const std::size_t dots = text.find("..");
  const bool is_range = dots != std::string_view::npos;
  const bool is_approximate = text.starts_with('~');
  if ((is_range || is_approximate) && comparison != Comparison::Equal)
    return error(text, std::string(sign) + " takes one number", "= before a range or ~");
  if (is_range)
    return range(trim(text.substr(0, dots)), trim(text.substr(dots + 2)));

  const std::string_view number = is_approximate ? trim(text.substr(1)) : text;
  const std::optional<Figure> read = figure(number);
  if (!read)
    return no_number(number);
  if (read->words && !is_comparable(condition_, *read->words))
    return other_measure(number);
  if (read->words)
    take_measure(condition_, *read->words);
  condition_.is_approximate = is_approximate;
  Interval& values = condition_.values;
  if (is_approximate) {
    values = around(read->value);
    return std::nullopt;
  }
  if (comparison != Comparison::AtMost && comparison != Comparison::Fewer)
    values.low = read->value;
  if (comparison != Comparison::AtLeast && comparison != Comparison::More)
    values.high = read->value;
  values.low_open = comparison == Comparison::More;
  values.high_open = comparison == Comparison::Fewer;
  return std::nullopt;
}

ConditionReader::Failure ConditionReader::range(std::string_view left, std::string_view right) {
  if (left.empty() && right.empty())
    return error(left, "a range needs a number on one side at least", kExpectedNumber);
  const std::optional<Figure> low = left.empty() ? std::nullopt : figure(left);
  const std::optional<Figure> high = right.empty() ? std::nullopt : figure(right);
  const bool differ =
      low && high && low->words && high->words &&
      (low->words->kind != high->words->kind || low->words->unit != high->words->unit);
  // "$10m..20m" has one unit for both of its numbers.
  if (differ || (!left.empty() && !right.empty() && (!low || !high)))
    return joint_range(left, right);
  if (!low && !left.empty())
    return no_number(left);
  if (!high && !right.empty())
    return no_number(right);
  const QuantityCondition asked = condition_;
  for (const auto& [end, text] : {std::pair(low, left), std::pair(high, right)}) {
    if (!end || !end->words)
      continue;
    if (!is_comparable(asked, *end->words))
      return other_measure(text);
    take_measure(condition_, *end->words);
  }
  if (low)
    condition_.values.low = low->value;
  if (high)
    condition_.values.high = high->value;
  return std::nullopt;
}

ConditionReader::Failure ConditionReader::joint_range(std::string_view left,
                                                      std::string_view right) {
  const std::optional<Quantity> both = read_(std::string(left) + " to " + std::string(right));
  if (!both || !both->low || !both->high) {
    if (!figure(left))
      return no_number(left);
    if (!figure(right))
      return no_number(right);
    return error(right, "the ends of the range are in different units", "one unit for both");
  }
  take_measure(condition_, *both);
  condition_.values = {.low = *both->low, .high = *both->high};
  return std::nullopt;
}

// A role, a kind, a unit or a counted noun.
ConditionReader::Failure ConditionReader::what(std::string_view text) {
  std::string name(text);
  std::ranges::transform(name, name.begin(), to_ascii_lower);
  if (const std::optional<QuantityRole> role = quantity_role_from(name)) {
    condition_.role = role;
    return std::nullopt;
  }
  if (const std::optional<QuantityKind> kind = quantity_kind_from(name)) {
    condition_.kind = kind;
    return std::nullopt;
  }
  constexpr std::string_view kNoPartOfNames = ",;!?&|";
  const bool is_name = text.find_first_of(kNoPartOfNames) == text.npos;
  // A number is all that the words lack to be read as those of a document: "2 warships".
  for (const std::string& sample : {"2 " + name, std::string(text) + " 2"}) {
    if (std::optional<Quantity> counted = is_name ? read_(sample) : std::nullopt) {
      // A noun alone, such as hostages, suggests a role that not every figure of it has.
      if (text.find(' ') == text.npos && !counted->counted.empty() && counted->counted != "person")
        counted->role.reset();
      take_measure(condition_, *counted);
      if (condition_.role || condition_.kind || !condition_.counted.empty())
        return std::nullopt;
    }
  }
  return error(text, "\"" + std::string(text) + "\" is nothing that is counted or measured",
               kExpectedOperand);
}

// A figure as a text would put it, or only what it counts.
ConditionReader::Failure ConditionReader::words(std::string_view text) {
  const std::optional<Quantity> quantity = read_(text);
  if (!quantity)
    return what(text);
  take_measure(condition_, *quantity);
  if (quantity->low || quantity->high) {
    Interval& values = condition_.values;
    values.low = quantity->low.value_or(values.low);
    values.high = quantity->high.value_or(values.high);
  } else if (quantity->value) {
    condition_.values = around(*quantity->value);
    condition_.is_approximate = true;
  }
  return std::nullopt;
}

std::optional<Figure> ConditionReader::figure(std::string_view text) const {
  if (const std::optional<double> number = plain_number(text))
    return Figure{.value = *number, .words = std::nullopt};
  std::optional<Quantity> quantity = read_(text);
  if (!quantity || !is_comparable(condition_, *quantity))
    if (const std::optional<double> number = scaled(text))
      return Figure{.value = *number, .words = std::nullopt};
  if (!quantity || !quantity->value)
    return std::nullopt;
  // "age>=18 years".
  if (condition_.kind == QuantityKind::Age)
    quantity->kind = QuantityKind::Age;
  const double value = *quantity->value;
  return Figure{.value = value, .words = std::move(quantity)};
}

// "money>=100m", "killed>=1m": behind what is no length, m is for millions as behind a currency.
std::optional<double> ConditionReader::scaled(std::string_view text) const {
  const bool has_measure = condition_.role || condition_.kind || !condition_.counted.empty();
  const std::size_t letters = text.find_last_of("0123456789") + 1;
  const std::optional<double> number = plain_number(text.substr(0, letters));
  const std::optional<double> scale = glued_scale(text.substr(letters), NumeralContext::Money);
  return has_measure && number && scale ? std::optional(decimal_product(*number, *scale))
                                        : std::nullopt;
}

ConditionReader::Failure ConditionReader::other_measure(std::string_view text) const {
  const std::string asked = condition_.unit.empty() && condition_.kind
                                ? std::string(to_string(*condition_.kind))
                                : condition_.unit + condition_.counted;
  return error(text, "\"" + std::string(text) + "\" is no figure of " + asked,
               "a number alone, or one in a unit of the same kind");
}

ConditionReader::Failure ConditionReader::no_number(std::string_view text) const {
  return error(text, "\"" + std::string(text) + "\" is no number", kExpectedNumber);
}

}  // namespace

QuantityReader document_quantity_reader(TextAnalyzer& analyzer) {
  return [&analyzer](std::string_view words) { return read_quantity(analyzer, words); };
}

std::variant<QuantityCondition, QueryError> read_quantity_condition(std::string_view operand,
                                                                    const QuantityReader& read) {
  return ConditionReader(operand, read).read();
}

}  // namespace dossier
