// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestNumber = 40;

double to_double(std::string_view digits) {
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// The value of digits alone, as most numbers are; none for other texts and for more digits than a
// double holds exactly.
std::optional<double> small_number(std::string_view text) {
  constexpr std::size_t kMostDigits = 15;
  if (text.size() > kMostDigits)
    return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    if (!is_ascii_digit(c))
      return std::nullopt;
    value = 10 * value + static_cast<std::uint64_t>(c - '0');
  }
  return static_cast<double>(value);
}

// A grouping sign at `at`: its size in bytes, 0 if there is none.
std::size_t separator_size(std::string_view text, std::size_t at) {
  constexpr auto kSpaces = std::to_array<std::string_view>({"\u00A0", "\u202F", "\u2009"});
  if (text[at] == ',' || text[at] == '.')
    return 1;
  for (const std::string_view space : kSpaces)
    if (text.substr(at).starts_with(space))
      return space.size();
  return 0;
}

// The parts of a number between its separators.
struct Parts {
  static constexpr std::size_t kMost = 12;
  std::array<std::size_t, kMost> sizes{};
  std::size_t count = 0;
  char last_separator = '\0';
  bool separators_differ = false;  // the last one from those before
};

std::optional<Parts> split_parts(std::string_view text) {
  Parts parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size();) {
    if (i < text.size() && is_ascii_digit(text[i])) {
      ++i;
      continue;
    }
    if (i == begin || parts.count == Parts::kMost)
      return std::nullopt;
    parts.sizes[parts.count++] = i - begin;
    if (i == text.size())
      return parts;
    const std::size_t size = separator_size(text, i);
    if (size == 0)
      return std::nullopt;
    parts.separators_differ = parts.last_separator != '\0' && parts.last_separator != text[i];
    parts.last_separator = text[i];
    i += size;
    begin = i;
  }
  return std::nullopt;
}

// Whether the parts up to `end` are digit groups: 1-3, then threes; or 1-2, twos, then a three.
bool are_groups(const Parts& parts, std::size_t end) {
  if (parts.sizes[0] > 3)
    return false;
  for (std::size_t i = 1; i < end; ++i)
    if (parts.sizes[i] != 3 && (parts.sizes[i] != 2 || i + 1 == end))
      return false;
  return true;
}

// What "e6" behind digits multiplies by.
std::optional<double> power_of_ten(std::string_view suffix) {
  constexpr std::size_t kLongest = 3;
  if (suffix.size() < 2 || suffix.size() > kLongest || to_ascii_lower(suffix[0]) != 'e' ||
      !std::ranges::all_of(suffix.substr(1), is_ascii_digit))
    return std::nullopt;
  return std::pow(10.0, to_double(suffix.substr(1)));
}

}  // namespace

std::optional<DigitNumber> read_digits(std::string_view text) {
  if (text.empty() || text.size() > kLongestNumber)
    return std::nullopt;
  if (const auto small = small_number(text))
    return DigitNumber{*small, false, false};
  const auto parts = split_parts(text);
  if (!parts)
    return std::nullopt;
  if (parts->count == 1)
    return DigitNumber{to_double(text), false, false};
  const bool lone_dot = parts->count == 2 && parts->last_separator == '.';
  const bool lone_comma_decimal =
      parts->count == 2 && parts->last_separator == ',' && parts->sizes[1] != 3;
  const bool decimal = lone_dot || lone_comma_decimal || parts->separators_differ;
  const std::size_t groups = decimal ? parts->count - 1 : parts->count;
  if (groups > 1 && !are_groups(*parts, groups))
    return std::nullopt;
  std::array<char, kLongestNumber + 1> digits{};
  std::size_t size = 0;
  const std::size_t fraction = text.size() - (decimal ? parts->sizes[parts->count - 1] : 0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (decimal && i == fraction)
      digits[size++] = '.';
    if (is_ascii_digit(text[i]))
      digits[size++] = text[i];
  }
  return DigitNumber{to_double({digits.data(), size}), groups > 1, decimal};
}

std::optional<GluedNumber> split_glued(std::string_view word) {
  if (word.size() > kLongestNumber)
    return std::nullopt;
  std::size_t begin = 0;
  while (begin < word.size() && !is_ascii_digit(word[begin]))
    ++begin;
  std::size_t end = begin;
  for (std::size_t i = begin; i < word.size(); ++i) {
    if (is_ascii_digit(word[i]))
      end = i + 1;
    else if (word[i] != '.' && word[i] != ',')
      break;
  }
  auto number = read_digits(word.substr(begin, end - begin));
  std::string_view suffix = word.substr(end);
  if (const auto power = number ? power_of_ten(suffix) : std::nullopt) {
    number->value *= *power;
    suffix = {};
  }
  const auto digits = std::ranges::count_if(suffix, is_ascii_digit);
  if (!number || digits > 1 || (digits == 1 && !is_ascii_digit(suffix.back())))
    return std::nullopt;
  return GluedNumber{word.substr(0, begin), *number, suffix};
}

std::optional<double> fraction_character(std::string_view character) {
  constexpr auto kFractions = std::to_array<std::pair<std::string_view, double>>({
      {"½", 1.0 / 2},
      {"⅓", 1.0 / 3},
      {"⅔", 2.0 / 3},
      {"¼", 1.0 / 4},
      {"¾", 3.0 / 4},
      {"⅕", 1.0 / 5},
      {"⅖", 2.0 / 5},
      {"⅗", 3.0 / 5},
      {"⅘", 4.0 / 5},
      {"⅙", 1.0 / 6},
      {"⅚", 5.0 / 6},
      {"⅛", 1.0 / 8},
      {"⅜", 3.0 / 8},
      {"⅝", 5.0 / 8},
      {"⅞", 7.0 / 8},
  });
  for (const auto& [text, value] : kFractions)
    if (text == character)
      return value;
  return std::nullopt;
}

}  // namespace dossier
