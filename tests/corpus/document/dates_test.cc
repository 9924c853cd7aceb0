// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/dates.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("dates: a day is read in every usual form") {
  for (const std::string_view text : {
           "2025-11-25",
           " 2025-11-25 ",
           "2025/11/25",
           "2025.11.25",
           "20251125",
           "25-11-2025",
           "11/25/2025",
           "25/11/2025",
           "25.11.2025",
           "25-NOV-2025",
           "November 25, 2025",
           "Nov. 25, 2025",
           "Nov 25 2025",
           "25 Nov 2025",
           "25 November 2025",
           "25th November, 2025",
           "Tuesday, November 25th, 2025",
           "the 25th of November 2025",
           "25 de noviembre de 2025",
           "le 25 novembre 2025",
           "25. November 2025",
           "(Nov 25, 2025)",
       }) {
    CAPTURE(text);
    CHECK(iso_date(text) == "2025-11-25");
  }
}

TEST_CASE("dates: words with diacritics are months too") {
  CHECK(iso_date("1er février 2024") == "2024-02-01");
  CHECK(iso_date("3. März 2024") == "2024-03-03");
}

TEST_CASE("dates: a time with its zone is a moment in UTC") {
  struct Row {
    std::string_view text, date;
  };
  for (const Row& row : {
           Row{"2025-11-25T14:00:00Z", "2025-11-25T14:00:00Z"},
           Row{"2025-11-25T14:00Z", "2025-11-25T14:00:00Z"},
           Row{"2025-11-25 14:00:01 UTC", "2025-11-25T14:00:01Z"},
           Row{"2025-11-25T14:00:00.123+01:00", "2025-11-25T13:00:00Z"},
           Row{"2025-11-25T23:30:00-05:00", "2025-11-26T04:30:00Z"},
           Row{"2025-11-25T00:30:00+0530", "2025-11-24T19:00:00Z"},
           Row{"2025-11-25T14:00:00+01", "2025-11-25T13:00:00Z"},
           Row{"20251125T140000Z", "2025-11-25T14:00:00Z"},
           Row{"Tue, 25 Nov 2025 14:00:00 +0000", "2025-11-25T14:00:00Z"},
           Row{"Tue, 25 Nov 2025 09:00:00 -0500", "2025-11-25T14:00:00Z"},
           Row{"Tue, 25 Nov 2025 09:00:00 EST", "2025-11-25T14:00:00Z"},
           Row{"Nov. 25, 2025 at 2:30 p.m. GMT", "2025-11-25T14:30:00Z"},
           Row{"12:05 AM UTC - 25 Nov 2025", "2025-11-25T00:05:00Z"},
           Row{"31 Dec 2025 23:00 -0200", "2026-01-01T01:00:00Z"},
       }) {
    CAPTURE(row.text);
    CHECK(iso_date(row.text) == row.date);
  }
}

TEST_CASE("dates: a time without a clear zone leaves the day") {
  struct Row {
    std::string_view text, date;
  };
  for (const Row& row : {
           Row{"2025-11-25T14:00:00", "2025-11-25"},
           Row{"2025-11-25 14:00", "2025-11-25"},
           Row{"Nov 25, 2025, 9:00 PM", "2025-11-25"},
           Row{"26-FEB-1987 15:01:01.79", "1987-02-26"},
           Row{"27-MAR-1987 00:03:35.68F C", "1987-03-27"},
           Row{"25 Nov 2025 23:00 CST", "2025-11-25"},
           Row{"25 Nov 2025 23:00 local", "2025-11-25"},
       }) {
    CAPTURE(row.text);
    CHECK(iso_date(row.text) == row.date);
  }
}

TEST_CASE("dates: what states no day, or two, is not guessed") {
  for (const std::string_view text : {
           "",
           "4/7/2017",
           "04.07.2017",
           "2025",
           "2025-11",
           "November 2025",
           "Tuesday",
           "yesterday",
           "2025-13-01",
           "2025-02-29",
           "2025-11-31",
           "31 Feb 2025",
           "25 Nov",
           "25 Nov 25",
           "25/11/25",
           "25 Nov 2025 25:00",
           "25 Nov 2025 14:75 UTC",
           "2025-11-25T14:00:00+99:00",
           "Nov 25, 2025 Nov 26, 2025",
           "00000000",
           "99999999999999999999",
           "1 2 3 4",
           "2025-11-25-2025",
           ":::",
           "+++",
       }) {
    CAPTURE(text);
    CHECK(iso_date(text) == "");
  }
  CHECK(iso_date("4/4/2017") == "2017-04-04");
  CHECK(iso_date("25 Nov 2025" + std::string(1000, ' ')) == "");
}

TEST_CASE("dates: seconds and milliseconds since 1970 are moments") {
  CHECK(iso_date_from_seconds(1764079200) == "2025-11-25T14:00:00Z");
  CHECK(iso_date_from_seconds(1764079200123) == "2025-11-25T14:00:00Z");
  CHECK(iso_date_from_seconds(0) == "");
  CHECK(iso_date_from_seconds(-5) == "");
  CHECK(iso_date_from_seconds(INT64_MAX) == "");
}

}  // namespace dossier
