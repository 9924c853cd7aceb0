// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_range.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <utility>

#include "corpus/text/characters.h"
#include "searcher/query/relative_period.h"

namespace dossier {
namespace {

constexpr const char* kExpectedDate =
    "a date such as 2025, 2025-11, 2025-11-25, yesterday or \"last week\"";

enum class Comparison { AtLeast, After, AtMost, Before, Equal };

constexpr auto kComparisons = std::to_array<std::pair<std::string_view, Comparison>>({
    {">=", Comparison::AtLeast},
    {"≥", Comparison::AtLeast},
    {"<=", Comparison::AtMost},
    {"≤", Comparison::AtMost},
    {">", Comparison::After},
    {"<", Comparison::Before},
    {"=", Comparison::Equal},
});

// ISO dates sort as strings up to the year 9999 only.
constexpr std::chrono::sys_days kLastDay{std::chrono::year(9999) / 12 / 31};

std::string iso(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(std::min(day, kLastDay));
  std::array<char, 24> text{};
  const int size =
      std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                    static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<int> number(std::string_view digits, std::size_t max_digits) {
  if (digits.empty() || digits.size() > max_digits || !std::ranges::all_of(digits, is_ascii_digit))
    return std::nullopt;
  int value = 0;
  for (const char c : digits)
    value = value * 10 + (c - '0');
  return value;
}

// Reads one operand; the parts that its members get are views of it.
class DateReader {
 public:
  DateReader(std::string_view operand, std::chrono::year_month_day today)
      : operand_(operand), today_(today) {}

  std::variant<DateRange, QueryError> read();

 private:
  using PeriodOrError = std::variant<Period, QueryError>;

  std::variant<DateRange, QueryError> range(std::string_view left, std::string_view right) const;
  PeriodOrError period(std::string_view text) const;
  PeriodOrError calendar_period(std::string_view text) const;
  QueryError error(std::string_view at, std::string message, std::string expected) const {
    return {static_cast<std::size_t>(at.data() - operand_.data()), std::move(message),
            std::move(expected)};
  }

  std::string_view operand_;
  std::chrono::year_month_day today_;
};

std::variant<DateRange, QueryError> DateReader::read() {
  const std::string_view text = trim(operand_);
  if (text == "*")
    return DateRange{};
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos)
    return range(trim(text.substr(0, dots)), trim(text.substr(dots + 2)));

  const auto* const comparison = std::ranges::find_if(
      kComparisons, [&](const auto& row) { return text.starts_with(row.first); });
  const bool compares = comparison != kComparisons.end();
  PeriodOrError read = period(compares ? trim(text.substr(comparison->first.size())) : text);
  if (auto* const failure = std::get_if<QueryError>(&read))
    return std::move(*failure);
  const auto& [first, last] = std::get<Period>(read);
  switch (compares ? comparison->second : Comparison::Equal) {
    case Comparison::AtLeast:
      return DateRange{iso(first), ""};
    case Comparison::After:
      return DateRange{iso(last + std::chrono::days(1)), ""};
    case Comparison::AtMost:
      return DateRange{"", iso(last)};
    case Comparison::Before:
      return DateRange{"", iso(first - std::chrono::days(1))};
    case Comparison::Equal:
      return DateRange{iso(first), iso(last)};
  }
  return DateRange{};
}

std::variant<DateRange, QueryError> DateReader::range(std::string_view left,
                                                      std::string_view right) const {
  if (left.empty() && right.empty())
    return error(left, "a range needs a date on one side at least", kExpectedDate);
  DateRange out;
  if (!left.empty()) {
    PeriodOrError first = period(left);
    if (auto* const failure = std::get_if<QueryError>(&first))
      return std::move(*failure);
    out.first = iso(std::get<Period>(first).first);
  }
  if (!right.empty()) {
    PeriodOrError last = period(right);
    if (auto* const failure = std::get_if<QueryError>(&last))
      return std::move(*failure);
    out.last = iso(std::get<Period>(last).last);
  }
  if (!left.empty() && !right.empty() && out.last < out.first)
    return error(right, "the range ends before it begins", "the earlier date first");
  return out;
}

DateReader::PeriodOrError DateReader::period(std::string_view text) const {
  if (text.empty())
    return error(text, "there is no date", kExpectedDate);
  const bool is_calendar =
      std::ranges::all_of(text, [](char c) { return is_ascii_digit(c) || c == '-'; });
  if (is_calendar)
    return calendar_period(text);
  if (const std::optional<Period> relative = relative_period(text, today_))
    return *relative;
  return error(text, "\"" + std::string(text) + "\" is no date", kExpectedDate);
}

// 2025, 2025-11 or 2025-11-25.
DateReader::PeriodOrError DateReader::calendar_period(std::string_view text) const {
  using std::chrono::day, std::chrono::month, std::chrono::year, std::chrono::sys_days;
  const std::size_t dash = std::min(text.find('-'), text.size());
  const std::size_t second_dash = std::min(text.find('-', dash + 1), text.size());
  const std::string_view month_text =
      text.substr(std::min(dash + 1, text.size()), second_dash - std::min(dash + 1, second_dash));
  const std::string_view day_text = text.substr(std::min(second_dash + 1, text.size()));
  const std::optional<int> y = dash == 4 ? number(text.substr(0, dash), 4) : std::nullopt;
  const std::optional<int> m = number(month_text, 2);
  const std::optional<int> d = number(day_text, 2);
  const bool has_month = dash < text.size();
  const bool has_day = second_dash < text.size();
  if (!y || *y == 0 || (has_month && !m) || (has_day && !d))
    return error(text, "\"" + std::string(text) + "\" is no date", kExpectedDate);
  if (!has_month)
    return Period{sys_days(year(*y) / 1 / 1), sys_days(year(*y) / 12 / 31)};

  const month in_month(static_cast<unsigned>(*m));
  if (!in_month.ok())
    return error(month_text, "there is no month " + std::string(month_text), "01 to 12");
  const auto last = year(*y) / in_month / std::chrono::last;
  if (!has_day)
    return Period{sys_days(year(*y) / in_month / 1), sys_days(last)};
  const std::chrono::year_month_day date(year(*y), in_month, day(static_cast<unsigned>(*d)));
  if (!date.ok())
    return error(day_text, "that month has no day " + std::string(day_text),
                 "01 to " + std::to_string(static_cast<unsigned>(last.day())));
  return Period{sys_days(date), sys_days(date)};
}

}  // namespace

std::variant<DateRange, QueryError> read_date_range(std::string_view operand,
                                                    std::chrono::year_month_day today) {
  return DateReader(operand, today).read();
}

}  // namespace dossier
