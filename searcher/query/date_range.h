// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

#include "searcher/query/query_error.h"

namespace dossier {

/// The days from `first` to `last`, both included, as YYYY-MM-DD; "" where that side is open.
struct DateRange {
  std::string first;
  std::string last;

  bool operator==(const DateRange&) const = default;
};

/// Reads the operand of `date:`
///
/// - a day, month or year: 2025-11-25, 2025-11, 2025;
/// - a relative date: today, yesterday, monday, "3 days ago", "last week", "this month",
///   "last 30 days", with _ or - for the blanks if it is not quoted; `today` is the day on which
///   they count. Weeks begin on Monday; a weekday is the latest one that is not after today;
/// - one of these behind >=, >, <=, < or =, which compare whole periods: >2025-11 begins with
///   December;
/// - a range of two of them, a..b, a.. or ..b, with both ends included; * is any date.
///
/// Letter case does not matter. The error's begin_byte counts from the operand's begin.
/// Requires: today.ok().
std::variant<DateRange, QueryError> read_date_range(std::string_view operand,
                                                    std::chrono::year_month_day today);

}  // namespace dossier
