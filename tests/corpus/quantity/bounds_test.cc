// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: bound words state the interval") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"More than 76 boats sank.", "More than 76 boats = more_than 76 76.. count - boat -"},
      {"Over 76 boats sank.", "Over 76 boats = more_than 76 76.. count - boat -"},
      {"Above 76 boats sank.", "Above 76 boats = more_than 76 76.. count - boat -"},
      {"In excess of 76 boats sank.", "In excess of 76 boats = more_than 76 76.. count - boat -"},
      {"Upwards of 76 boats sank.", "Upwards of 76 boats = more_than 76 76.. count - boat -"},
      {"Well over 76 boats sank.", "Well over 76 boats = more_than 76 76.. count - boat -"},
      {"Just over 76 boats sank.", "Just over 76 boats = more_than 76 76.. count - boat -"},
      {"Slightly more than 76 boats sank.",
       "Slightly more than 76 boats = more_than 76 76.. count - boat -"},
      {"Far more than 76 boats sank.", "Far more than 76 boats = more_than 76 76.. count - boat -"},
      {"At least 76 boats sank.", "At least 76 boats = at_least 76 76.. count - boat -"},
      {"No fewer than 76 boats sank.", "No fewer than 76 boats = at_least 76 76.. count - boat -"},
      {"No less than 76 boats sank.", "No less than 76 boats = at_least 76 76.. count - boat -"},
      {"Not less than 76 boats sank.", "Not less than 76 boats = at_least 76 76.. count - boat -"},
      {"A minimum of 76 boats sank.", "A minimum of 76 boats = at_least 76 76.. count - boat -"},
      {"As few as 76 boats sank.", "As few as 76 boats = at_least 76 76.. count - boat -"},
      {"Fewer than 76 boats sank.", "Fewer than 76 boats = fewer_than 76 ..76 count - boat -"},
      {"Less than 76 boats sank.", "Less than 76 boats = fewer_than 76 ..76 count - boat -"},
      {"Under 76 boats sank.", "Under 76 boats = fewer_than 76 ..76 count - boat -"},
      {"Below 76 boats sank.", "Below 76 boats = fewer_than 76 ..76 count - boat -"},
      {"Just under 76 boats sank.", "Just under 76 boats = fewer_than 76 ..76 count - boat -"},
      {"Up to 76 boats sank.", "Up to 76 boats = up_to 76 ..76 count - boat -"},
      {"As many as 76 boats sank.", "As many as 76 boats = up_to 76 ..76 count - boat -"},
      {"As much as $76 went missing.", "As much as $76 = up_to 76 ..76 money USD - -"},
      {"No more than 76 boats sank.", "No more than 76 boats = up_to 76 ..76 count - boat -"},
      {"Not more than 76 boats sank.", "Not more than 76 boats = up_to 76 ..76 count - boat -"},
      {"At most 76 boats sank.", "At most 76 boats = up_to 76 ..76 count - boat -"},
      {"A maximum of 76 boats sank.", "A maximum of 76 boats = up_to 76 ..76 count - boat -"},
      {"About 76 boats sank.", "About 76 boats = approx 76 .. count - boat -"},
      {"Around 76 boats sank.", "Around 76 boats = approx 76 .. count - boat -"},
      {"Some 76 boats sank.", "Some 76 boats = approx 76 .. count - boat -"},
      {"Roughly 76 boats sank.", "Roughly 76 boats = approx 76 .. count - boat -"},
      {"Approximately 76 boats sank.", "Approximately 76 boats = approx 76 .. count - boat -"},
      {"Nearly 76 boats sank.", "Nearly 76 boats = approx 76 .. count - boat -"},
      {"Almost 76 boats sank.", "Almost 76 boats = approx 76 .. count - boat -"},
      {"Close to 76 boats sank.", "Close to 76 boats = approx 76 .. count - boat -"},
      {"An estimated 76 boats sank.", "An estimated 76 boats = approx 76 .. count - boat -"},
      {"~76 boats sank.", "~76 boats = approx 76 .. count - boat -"},
      {"Exactly 76 boats sank.", "Exactly 76 boats = exact 76 76..76 count - boat -"},
      {"The tally was >76 boats.", ">76 boats = more_than 76 76.. count - boat -"},
      {"The tally was <76 boats.", "<76 boats = fewer_than 76 ..76 count - boat -"},
      {"The tally was ≥76 boats.", "≥76 boats = at_least 76 76.. count - boat -"},
      {"The tally was ≤ 76 boats.", "≤ 76 boats = up_to 76 ..76 count - boat -"},
      {"There were 76+ boats.", "76+ boats = at_least 76 76.. count - boat -"},
      {"There were 76 or more boats.", "76 or more boats = at_least 76 76.. count - boat -"},
      {"There were 76 boats or more.", "76 boats or more = at_least 76 76.. count - boat -"},
      {"There were 76 or fewer boats.", "76 or fewer boats = up_to 76 ..76 count - boat -"},
      {"There were 76-plus boats.", "76-plus boats = at_least 76 76.. count - boat -"},
      {"There were 76 or so boats.", "76 or so boats = approx 76 .. count - boat -"},
      {"There were 76-odd boats.", "76-odd boats = approx 76 .. count - boat -"},
      {"Children aged 5 or older may enter.",
       "5 or older = at_least 5 5.. age year - - hypothetical"},
      {"It took almost the past 80 days.",
       "almost the past 80 days = approx 80 .. duration day - -"},
      {"It took more than a hundred days.",
       "more than a hundred days = more_than 100 100.. duration day - -"},
      {"It took at least another 8 days.",
       "at least another 8 days = at_least 8 8.. duration day - - delta"},
      {"It took over the past two years.", "two years = exact 2 2..2 duration year - -"},
      {"It took well under three hours.",
       "well under three hours = fewer_than 3 ..3 duration hour - -"},
      {"It cost about US$50 million.", "about US$50 million = approx 50000000 .. money USD - -"},
      {"It cost more than some 50 dollars.",
       "more than some 50 dollars = more_than 50 50.. money USD - -"},
      {"Losses exceeding 150 million euros hurt.",
       "exceeding 150 million euros = more_than 150000000 150000000.. money EUR - -"},
      {"Bids surpassing 3000 dollars hurt.",
       "surpassing 3000 dollars = more_than 3000 3000.. money USD - -"},
      {"A crowd of 20,000 or more gathered.",
       "20,000 or more = at_least 20000 20000.. count - - -"},
      {"Prices rose by at least 5 percent.",
       "at least 5 percent = at_least 5 5.. percent % - - up delta"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: ranges keep both ends") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Between 8 and 10 boats sank.", "Between 8 and 10 boats = range - 8..10 count - boat -"},
      {"From 8 to 10 boats sank.", "From 8 to 10 boats = range - 8..10 count - boat -"},
      {"8-10 boats sank.", "8-10 boats = range - 8..10 count - boat -"},
      {"8 – 10 boats sank.", "8 – 10 boats = range - 8..10 count - boat -"},
      {"8 to 10 boats sank.", "8 to 10 boats = range - 8..10 count - boat -"},
      {"8 or 9 boats sank.", "8 or 9 boats = range - 8..9 count - boat -"},
      {"8 to 10 million boats sank.",
       "8 to 10 million boats = range - 8000000..10000000 count - boat -"},
      {"8-10 million boats sank.", "8-10 million boats = range - 8000000..10000000 count - boat -"},
      {"Between 8 and 10 million boats sank.",
       "Between 8 and 10 million boats = range - 8000000..10000000 count - boat -"},
      {"Two or three boats sank.", "Two or three boats = range - 2..3 count - boat -"},
      {"Two to three boats sank.", "Two to three boats = range - 2..3 count - boat -"},
      {"It cost $62-$68.", "$62-$68 = range - 62..68 money USD - -"},
      {"It cost $62 to $68.", "$62 to $68 = range - 62..68 money USD - -"},
      {"It cost $8-10 million.", "$8-10 million = range - 8000000..10000000 money USD - -"},
      {"It cost $8 million to $10 million.",
       "$8 million to $10 million = range - 8000000..10000000 money USD - -"},
      {"It cost between $8 million and $10 million.",
       "between $8 million and $10 million = range - 8000000..10000000 money USD - -"},
      {"It cost between 8 and 10 million euros.",
       "between 8 and 10 million euros = range - 8000000..10000000 money EUR - -"},
      {"Growth of 5% to 10% is expected.", "5% to 10% = range - 5..10 percent % growth -"},
      {"Growth of 5 to 10 percent is expected.",
       "5 to 10 percent = range - 5..10 percent % growth -"},
      {"Growth of 5-10% is expected.", "5-10% = range - 5..10 percent % growth -"},
      {"Prices ranging from $200 to $414 were seen.",
       "from $200 to $414 = range - 200..414 money USD - -"},
      {"Somewhere between 40 and 50 boats sank.",
       "between 40 and 50 boats = range - 40..50 count - boat -"},
      {"About 8 to 10 boats sank.", "About 8 to 10 boats = approx - 8..10 count - boat -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: changes and lists are figures of their own") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Support rose from 78 to 82 percent.",
       "78 = exact 78 78..78 percent % - - | 82 percent = exact 82 82..82 percent % - -"},
      {"Support fell from 45% to 30%.",
       "45% = exact 45 45..45 percent % - - | 30% = exact 30 30..30 percent % - -"},
      {"Profit doubled to $50 million.",
       "$50 million = exact 50000000 50000000..50000000 money USD - -"},
      {"Profit rose from $5 million to $8 million.",
       "$5 million = exact 5000000 5000000..5000000 money USD - - | $8 million = exact 8000000 "
       "8000000..8000000 money USD - -"},
      {"Shipments went from five million to 25 million tonnes.",
       "from five million to 25 million tonnes = range - 5000000..25000000 mass tonne - -"},
      {"Output rose 3 percent to 15 million tonnes.",
       "3 percent = exact 3 3..3 percent % - - up delta | 15 million tonnes = exact 15000000 "
       "15000000..15000000 mass tonne - -"},
      {"The rate climbed by 1 to 1.5 points.",
       "1 to 1.5 points = range - 1..1.5 percent point - - up delta"},
      {"There were 8, 12 and 16 attacks.",
       "8 = exact 8 8..8 count - attack attacked | 12 = exact 12 12..12 count - attack attacked | "
       "16 attacks = exact 16 16..16 count - attack attacked"},
      {"Wards of 10, 20 or 30 beds opened.",
       "10 = exact 10 10..10 count - bed - | 20 or 30 beds = range - 20..30 count - bed -"},
      {"The sets have four-, five- and six-cylinder engines.",
       "four = exact 4 4..4 count - cylinder - | five = exact 5 5..5 count - cylinder - | "
       "six-cylinder = exact 6 6..6 count - cylinder -"},
      {"Rates of 15 and 20 percent apply.",
       "15 = exact 15 15..15 percent % - - | 20 percent = exact 20 20..20 percent % - -"},
      {"Rates of 15, 20 and 25 percent apply.",
       "15 = exact 15 15..15 percent % - - | 20 = exact 20 20..20 percent % - - | 25 percent = "
       "exact 25 25..25 percent % - -"},
      {"It lasts three to five days.", "three to five days = range - 3..5 duration day - -"},
      {"It lasts 3-5 days.", "3-5 days = range - 3..5 duration day - -"},
      {"Boys aged between 8 and 10 sang.", "between 8 and 10 = range - 8..10 age year - -"},
      {"He earns 15-20 USD.", "15-20 USD = range - 15..20 money USD - -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
