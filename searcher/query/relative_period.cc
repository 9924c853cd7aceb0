// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/relative_period.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "corpus/text/characters.h"
#include "searcher/query/number_text.h"

namespace dossier {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::weeks;
using std::chrono::year_month_day;
using std::chrono::years;

// Beyond this no newspaper is kept, and every date stays in the range of year 1 to 9999.
constexpr std::size_t kMaxDaysAgo = 365'000;

enum class Unit { Day, Week, Month, Year };

constexpr auto kUnits = std::to_array<std::pair<std::string_view, Unit>>({
    {"day", Unit::Day},
    {"days", Unit::Day},
    {"week", Unit::Week},
    {"weeks", Unit::Week},
    {"month", Unit::Month},
    {"months", Unit::Month},
    {"year", Unit::Year},
    {"years", Unit::Year},
});

constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"});

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (!is_ascii_space(c) && c != '_' && c != '-')
      words.back() += to_ascii_lower(c);
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty())
    words.pop_back();
  return words;
}

std::optional<Unit> unit_of(std::string_view word) {
  const auto* const row = std::ranges::find(kUnits, word, &decltype(kUnits)::value_type::first);
  return row == kUnits.end() ? std::nullopt : std::optional(row->second);
}

std::optional<weekday> weekday_of(std::string_view word) {
  const auto* const name = std::ranges::find(kWeekdays, word);
  if (name == kWeekdays.end())
    return std::nullopt;
  return weekday(static_cast<unsigned>(name - kWeekdays.begin()));
}

// The same day of an earlier month, or the last day of that month where it is shorter.
sys_days some_months_before(year_month_day today, int count) {
  const year_month_day date = today - months(count);
  return date.ok() ? sys_days(date) : sys_days(date.year() / date.month() / std::chrono::last);
}

std::optional<sys_days> some_units_before(year_month_day today, std::string_view digits,
                                          Unit unit) {
  constexpr std::array<std::size_t, 4> kDaysInUnit = {1, 7, 31, 366};
  const std::optional<std::size_t> count =
      read_count(digits, kMaxDaysAgo / kDaysInUnit[static_cast<std::size_t>(unit)]);
  if (!count)
    return std::nullopt;
  const int n = static_cast<int>(*count);
  switch (unit) {
    case Unit::Day:
      return sys_days(today) - days(n);
    case Unit::Week:
      return sys_days(today) - weeks(n);
    case Unit::Month:
      return some_months_before(today, n);
    case Unit::Year:
      return some_months_before(today, 12 * n);
  }
  return std::nullopt;
}

// The calendar day, week, month or year in which `day` lies.
Period around(sys_days day, Unit unit) {
  const year_month_day date(day);
  switch (unit) {
    case Unit::Day:
      break;
    case Unit::Week: {
      const sys_days monday = day - (weekday(day) - std::chrono::Monday);
      return {monday, monday + days(6)};
    }
    case Unit::Month:
      return {sys_days(date.year() / date.month() / 1),
              sys_days(date.year() / date.month() / std::chrono::last)};
    case Unit::Year:
      return {sys_days(date.year() / 1 / 1), sys_days(date.year() / 12 / 31)};
  }
  return {day, day};
}

std::optional<Period> one_word(std::string_view word, sys_days today) {
  if (word == "today")
    return Period{today, today};
  if (word == "yesterday")
    return Period{today - days(1), today - days(1)};
  if (const std::optional<weekday> wanted = weekday_of(word)) {
    const sys_days day = today - (weekday(today) - *wanted);
    return Period{day, day};
  }
  return std::nullopt;
}

std::optional<Period> two_words(std::string_view which, std::string_view what, sys_days today) {
  if (which != "last" && which != "this")
    return std::nullopt;
  const bool is_last = which == "last";
  if (const std::optional<Unit> unit = unit_of(what)) {
    const Period present = around(today, *unit);
    return is_last ? around(present.first - days(1), *unit) : present;
  }
  // Last Monday, said on a Monday, is a week ago.
  return is_last && weekday_of(what) ? one_word(what, today - days(1)) : std::nullopt;
}

}  // namespace

std::optional<Period> relative_period(std::string_view words, year_month_day today) {
  const std::vector<std::string> parts = split_words(words);
  if (parts.size() == 1)
    return one_word(parts[0], today);
  if (parts.size() == 2)
    return two_words(parts[0], parts[1], today);
  if (parts.size() != 3)
    return std::nullopt;
  const bool is_span = parts[0] == "last";
  if (!is_span && parts[2] != "ago")
    return std::nullopt;
  const std::optional<Unit> unit = unit_of(is_span ? parts[2] : parts[1]);
  if (!unit)
    return std::nullopt;
  const std::optional<sys_days> begin =
      some_units_before(today, is_span ? parts[1] : parts[0], *unit);
  if (!begin)
    return std::nullopt;
  // The last 7 days end with today and are seven.
  return is_span ? Period{*begin + days(1), today} : Period{*begin, *begin};
}

}  // namespace dossier
