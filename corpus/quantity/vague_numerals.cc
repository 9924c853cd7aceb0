// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/vague_numerals.h"

#include "corpus/quantity/multipliers.h"

namespace dossier {
namespace {

constexpr double kDozen = 12;
constexpr std::size_t kMostWords = 24;

// "dozens", "hundreds of thousands".
std::optional<VagueNumeral> read_plural(const TaggedSentence& s, std::size_t at) {
  if (s.number_word(at) != NumberWord::Vague)
    return std::nullopt;
  if (!s.is(at + 1, "of") && (s.is(at, "tens") || s.is(at, "scores")))
    return std::nullopt;
  VagueNumeral numeral{s.info(at).value, s.info(at).high, at + 1};
  while (s.is(numeral.end, "of") && s.number_word(numeral.end + 1) == NumberWord::Vague &&
         s.info(numeral.end + 1).value >= 1e3 && numeral.end < at + kMostWords) {
    const double scale = s.info(numeral.end + 1).value;
    numeral.low *= scale;
    numeral.high = (numeral.high + 1) * scale - 1;
    numeral.end += 2;
  }
  return numeral;
}

// "several hundred", "a few thousand", "several hundred thousand", "many thousands".
std::optional<VagueNumeral> read_several(const TaggedSentence& s, std::size_t at) {
  std::size_t next = s.is(at, WordClass::Article) ? at + 1 : at;
  if (!s.is(next, WordClass::VagueLead))
    return std::nullopt;
  ++next;
  if (s.is(next, "dozen") || s.is(next, "dozens"))
    return VagueNumeral{2 * kDozen, 10 * kDozen, next + 1};
  if (s.number_word(next) == NumberWord::Vague)
    return VagueNumeral{s.info(next).value, s.info(next).high, next + 1};
  if (!is_multiplier(s, next))
    return std::nullopt;
  double scale = 1;
  for (; is_multiplier(s, next) && next < at + kMostWords; ++next)
    scale *= s.info(next).value;
  return VagueNumeral{scale, 10 * scale - 1, next};
}

}  // namespace

std::optional<VagueNumeral> read_vague_numeral(const TaggedSentence& s, std::size_t at) {
  const auto plural = read_plural(s, at);
  return plural ? plural : read_several(s, at);
}

}  // namespace dossier
