// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/date_period.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>

#include "corpus/enum_names.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr auto kNames = std::to_array<EnumName<DatePeriod>>({
    {DatePeriod::Day, "day"},
    {DatePeriod::Week, "week"},
    {DatePeriod::Month, "month"},
    {DatePeriod::Year, "year"},
});

constexpr std::chrono::days kWeek{7};

unsigned number(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits)
    value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

std::chrono::year year_of(std::string_view digits) {
  return std::chrono::year(static_cast<int>(number(digits)));
}

std::string iso(sys_days day) {
  const year_month_day date(day);
  std::array<char, 24> text{};
  const int size =
      std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                    static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {text.data(), static_cast<std::size_t>(size)};
}

sys_days monday_of(sys_days day) {
  return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

// The week that holds the fourth of January is a year's first.
sys_days first_monday(std::chrono::year year) {
  return monday_of(year / std::chrono::January / 4);
}

std::string week_name(sys_days day) {
  const sys_days monday = monday_of(day);
  const std::chrono::year year = year_month_day(monday + std::chrono::days(3)).year();
  const auto week = static_cast<int>((monday - first_monday(year)) / kWeek) + 1;
  std::array<char, 24> text{};
  const int size =
      std::snprintf(text.data(), text.size(), "%04d-W%02d", static_cast<int>(year), week);
  return {text.data(), static_cast<std::size_t>(size)};
}

// Whether `name` is the pattern with its zeros replaced by any digits.
bool has_form(std::string_view name, std::string_view pattern) {
  return std::ranges::equal(name, pattern, [](char c, char expected) {
    return expected == '0' ? is_ascii_digit(c) : c == expected;
  });
}

std::optional<DateRange> days_of_week(std::string_view name) {
  const std::chrono::year year = year_of(name.substr(0, 4));
  const unsigned week = number(name.substr(6));
  const sys_days first = first_monday(year) + kWeek * (static_cast<int>(week) - 1);
  if (week == 0 || week_name(first) != name)
    return std::nullopt;
  return DateRange{iso(first), iso(first + kWeek - std::chrono::days(1))};
}

}  // namespace

std::string_view to_string(DatePeriod period) {
  return name_of(kNames, period);
}

std::optional<DatePeriod> date_period_from(std::string_view name) {
  return value_of(kNames, name);
}

std::string period_name(std::string_view date_value, DatePeriod period) {
  constexpr std::size_t kDayDigits = 8;
  if (date_value.size() < kDayDigits)
    return {};
  const std::string year(date_value.substr(0, 4));
  const std::string month(date_value.substr(4, 2));
  const std::string day(date_value.substr(6, 2));
  switch (period) {
    case DatePeriod::Day:
      return year + '-' + month + '-' + day;
    case DatePeriod::Week:
      return week_name(year_of(year) / static_cast<int>(number(month)) /
                       static_cast<int>(number(day)));
    case DatePeriod::Month:
      return year + '-' + month;
    case DatePeriod::Year:
      return year;
  }
  return {};
}

std::optional<DateRange> days_of_period(std::string_view name, DatePeriod period) {
  constexpr std::array<std::string_view, 4> kForms = {"0000-00-00", "0000-W00", "0000-00", "0000"};
  if (!has_form(name, kForms[static_cast<std::size_t>(period)]))
    return std::nullopt;
  if (period == DatePeriod::Week)
    return days_of_week(name);
  const std::chrono::year year = year_of(name.substr(0, 4));
  const bool has_month = period != DatePeriod::Year;
  const bool has_day = period == DatePeriod::Day;
  const std::chrono::month month(has_month ? number(name.substr(5, 2)) : 1);
  const std::chrono::month last_month = has_month ? month : std::chrono::December;
  if (!month.ok())
    return std::nullopt;
  const year_month_day first = year / month / (has_day ? number(name.substr(8)) : 1);
  const year_month_day last =
      has_day ? first : year_month_day(year / last_month / std::chrono::last);
  if (!first.ok())
    return std::nullopt;
  return DateRange{iso(first), iso(last)};
}

}  // namespace dossier
