// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: a date, a year or a time is no quantity") {
  for (const std::string_view text : {
           "He was born in 1962.",         "In 2019 the firm closed.",
           "By 1998 it had failed.",       "The 2019 elections were fair.",
           "The 1990s were calm.",         "The '90s were calm.",
           "The 2018-19 season ended.",    "The 2018/19 season ended.",
           "From 2015 to 2020 it fell.",   "Between 1600 and 1900 it cooled.",
           "The law of 1987 failed.",      "It opened on March 29.",
           "It opened on March 29, 2018.", "It opened on 29 March.",
           "It opened on 29 March 2018.",  "It opened on Aug. 14.",
           "It opened on the 16th.",       "It opened on Oct. 18-22 and Oct. 25-29.",
           "It opened on 2019-09-01.",     "It opened on 01/09/2019.",
           "It opened on 9/11.",           "It opened at 11:30.",
           "It opened at 9:35 PM.",        "It opened at 11 a.m.",
           "It opened at 2.15pm.",         "It opened at 5 o'clock.",
           "It opened at 1000 GMT.",       "It opens between 9 and 11 am.",
           "It ended on the 16th day.",    "It was the third attempt.",
       }) {
    CAPTURE(text);
    CHECK(reading_of(text) == "");
  }
}

TEST_CASE("quantity_finder: a score, a telephone number or a name is no quantity") {
  for (const std::string_view text : {
           "They won 2-0.",          "They lost 3-1 at home.",
           "The final ended 2-2.",   "She won 6-4 6-3.",
           "They drew 1-1.",         "Call 555-1234.",
           "Call +1 555 123 4567.",  "Call 0800 123 456.",
           "Call 1-800-555-0199.",   "An F-16 crashed.",
           "The G20 met.",           "The G-20 met.",
           "COVID-19 spread.",       "MH-17 was shot down.",
           "Article 5 applies.",     "Section 230 applies.",
           "Route 66 is old.",       "Flight 370 vanished.",
           "Chapter 11 looms.",      "Resolution 1701 stands.",
           "Windows 10 is old.",     "Apple Watch 5 is new.",
           "The Boeing 737 landed.", "Formula One is loud.",
           "World War Two ended.",   "Phase 3 began.",
           "No. 5 sells well.",      "See page 12.",
           "Room 101 is empty.",     "Highway 61 is long.",
           "Channel 4 said so.",
       }) {
    CAPTURE(text);
    CHECK(reading_of(text) == "");
  }
}

TEST_CASE("quantity_finder: one as a pronoun is no quantity") {
  for (const std::string_view text : {
           "One of the men sang.",
           "One day it rained.",
           "No one came.",
           "One must eat.",
           "This one is red.",
           "He is the one.",
           "One by one they left.",
           "One thing is clear.",
           "The one who sang left.",
       }) {
    CAPTURE(text);
    CHECK(reading_of(text) == "");
  }
}

TEST_CASE("quantity_finder: furniture, addresses and vague words are no quantities") {
  for (const std::string_view text : {
           "1. The first point",
           "2) The second point",
           "The claim [12] is false.",
           "The claim (3) is false.",
           "3 min read",
           "5 minute read",
           "1 of 195",
           "12 comments",
           "254 shares",
           "Visit https://example.com/2019/12/3-things for more.",
           "Write to info24@example.com.",
           "The G7 met.",
           "A 5G mast fell.",
           "The A380 landed.",
           "He plays for Schalke 04.",
           "Several people came.",
           "A few people came.",
           "A handful of people came.",
           "An hour later it ended.",
           "A week ago it rained.",
           "It took a decade.",
           "In his 40s he wrote.",
           "The 20th century ended.",
           "Version 2.0.1 is out.",
           "The address is 192.168.1.1.",
           "It is open 24/7.",
           "It was a two-way street.",
           "It was a one-sided match.",
           "The under-21 team won.",
           "Catch-22 is a novel.",
           "On Sept 11 it began.",
           "May 5 is a holiday.",
           "Category 4 hurricanes are rare.",
           "Q3 was good.",
           "FY2019 was good.",
           "Euro 2020 was late.",
           "The S&P 500 closed.",
           "The Big 12 met.",
           "Super Bowl 50 was dull.",
       }) {
    CAPTURE(text);
    CHECK(reading_of(text) == "");
  }
}

TEST_CASE("quantity_finder: a long row of bare numbers counts nothing") {
  std::string row;
  for (std::size_t i = 0; i < 1000; ++i)
    row += "12 ";
  CHECK(reading_of(row).empty());
  CHECK_FALSE(reading_of("12 12 12 trucks").empty());
}

}  // namespace dossier
