// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/dates.h"

#include "corpus/quantity/bounds.h"
#include "corpus/quantity/inflection.h"
#include "corpus/quantity/units.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr int kLastDay = 31;
constexpr int kFirstYear = 1000;
constexpr int kFirstLikelyYear = 1900;
constexpr int kLastYear = 2100;
constexpr std::size_t kMostDays = 8;

// The value of a number of at most four digits and nothing else, -1 for other tokens.
int value_of(const TaggedSentence& s, std::size_t i) {
  constexpr std::size_t kYearSize = 4;
  if (!s.is_number(i) || s[i].text.size() > kYearSize)
    return -1;
  int value = 0;
  for (const char c : s[i].text) {
    if (!is_ascii_digit(c))
      return -1;
    value = 10 * value + (c - '0');
  }
  return value;
}

bool is_day(const TaggedSentence& s, std::size_t i) {
  const int value = value_of(s, i);
  return 1 <= value && value <= kLastDay && s[i].text.size() <= 2;
}

// "16th" and the like are words.
bool is_ordinal_day(const TaggedSentence& s, std::size_t i) {
  return s.is_word(i) && s[i].text.size() <= 4 && '1' <= s[i].text[0] && s[i].text[0] <= '9';
}

bool is_four_digits(const TaggedSentence& s, std::size_t i) {
  const int value = value_of(s, i);
  return kFirstYear <= value && value <= kLastYear && s[i].text.size() == 4;
}

bool is_month(const TaggedSentence& s, std::size_t i) {
  return s.is(i, WordClass::Month) && (s.is_capitalized(i) && s[i].text.size() > 2);
}

std::size_t behind_dot(const TaggedSentence& s, std::size_t i) {
  return s.is(i, ".") && s.is_glued(i) ? i + 1 : i;
}

// Over ", 2019" or "2019" behind a day or a month.
std::size_t behind_year(const TaggedSentence& s, std::size_t i) {
  const std::size_t year = s.is(i, ",") ? i + 1 : i;
  return is_four_digits(s, year) && kFirstLikelyYear <= value_of(s, year) ? year + 1 : i;
}

bool joins_days(const TaggedSentence& s, std::size_t i) {
  return s.is_hyphen(i) || s.is(i, ",") || s.is(i, "and") || s.is(i, "or") || s.is(i, "to") ||
         s.is(i, "through") || s.is(i, "&");
}

// Over "-24", ", 6 and 7" behind the first day; a day that a noun follows counts something.
std::size_t behind_more_days(const TaggedSentence& s, std::size_t i) {
  for (std::size_t days = 0; days < kMostDays; ++days) {
    if (!joins_days(s, i) || !(is_day(s, i + 1) || is_ordinal_day(s, i + 1)))
      break;
    const std::size_t next = i + 2;
    if (s.is_word(next) && !s.is(next, WordClass::Breaker) && !s.is(next, WordClass::Month))
      break;
    i = next;
  }
  return i;
}

std::optional<std::size_t> read_month_first(const TaggedSentence& s, std::size_t i) {
  if (!is_month(s, i))
    return std::nullopt;
  const std::size_t day = behind_dot(s, i + 1);
  if (is_four_digits(s, day))
    return day + 1;
  if (!is_day(s, day) && !is_ordinal_day(s, day))
    return std::nullopt;
  if (s.is(day + 1, ":") && s.is_glued(day + 1))
    return std::nullopt;
  return behind_year(s, behind_more_days(s, day + 1));
}

std::optional<std::size_t> read_day_first(const TaggedSentence& s, std::size_t i) {
  if (!is_day(s, i))
    return std::nullopt;
  std::size_t month = i + 1;
  for (std::size_t days = 0; days < kMostDays && joins_days(s, month); ++days) {
    if (!is_day(s, month + 1))
      return std::nullopt;
    month += 2;
  }
  if (s.is(month, "of"))
    ++month;
  if (!is_month(s, month))
    return std::nullopt;
  return behind_year(s, behind_dot(s, month + 1));
}

// 11:30, 9 PM, 2.15pm, 0630 GMT, 5 o'clock; also the first of "9 to 11 am".
std::optional<std::size_t> read_clock(const TaggedSentence& s, std::size_t i) {
  if (!s.is_number(i))
    return std::nullopt;
  std::size_t end = i + 1;
  if (s.is(end, ":") && s.is_glued(end) && s.is_number(end + 1) && s.is_glued(end + 1)) {
    while (s.is(end, ":") && s.is_glued(end) && s.is_number(end + 1))
      end += 2;
    return s.is(end, WordClass::Clock) ? end + 1 : end;
  }
  if (s.is(end, WordClass::Clock))
    return s.is(end, "hrs") && s[i].text.size() != 4 ? std::nullopt : std::optional(end + 1);
  const bool joined = s.is_hyphen(end) || s.is(end, "to") || s.is(end, "and") || s.is(end, "or");
  if (joined && s.is_number(end + 1) && s.is(end + 2, WordClass::Clock) && !s.is(end + 2, "hrs"))
    return end + 3;
  return std::nullopt;
}

bool is_noun_behind(const TaggedSentence& s, std::size_t i) {
  return s.is_word(i) && !s.is(i, WordClass::Breaker) && is_plural(s[i].folded);
}

bool counts_something(const TaggedSentence& s, std::size_t i) {
  if (read_currency_before(s, i) || s.number_word(i + 1) == NumberWord::Scale ||
      s.number_word(i + 1) == NumberWord::Hundred)
    return true;
  const auto unit = read_unit(s, s.is_inner_hyphen(i + 1) ? i + 2 : i + 1, s.is_glued(i + 1));
  if (unit && !s.is(unit->first, "ha") && !s.is(unit->first, "second"))
    return true;
  const auto bound = find_bound_before(s, i);
  const bool dates_it = bound &&
                        (bound->bound == Bound::Approx || bound->end == bound->first + 1) &&
                        value_of(s, i) >= kFirstLikelyYear;
  return (bound && !dates_it) || find_bound_after(s, i + 1);
}

bool is_year(const TaggedSentence& s, std::size_t i) {
  if (!is_four_digits(s, i) || counts_something(s, i))
    return false;
  const int value = value_of(s, i);
  const bool between = s.is(i - 1, "between") && s.is(i + 1, "and") && is_four_digits(s, i + 2) &&
                       !is_noun_behind(s, i + 3);
  const bool strong = s.is(i - 1, WordClass::StrongYear) || between;
  if (value < kFirstLikelyYear)
    return strong && (!s.is_word(i + 1) || s.is(i + 1, WordClass::Breaker));
  if (!is_noun_behind(s, i + 1) || strong)
    return true;
  if (value % 100 == 0)
    return s.is(i - 1, WordClass::Determiner);
  // "killed 1976 people", but "the 2019 elections" and "2019 elections" at the head.
  const bool after_plain_word = s.is_word(i - 1) && !s.is_capitalized(i - 1) &&
                                !s.is(i - 1, WordClass::Determiner) &&
                                !s.is(i - 1, WordClass::YearCue);
  return !after_plain_word;
}

// 2018-19, 2018/19, 2015 to 2020, 1986, 1987 and 1988.
std::size_t behind_years(const TaggedSentence& s, std::size_t i) {
  const bool joined = (s.is_hyphen(i) || s.is(i, "/")) && s.is_number(i + 1);
  if (joined && (s[i + 1].text.size() == 2 || is_four_digits(s, i + 1)) && s.is_glued(i))
    return i + 2;
  return i;
}

}  // namespace

std::optional<std::size_t> read_date_or_time(const TaggedSentence& s, std::size_t i) {
  if (const auto end = read_month_first(s, i))
    return end;
  if (!s.is_number(i))
    return std::nullopt;
  if (const auto end = read_day_first(s, i))
    return end;
  if (const auto end = read_clock(s, i))
    return end;
  if (is_year(s, i))
    return behind_years(s, i + 1);
  return std::nullopt;
}

}  // namespace dossier
