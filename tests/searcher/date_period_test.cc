// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/date_period.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

struct Row {
  std::string value;
  DatePeriod period;
  std::string name;
  DateRange days;
};

}  // namespace

TEST_CASE("date_period: a date lies in a period, and the period has days") {
  for (const Row& row : std::vector<Row>{
           {"20251125", DatePeriod::Day, "2025-11-25", {"2025-11-25", "2025-11-25"}},
           {"20251125140000", DatePeriod::Day, "2025-11-25", {"2025-11-25", "2025-11-25"}},
           {"20251125", DatePeriod::Week, "2025-W48", {"2025-11-24", "2025-11-30"}},
           {"20251123", DatePeriod::Week, "2025-W47", {"2025-11-17", "2025-11-23"}},
           {"20210103", DatePeriod::Week, "2020-W53", {"2020-12-28", "2021-01-03"}},
           {"20241230", DatePeriod::Week, "2025-W01", {"2024-12-30", "2025-01-05"}},
           {"20251125", DatePeriod::Month, "2025-11", {"2025-11-01", "2025-11-30"}},
           {"20240201", DatePeriod::Month, "2024-02", {"2024-02-01", "2024-02-29"}},
           {"20251125", DatePeriod::Year, "2025", {"2025-01-01", "2025-12-31"}},
       }) {
    CAPTURE(row.value);
    CAPTURE(row.name);
    CHECK(period_name(row.value, row.period) == row.name);
    CHECK(days_of_period(row.name, row.period) == row.days);
  }
}

TEST_CASE("date_period: the undated lie in none") {
  for (const DatePeriod period :
       {DatePeriod::Day, DatePeriod::Week, DatePeriod::Month, DatePeriod::Year})
    CHECK(period_name("", period) == "");
}

TEST_CASE("date_period: what no calendar has is no period") {
  for (const auto& [name, period] : std::vector<std::pair<std::string, DatePeriod>>{
           {"2025-11-31", DatePeriod::Day},
           {"2025-13", DatePeriod::Month},
           {"2025-00", DatePeriod::Month},
           {"2025-W00", DatePeriod::Week},
           {"2025-W53", DatePeriod::Week},
           {"2025-11", DatePeriod::Day},
           {"2025-11", DatePeriod::Year},
           {"", DatePeriod::Year},
           {"last", DatePeriod::Year},
       }) {
    CAPTURE(name);
    CHECK_FALSE(days_of_period(name, period));
  }
}

}  // namespace dossier
