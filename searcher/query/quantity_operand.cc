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

#include "corpus/quantity/quantity_finder.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

enum class Comparison { AtLeast, More, AtMost, Fewer, Equal };

constexpr auto kComparisons = std::to_array<std::pair<std::string_view, Comparison>>({
    {">=", Comparison::AtLeast},
    {"≥", Comparison::AtLeast},
    {"<=", Comparison::AtMost},
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
  Failure no_number(std::string_view text) const;
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
    if (Failure failure = measure.empty() ? std::nullopt : what(measure))
      return failure;
    return comparison(row->second, text.substr(at, row->first.size()),
                      trim(text.substr(at + row->first.size())));
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
  for (const std::optional<Figure>& end : {low, high})
    if (end && end->words)
      take_measure(condition_, *end->words);
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
  // A number is all that the words lack to be read as those of a document: "2 warships".
  for (const std::string& sample : {"2 " + name, std::string(text) + " 2"}) {
    if (std::optional<Quantity> counted = read_(sample)) {
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
  if (!quantity || !quantity->value)
    return std::nullopt;
  const double value = *quantity->value;
  return Figure{.value = value, .words = std::move(quantity)};
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
