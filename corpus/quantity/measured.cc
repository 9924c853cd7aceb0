// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/measured.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/quantity/multipliers.h"

namespace dossier {
namespace {

constexpr double kSmallestMoneyScale = 1000;
constexpr double kMillion = 1e6;

const Unit* pounds_sterling() {
  return find_unit("GBP", QuantityKind::Money);
}

// "3 million pounds" are money, "30 pounds" are mass.
const Unit* resolve(const Unit* unit, const Numeral& numeral) {
  const bool is_money = unit->name == "pound" && numeral.scale >= kSmallestMoneyScale;
  return is_money ? pounds_sterling() : unit;
}

// A unit behind a number, also in brackets: "20 (kg)", "the door is 2 in thick".
std::optional<UnitMatch> read_unit_at(const TaggedSentence& s, std::size_t at) {
  if (const auto match = read_unit(s, at, s.is_glued(at)))
    return match;
  constexpr auto kExtents =
      std::to_array<std::string_view>({"thick", "wide", "long", "tall", "high", "deep", "across"});
  const bool is_extent =
      at + 1 >= s.size() || (s.is(at + 1, ".") && at + 2 >= s.size()) ||
      std::ranges::any_of(kExtents, [&](std::string_view word) { return s.is(at + 1, word); });
  if (s.is(at, "in") && is_extent)
    return UnitMatch{find_unit("inch", QuantityKind::Length), at, at + 1};
  if (!s.is(at, "(") && !s.is(at, "[") && !s.is(at, "{"))
    return std::nullopt;
  auto match = read_unit(s, at + 1, true);
  if (!match || !(s.is(match->end, ")") || s.is(match->end, "]") || s.is(match->end, "}")))
    return std::nullopt;
  ++match->end;
  return match;
}

// "A 45-degree angle", "38 degrees north", "rotate 90°".
bool is_angle(const TaggedSentence& s, const Measured& measured) {
  constexpr auto kBehind =
      std::to_array<std::string_view>({"angle", "angles", "north", "south", "east", "west",
                                       "latitude", "longitude", "turn", "arc"});
  constexpr auto kBefore = std::to_array<std::string_view>(
      {"rotate", "rotated", "rotates", "rotating", "tilted", "tilts", "turn", "turned", "swivels"});
  const std::size_t before =
      s.is(measured.first - 1, WordClass::Article) ? measured.first - 2 : measured.first - 1;
  return std::ranges::any_of(kBehind, [&](auto word) { return s.is(measured.end, word); }) ||
         std::ranges::any_of(kBefore, [&](auto word) { return s.is(before, word); });
}

// "30 MUSD", as reports of the north of Europe have it.
const Unit* currency_of_millions(const TaggedSentence& s, std::size_t at) {
  constexpr std::size_t kCodeSize = 3;
  if (!s.is_word(at) || s[at].letter_case != LetterCase::Upper ||
      s[at].text.size() != kCodeSize + 1 || s[at].text.front() != 'M')
    return nullptr;
  return currency_symbol(s[at].text.substr(1));
}

void read_unit_behind(const TaggedSentence& s, Measured& measured) {
  std::size_t at = s.is_inner_hyphen(measured.end) ? measured.end + 1 : measured.end;
  const bool takes_of = measured.numeral.is_vague() || s.is(at - 1, "couple");
  if (takes_of && s.is(at, "of"))
    ++at;
  if (const Unit* unit = currency_of_millions(s, at)) {
    measured.unit = unit;
    measured.numeral.low = decimal_product(measured.numeral.low, kMillion);
    measured.numeral.high = decimal_product(measured.numeral.high, kMillion);
    measured.numeral.scale *= kMillion;
    measured.end = at + 1;
    return;
  }
  const auto match = read_unit_at(s, at);
  if (!match)
    return;
  // "1 $10 bill": the sign is the next number's.
  if (match->unit->kind == QuantityKind::Money && !s.is_glued(at) && s.is_punctuation(at) &&
      s.is_number(match->end) && s.is_glued(match->end))
    return;
  const bool ordinal = match->unit->name == "second" && s.is_inner_hyphen(match->end);
  if (ordinal)
    return;
  measured.unit = resolve(match->unit, measured.numeral);
  measured.end = match->end;
  if (measured.unit->name == "degree" && is_angle(s, measured))
    measured.unit = find_unit("degree", QuantityKind::Other);
}

// "3 dollars 50 cents", "3 dollars and 50 cents".
void read_hundredths(const TaggedSentence& s, Measured& measured) {
  if (measured.unit == nullptr || measured.unit->kind != QuantityKind::Money)
    return;
  const std::size_t at = s.is(measured.end, "and") ? measured.end + 1 : measured.end;
  if (at >= s.size() || !may_begin_numeral(s, at))
    return;
  const auto numeral = read_numeral(s, at, NumeralContext::Plain);
  const auto match = numeral ? read_unit(s, numeral->end, false) : std::nullopt;
  // "15 dollars 50".
  const bool ends = numeral &&
                    (numeral->form == NumeralForm::Digits || numeral->form == NumeralForm::Words) &&
                    numeral->low >= 10 && (numeral->end >= s.size() || s.is(numeral->end, "."));
  if (ends && numeral->low < 100 && measured.unit->factor == 1) {
    measured.numeral.low += numeral->low / 100;
    measured.numeral.high = measured.numeral.low;
    measured.end = numeral->end;
    return;
  }
  if (!match || match->unit->kind != QuantityKind::Money || match->unit->factor == 1 ||
      numeral->low >= 100 || numeral->form == NumeralForm::Vague)
    return;
  measured.numeral.low += numeral->low / 100;
  measured.numeral.high = measured.numeral.low;
  measured.end = match->end;
}

// "75 USD million".
void read_scale_behind(const TaggedSentence& s, Measured& measured) {
  if (measured.unit == nullptr || measured.unit->kind != QuantityKind::Money ||
      measured.numeral.scale > 1 || s.number_word(measured.end) != NumberWord::Scale)
    return;
  measured.numeral.scale = s.info(measured.end).value;
  measured.numeral.low = decimal_product(measured.numeral.low, measured.numeral.scale);
  measured.numeral.high = decimal_product(measured.numeral.high, measured.numeral.scale);
  ++measured.end;
}

// "5 feet 2 inches", "11 pounds and 4 ounces": one measure in two units.
void read_smaller_unit(const TaggedSentence& s, Measured& measured) {
  const Unit* unit = measured.unit;
  if (unit == nullptr || !(unit->name == "foot" || unit->name == "pound" || unit->name == "stone"))
    return;
  const std::size_t at = s.is(measured.end, "and") ? measured.end + 1 : measured.end;
  if (at >= s.size() || !may_begin_numeral(s, at))
    return;
  const auto numeral = read_numeral(s, at, NumeralContext::Plain);
  const auto match = numeral ? read_unit_at(s, numeral->end) : std::nullopt;
  if (!match || match->unit->base != unit->base || match->unit->factor >= unit->factor ||
      numeral->low * match->unit->factor >= unit->factor)
    return;
  measured.numeral.low += numeral->low * match->unit->factor / unit->factor;
  measured.numeral.high = measured.numeral.low;
  measured.end = match->end;
}

}  // namespace

std::optional<Measured> read_measured(const TaggedSentence& s, std::size_t i, std::size_t floor,
                                      NumeralContext context) {
  auto currency = read_currency_before(s, i);
  if (currency && currency->first < floor)
    currency.reset();
  auto numeral = read_numeral(s, i, currency ? NumeralContext::Money : context);
  if (!numeral)
    return std::nullopt;
  // "$-5".
  if (numeral->is_signed && !currency && s.is_glued(numeral->first))
    currency = read_currency_before(s, numeral->first);
  Measured measured{
      .numeral = *numeral, .unit = nullptr, .first = numeral->first, .end = numeral->end};
  if (currency) {
    measured.unit = currency->unit;
    measured.first = std::min(currency->first, numeral->first);
    measured.unit_before = true;
    const auto again = read_unit(s, measured.end, false);
    if (again && again->unit->kind == QuantityKind::Money && !s.is_number(again->end))
      measured.end = again->end;
  } else if (!numeral->prefix.empty()) {
    measured.unit = read_glued_currency(s, numeral->first, numeral->prefix);
    measured.unit_before = true;
    if (measured.unit != nullptr && numeral->prefix.size() < measured.unit->name.size() &&
        s.is(measured.first - 1, "$"))
      --measured.first;
  } else if (!numeral->suffix.empty()) {
    measured.unit = find_unit(numeral->suffix);
  } else {
    read_unit_behind(s, measured);
    read_scale_behind(s, measured);
    read_hundredths(s, measured);
    read_smaller_unit(s, measured);
  }
  return measured;
}

}  // namespace dossier
