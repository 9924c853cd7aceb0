// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_range.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// A Wednesday.
constexpr std::chrono::year_month_day kToday = std::chrono::year(2025) / std::chrono::November / 26;

}  // namespace

TEST_CASE("date_range: an operand is the days from first to last") {
  struct Row {
    std::string_view operand, first, last;
  };
  for (const Row& row : {
           Row{"2025", "2025-01-01", "2025-12-31"},
           Row{"2025-11", "2025-11-01", "2025-11-30"},
           Row{"2025-11-25", "2025-11-25", "2025-11-25"},
           Row{"2025-1-5", "2025-01-05", "2025-01-05"},
           Row{"2024-02", "2024-02-01", "2024-02-29"},
           Row{"2024-02-29", "2024-02-29", "2024-02-29"},
           Row{"2023-02", "2023-02-01", "2023-02-28"},
           Row{"0001", "0001-01-01", "0001-12-31"},
           Row{"=2025-11", "2025-11-01", "2025-11-30"},
           Row{">=2025-11", "2025-11-01", ""},
           Row{">2025-11", "2025-12-01", ""},
           Row{"<2025-11", "", "2025-10-31"},
           Row{"<=2025-11", "", "2025-11-30"},
           Row{"≥2025-11-25", "2025-11-25", ""},
           Row{"≤2025", "", "2025-12-31"},
           Row{">2025-12-31", "2026-01-01", ""},
           Row{"<2025", "", "2024-12-31"},
           Row{">= 2025-11", "2025-11-01", ""},
           Row{"2025-11..2025-12-05", "2025-11-01", "2025-12-05"},
           Row{"2025..2025", "2025-01-01", "2025-12-31"},
           Row{"2025-11-20..", "2025-11-20", ""},
           Row{"..2025-11-20", "", "2025-11-20"},
           Row{"2025-11 .. 2025-12", "2025-11-01", "2025-12-31"},
           Row{"*", "", ""},
           Row{"today", "2025-11-26", "2025-11-26"},
           Row{"Today", "2025-11-26", "2025-11-26"},
           Row{"yesterday", "2025-11-25", "2025-11-25"},
           Row{">=yesterday", "2025-11-25", ""},
           Row{"monday", "2025-11-24", "2025-11-24"},
           Row{"wednesday", "2025-11-26", "2025-11-26"},
           Row{"thursday", "2025-11-20", "2025-11-20"},
           Row{"last monday", "2025-11-24", "2025-11-24"},
           Row{"last wednesday", "2025-11-19", "2025-11-19"},
           Row{"last_thursday", "2025-11-20", "2025-11-20"},
           Row{"this week", "2025-11-24", "2025-11-30"},
           Row{"last week", "2025-11-17", "2025-11-23"},
           Row{"last-week", "2025-11-17", "2025-11-23"},
           Row{"this month", "2025-11-01", "2025-11-30"},
           Row{"last month", "2025-10-01", "2025-10-31"},
           Row{"this year", "2025-01-01", "2025-12-31"},
           Row{"last year", "2024-01-01", "2024-12-31"},
           Row{"this day", "2025-11-26", "2025-11-26"},
           Row{"3 days ago", "2025-11-23", "2025-11-23"},
           Row{"3_days_ago", "2025-11-23", "2025-11-23"},
           Row{"1 day ago", "2025-11-25", "2025-11-25"},
           Row{"0 days ago", "2025-11-26", "2025-11-26"},
           Row{"2 weeks ago", "2025-11-12", "2025-11-12"},
           Row{"1 month ago", "2025-10-26", "2025-10-26"},
           Row{"9 months ago", "2025-02-26", "2025-02-26"},
           Row{"1 year ago", "2024-11-26", "2024-11-26"},
           Row{"last 7 days", "2025-11-20", "2025-11-26"},
           Row{"last 2 weeks", "2025-11-13", "2025-11-26"},
           Row{"last 3 months", "2025-08-27", "2025-11-26"},
           Row{"last 1 year", "2024-11-27", "2025-11-26"},
           Row{"last_30_days", "2025-10-28", "2025-11-26"},
           Row{"3 days ago..yesterday", "2025-11-23", "2025-11-25"},
           Row{"last month..", "2025-10-01", ""},
           Row{"..last week", "", "2025-11-23"},
           Row{"monday..today", "2025-11-24", "2025-11-26"},
           Row{">9999", "9999-12-31", ""},
       }) {
    CAPTURE(row.operand);
    const auto range = read_date_range(row.operand, kToday);
    REQUIRE(std::holds_alternative<DateRange>(range));
    CHECK(std::get<DateRange>(range) == DateRange{std::string(row.first), std::string(row.last)});
  }
}

TEST_CASE("date_range: months before a long month end with their own last day") {
  using namespace std::chrono_literals;
  const auto range = read_date_range("1 month ago", 2024y / 3 / 31);
  REQUIRE(std::holds_alternative<DateRange>(range));
  CHECK(std::get<DateRange>(range).first == "2024-02-29");
}

TEST_CASE("date_range: an operand that is no date says where and why") {
  struct Row {
    std::string_view operand;
    std::size_t begin_byte;
    std::string_view message;
  };
  for (const Row& row : {
           Row{"", 0, "there is no date"},
           Row{"20", 0, "\"20\" is no date"},
           Row{"25-11-01", 0, "\"25-11-01\" is no date"},
           Row{"20251125", 0, "\"20251125\" is no date"},
           Row{"2025-", 0, "\"2025-\" is no date"},
           Row{"2025-11-25-1", 0, "\"2025-11-25-1\" is no date"},
           Row{"0000", 0, "\"0000\" is no date"},
           Row{"2025-00", 5, "there is no month 00"},
           Row{"2025-13", 5, "there is no month 13"},
           Row{"2025-11-31", 8, "that month has no day 31"},
           Row{"2023-02-29", 8, "that month has no day 29"},
           Row{"last", 0, "\"last\" is no date"},
           Row{"next week", 0, "\"next week\" is no date"},
           Row{"three days ago", 0, "\"three days ago\" is no date"},
           Row{"3 days", 0, "\"3 days\" is no date"},
           Row{"99999999 days ago", 0, "\"99999999 days ago\" is no date"},
           Row{"..", 0, "a range needs a date on one side at least"},
           Row{">", 1, "there is no date"},
           Row{">= soon", 3, "\"soon\" is no date"},
           Row{"2025..soon", 6, "\"soon\" is no date"},
           Row{">2025..2026", 0, "\">2025\" is no date"},
           Row{"today..yesterday", 7, "the range ends before it begins"},
       }) {
    CAPTURE(row.operand);
    const auto range = read_date_range(row.operand, kToday);
    REQUIRE(std::holds_alternative<QueryError>(range));
    CHECK(std::get<QueryError>(range).begin_byte == row.begin_byte);
    CHECK(std::get<QueryError>(range).message == row.message);
  }
}

}  // namespace dossier
