// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/fractions.h"

#include <algorithm>
#include <array>

#include "corpus/quantity/digits.h"
#include "corpus/quantity/units.h"

namespace dossier {
namespace {

constexpr double kLargestWhole = 100;

}  // namespace

std::optional<Fraction> read_slash_fraction(const TaggedSentence& s, std::size_t i) {
  if (!s.is_number(i) || !s.is(i + 1, "/") || !s.is_number(i + 2) || !s.is_glued(i + 1) ||
      !s.is_glued(i + 2) || s.is(i + 3, "/"))
    return std::nullopt;
  constexpr auto kDenominators = std::to_array<double>({2, 3, 4, 5, 8, 16, 32, 64});
  const auto above = read_digits(s[i].text);
  const auto below = read_digits(s[i + 2].text);
  if (!above || !below || above->value >= below->value || above->value == 0 ||
      std::ranges::find(kDenominators, below->value) == kDenominators.end())
    return std::nullopt;
  return Fraction{above->value / below->value, i + 3};
}

std::optional<Fraction> read_spelled_fraction(const TaggedSentence& s, double count,
                                              std::size_t at) {
  const std::size_t part = s.is_inner_hyphen(at) ? at + 1 : at;
  const NumberWord sort = s.number_word(part);
  if (sort != NumberWord::Part && sort != NumberWord::Half)
    return std::nullopt;
  const double below = s.info(part).value;
  const bool plural = s[part].folded.ends_with('s');
  if (plural != (count > 1) || count >= below)
    return std::nullopt;
  // "three quarters of growth in a row" is rare enough, "for three quarters" is not.
  if (s.is(part, "quarters") && part == at && !s.is(part + 1, "of"))
    return std::nullopt;
  return Fraction{count / below, part + 1};
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
  const NumberWord sort = s.number_word(whole);
  const bool spelled =
      sort == NumberWord::Digit || sort == NumberWord::Teen || sort == NumberWord::Ten;
  const double value = digits ? digits->value : spelled ? s.info(whole).value : 0;
  if (value <= part || value > kLargestWhole || s.is_inner_hyphen(whole + 1) ||
      read_unit(s, whole + 1, false))
    return std::nullopt;
  return Fraction{part / value, whole + 1};
}

}  // namespace dossier
