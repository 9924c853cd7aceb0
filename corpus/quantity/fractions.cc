// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/fractions.h"

#include <algorithm>
#include <array>

#include "corpus/quantity/digits.h"
#include "corpus/quantity/multipliers.h"
#include "corpus/quantity/spelled_sum.h"
#include "corpus/quantity/units.h"

namespace dossier {
namespace {

constexpr double kLargestWhole = 100;
constexpr double kTen = 10;
constexpr std::size_t kMostDecimals = 8;
constexpr std::size_t kLongestCount = 8;

// The denominator at token `at`, as the value: "third", "quarters", "twenty-fifths".
std::optional<Fraction> read_denominator(const TaggedSentence& s, std::size_t at) {
  const double tens = s.number_word(at) == NumberWord::Ten ? s.info(at).value : 0;
  const std::size_t last = tens > 0 ? behind_hyphen(s, at + 1) : at;
  const NumberWord sort = s.number_word(last);
  const bool is_part = sort == NumberWord::Part || (tens == 0 && sort == NumberWord::Half);
  // "Twenty-first": "first" is a part of nothing on its own.
  if (tens > 0 && (s.is(last, "first") || s.is(last, "firsts")))
    return Fraction{tens + 1, last + 1};
  if (!is_part || (tens > 0 && s.info(last).value >= kTen))
    return std::nullopt;
  return Fraction{tens + s.info(last).value, last + 1};
}

// The spelled number that begins at token `at`, as the value; ends at `at` where there is none.
Fraction read_count(const TaggedSentence& s, std::size_t at) {
  SpelledSum sum;
  std::size_t end = at;
  for (std::size_t next = at;
       next < at + kLongestCount && sum.take(s.number_word(next), s.info(next).value);
       next = behind_hyphen(s, end))
    end = next + 1;
  return {sum.total(), end};
}

}  // namespace

std::optional<Fraction> read_slash_fraction(const TaggedSentence& s, std::size_t i) {
  if (!s.is_number(i) || !s.is(i + 1, "/") || !s.is_number(i + 2) || !s.is_glued(i + 1) ||
      !s.is_glued(i + 2) || s.is(i + 3, "/"))
    return std::nullopt;
  constexpr auto kDenominators = std::to_array<double>({2, 3, 4, 5, 8, 16, 32, 64});
  const auto above = read_digits(s[i].text);
  const auto below = read_digits(s[i + 2].text);
  if (!above || !below || above->value >= below->value || above->value == 0)
    return std::nullopt;
  const bool is_usual = std::ranges::find(kDenominators, below->value) != kDenominators.end();
  if (!is_usual && !(above->value == 1 && s.is(i + 3, "of")))
    return std::nullopt;
  return Fraction{above->value / below->value, i + 3};
}

std::optional<Fraction> read_spelled_fraction(const TaggedSentence& s, double count,
                                              std::size_t at) {
  const auto part = read_denominator(s, s.is_hyphen(at) ? at + 1 : at);
  if (!part)
    return std::nullopt;
  const std::size_t last = part->end - 1;
  const bool plural = s[last].folded.ends_with('s');
  if (plural != (count != 1) || (count < kTen && count >= part->value && part->value > 2))
    return std::nullopt;
  // "three quarters of growth in a row" is rare enough, "for three quarters" is not.
  if (s.is(last, "quarters") && last == at && !s.is(last + 1, "of") && !is_multiplier(s, last + 1))
    return std::nullopt;
  return Fraction{count / part->value, part->end};
}

std::optional<Fraction> read_added_fraction(const TaggedSentence& s, std::size_t at) {
  // "two-and-a-half".
  if (s.is_inner_hyphen(at))
    ++at;
  if (!s.is(at, "and"))
    return std::nullopt;
  if (const std::size_t article = behind_hyphen(s, at + 1); s.is(article, WordClass::Article)) {
    const std::size_t first = behind_hyphen(s, article + 1);
    const auto part = read_denominator(s, first);
    // "Two were killed, a third was hurt" counts on.
    const bool divides = part && (s.number_word(first) == NumberWord::Half ||
                                  s.is(first, "quarter") || part->end >= s.size() ||
                                  s.is_punctuation(part->end) || read_unit(s, part->end, false));
    return divides ? std::optional(Fraction{1 / part->value, part->end}) : std::nullopt;
  }
  const auto [count, end] = read_count(s, at + 1);
  if (end == at + 1)
    return std::nullopt;
  const auto part = read_denominator(s, behind_hyphen(s, end));
  const bool agrees = part && s[part->end - 1].folded.ends_with('s') == (count > 1);
  return agrees && count < part->value ? std::optional(Fraction{count / part->value, part->end})
                                       : std::nullopt;
}

std::optional<Fraction> read_spelled_decimals(const TaggedSentence& s, std::size_t at) {
  if (!s.is(at, "point"))
    return std::nullopt;
  Fraction decimals{0, at + 1};
  double place = 1;
  while (decimals.end < at + kMostDecimals) {
    const NumberWord sort = s.number_word(decimals.end);
    const bool two_digits = sort == NumberWord::Teen || sort == NumberWord::Ten;
    if (sort != NumberWord::Digit && !two_digits)
      break;
    place /= two_digits ? kTen * kTen : kTen;
    decimals.value += place * s.info(decimals.end).value;
    ++decimals.end;
    const std::size_t unit = behind_hyphen(s, decimals.end);
    if (sort == NumberWord::Ten && s.number_word(unit) == NumberWord::Digit) {
      decimals.value += place * s.info(unit).value;
      decimals.end = unit + 1;
    }
  }
  return decimals.end > at + 1 ? std::optional(decimals) : std::nullopt;
}

std::optional<Fraction> read_ratio(const TaggedSentence& s, double part, std::size_t at) {
  const bool out_of = s.is(at, "out") && s.is(at + 1, "of");
  const bool in = s.is(at, "in") && part == 1;
  if (!out_of && !in)
    return std::nullopt;
  std::size_t whole = at + (out_of ? 2 : 1);
  if (s.is(whole, "every"))
    ++whole;
  const auto digits = s.is_number(whole) ? read_digits(s[whole].text) : std::nullopt;
  const auto [value, end] = digits ? Fraction{digits->value, whole + 1} : read_count(s, whole);
  // "One in 2016" happened in a year.
  const bool may_be_year = digits && digits->plain() && value > kLargestWhole;
  if (value <= part || (may_be_year && !out_of) || s.is_inner_hyphen(end) ||
      read_unit(s, end, false))
    return std::nullopt;
  return Fraction{part / value, end};
}

}  // namespace dossier
