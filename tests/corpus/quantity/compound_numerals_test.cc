// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: fractions add to the number before them") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The trip took two and a quarter hours.",
       "two and a quarter hours = exact 2.25 2.25..2.25 duration hour - -"},
      {"The town has six million and a half voters.",
       "six million and a half voters = exact 6500000 6500000..6500000 count - voter -"},
      {"Output reached five billion and three quarters.",
       "five billion and three quarters = exact 5750000000 5750000000..5750000000 count - - -"},
      {"The rope measured twenty and three fifths.",
       "twenty and three fifths = exact 20.6 20.6..20.6 count - - -"},
      {"Sales fell by a third.",
       "a third = exact 0.333333333333 0.333333333333..0.333333333333 other - - - down delta"},
      {"The bank lost a quarter million dollars.",
       "a quarter million dollars = exact 250000 250000..250000 money USD - -"},
      {"The fund holds three quarters billion euros.",
       "three quarters billion euros = exact 750000000 750000000..750000000 money EUR - held"},
      {"The dose was fifty-four hundredths of a gram.",
       "fifty-four hundredths of a gram = exact 0.54 0.54..0.54 mass gram - -"},
      {"Two were killed and a third was hurt.", "Two = exact 2 2..2 count - person killed"},
      {"One in 10,000 patients recovers.",
       "One in 10,000 patients = exact 0.0001 0.0001..0.0001 other - patient -"},
      {"Three out of five hundred ships sank.",
       "Three out of five hundred ships = exact 0.006 0.006..0.006 other - ship -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: spelled decimals and mixed spellings are one number") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The rate rose to two point seven five percent.",
       "two point seven five percent = exact 2.75 2.75..2.75 percent % - -"},
      {"It cost three point two million euros.",
       "three point two million euros = exact 3200000 3200000..3200000 money EUR - -"},
      {"The state paid 2 crore 50 lakh rupees.",
       "2 crore 50 lakh rupees = exact 25000000 25000000..25000000 money INR - paid"},
      {"They sold 4 thousand 3 hundred and 21 tickets.",
       "4 thousand 3 hundred and 21 tickets = exact 4321 4321..4321 count - ticket -"},
      {"He bought three dozens eggs.", "three dozens eggs = exact 36 36..36 count - egg -"},
      {"The cell has 1.3e6 proteins.",
       "1.3e6 proteins = exact 1300000 1300000..1300000 count - protein -"},
      {"The deal is worth 10M.", "10M = exact 10000000 10000000..10000000 count - - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: bounds that allow the end are closed") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The fee must be less than or equal to 40 euros.",
       "less than or equal to 40 euros = up_to 40 ..40 money EUR - paid"},
      {"The score was greater than or equal to 50.",
       "greater than or equal to 50 = at_least 50 50.. count - - -"},
      {"Speeds >= 30 km/h are fined.",
       ">= 30 km/h = at_least 30 30.. speed kilometre per hour - -"},
      {"They saw 50 or more than 60 ships.",
       "50 = exact 50 50..50 count - ship - | more than 60 ships = more_than 60 60.. count - ship "
       "-"},
      {"About 500 or more soldiers fled.",
       "About 500 or more soldiers = at_least 500 500.. count - soldier displaced"},
      {"An 8- to 16-metre boat sank.", "8- to 16-metre = range - 8..16 length metre - -"},
      {"They need 20~100 tents.", "20~100 tents = range - 20..100 count - tent -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: currencies and units are read in odd places") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"He paid $ 20 $ 30 in fees.",
       "$ 20 = exact 20 20..20 money USD - paid | $ 30 = exact 30 30..30 money USD fee paid"},
      {"The firm lost 75 USD million.",
       "75 USD million = exact 75000000 75000000..75000000 money USD - -"},
      {"The loss was 30 MUSD.", "30 MUSD = exact 30000000 30000000..30000000 money USD - -"},
      {"Lunch costs 15 dollars 50.", "15 dollars 50 = exact 15.5 15.5..15.5 money USD - -"},
      {"The levy is hk $ 12 a head.", "hk $ 12 = exact 12 12..12 money HKD - -"},
      {"He is 6 feet 3 inches tall.", "6 feet 3 inches = exact 6.25 6.25..6.25 length foot - -"},
      {"The board is 2 in thick.", "2 in = exact 2 2..2 length inch - -"},
      {"The bag weighs 20 (kg) empty.", "20 (kg) = exact 20 20..20 mass kilogram - -"},
      {"Ford sold 800,000 F-Series trucks.",
       "800,000 F-Series trucks = exact 800000 800000..800000 count - truck -"},
      {"The mast leans at a 45-degree angle.", "45-degree = exact 45 45..45 other degree - -"},
      {"The ship lay 38 degrees north of the line.",
       "38 degrees = exact 38 38..38 other degree - -"},
      {"The dose was 14 mGy.", "14 mGy = exact 14 14..14 other milligray - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: both ends of a sum are money") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The plant will cost $5-10m.", "$5-10m = range - 5000000..10000000 money USD - -"},
      {"The clinic needs $10m to 20m.", "$10m to 20m = range - 10000000..20000000 money USD - -"},
      {"The $200 phone broke.", "$200 = exact 200 200..200 money USD phone -"},
      {"He carried Rs. 500 in cash.", "Rs. 500 = exact 500 500..500 money INR cash -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
