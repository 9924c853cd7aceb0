// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/multipliers.h"

#include <array>
#include <cmath>
#include <utility>

#include "corpus/quantity/inflection.h"

namespace dossier {
namespace {

constexpr std::size_t kMostWords = 24;
constexpr double kDozen = 12;

// "2.7m digital sales" rather than "a 100m sprint": a plural follows.
bool counts_millions(const TaggedSentence& s, std::size_t letter) {
  constexpr std::size_t kLongestPhrase = 6;
  for (std::size_t i = letter + 1; i <= letter + kLongestPhrase && s.is_word(i); ++i) {
    if (s.is(i, WordClass::Breaker) && !(s.is(i, "and") && i > letter + 1))
      return false;
    if (is_plural(s[i].folded))
      return true;
  }
  return false;
}

// What the letters at token `at` multiply by, a glued "bn" or, behind a currency sign, an "m" with
// a space before it.
std::optional<double> abbreviated_scale(const TaggedSentence& s, std::size_t at,
                                        NumeralContext context) {
  if (!s.is_word(at))
    return std::nullopt;
  if (s.is_glued(at)) {
    const auto scale = glued_scale(s[at].text, context);
    return !scale && s[at].text == "m" && counts_millions(s, at) ? 1e6 : scale;
  }
  return context == NumeralContext::Money && s[at].text.size() <= 2
             ? glued_scale(s[at].text, context)
             : std::nullopt;
}

}  // namespace

double decimal_product(double value, double factor) {
  constexpr double kRounding = 1e-15;
  const double product = value * factor;
  const double whole = std::round(product);
  return std::abs(product - whole) <= kRounding * std::abs(whole) ? whole : product;
}

std::optional<double> glued_scale(std::string_view letters, NumeralContext context) {
  // "It is worth 10M.": a capital keeps the full stop.
  if (letters.size() > 1 && letters.ends_with('.'))
    letters.remove_suffix(1);
  constexpr auto kAlways = std::to_array<std::pair<std::string_view, double>>({
      {"k", 1e3},
      {"K", 1e3},
      {"mn", 1e6},
      {"mln", 1e6},
      {"M", 1e6},
      {"mio", 1e6},
      {"bn", 1e9},
      {"BN", 1e9},
      {"Bn", 1e9},
      {"bln", 1e9},
      {"B", 1e9},
      {"tn", 1e12},
      {"TN", 1e12},
      {"Tn", 1e12},
      {"trn", 1e12},
      {"Mn", 1e6},
      {"MN", 1e6},
      {"cr", 1e7},
  });
  constexpr auto kWithMoney = std::to_array<std::pair<std::string_view, double>>(
      {{"m", 1e6}, {"b", 1e9}, {"t", 1e12}, {"T", 1e12}, {"mil", 1e6}, {"bil", 1e9}, {"MM", 1e6}});
  for (const auto& [text, scale] : kAlways)
    if (text == letters)
      return scale;
  if (context == NumeralContext::Money)
    for (const auto& [text, scale] : kWithMoney)
      if (text == letters)
        return scale;
  return std::nullopt;
}

bool is_multiplier(const TaggedSentence& s, std::size_t i) {
  return s.number_word(i) == NumberWord::Scale || s.number_word(i) == NumberWord::Hundred;
}

std::size_t behind_hyphen(const TaggedSentence& s, std::size_t i) {
  return s.is_inner_hyphen(i) ? i + 1 : i;
}

Multiplier read_multipliers(const TaggedSentence& s, std::size_t at, NumeralContext context) {
  Multiplier multiplier{1, at};
  if (const auto scale = abbreviated_scale(s, at, context))
    multiplier = {*scale, at + 1};
  for (std::size_t next = behind_hyphen(s, multiplier.end); next < at + kMostWords;
       next = behind_hyphen(s, multiplier.end)) {
    const bool is_dozen = s.is(next, "dozen") || s.is(next, "dozens");
    if (!is_multiplier(s, next) && !is_dozen)
      break;
    multiplier = {multiplier.factor * (is_dozen ? kDozen : s.info(next).value), next + 1};
  }
  return multiplier;
}

}  // namespace dossier
