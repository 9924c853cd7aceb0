// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: units are named in the English singular") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"It took 17 days.", "17 days = exact 17 17..17 duration day - -"},
      {"It took three weeks.", "three weeks = exact 3 3..3 duration week - -"},
      {"It took five years.", "five years = exact 5 5..5 duration year - -"},
      {"It was a five-year plan.", "five-year = exact 5 5..5 duration year - -"},
      {"It was a 24-hour strike.", "24-hour = exact 24 24..24 duration hour - -"},
      {"It took 90 minutes.", "90 minutes = exact 90 90..90 duration minute - -"},
      {"It took 30 seconds.", "30 seconds = exact 30 30..30 duration second - -"},
      {"It took two decades.", "two decades = exact 2 2..2 duration decade - -"},
      {"It took 6 months.", "6 months = exact 6 6..6 duration month - -"},
      {"It took 45min.", "45min = exact 45 45..45 duration minute - -"},
      {"It took 3 hours.", "3 hours = exact 3 3..3 duration hour - -"},
      {"It happened 3 hours ago.", "3 hours = exact 3 3..3 duration hour - -"},
      {"It took 40 hrs.", "40 hrs = exact 40 40..40 duration hour - -"},
      {"It was 40km away.", "40km = exact 40 40..40 length kilometre - -"},
      {"It was 40 km away.", "40 km = exact 40 40..40 length kilometre - -"},
      {"It was 40 kilometers away.", "40 kilometers = exact 40 40..40 length kilometre - -"},
      {"It was 7 miles away.", "7 miles = exact 7 7..7 length mile - -"},
      {"It was 25 miles (40 km) away.",
       "25 miles = exact 25 25..25 length mile - - | 40 km = exact 40 40..40 length kilometre - -"},
      {"It was 3 feet tall.", "3 feet = exact 3 3..3 length foot - -"},
      {"It was 1.8m tall.", "1.8m = exact 1.8 1.8..1.8 length metre - -"},
      {"It was 1.8 metres tall.", "1.8 metres = exact 1.8 1.8..1.8 length metre - -"},
      {"It was 25.5″ long.", "25.5″ = exact 25.5 25.5..25.5 length inch - -"},
      {"It was 10 nautical miles away.",
       "10 nautical miles = exact 10 10..10 length nautical mile - -"},
      {"It was 600 yards off.", "600 yards = exact 600 600..600 length yard - -"},
      {"It covered 50 square miles.", "50 square miles = exact 50 50..50 area square mile - -"},
      {"It covered 50 sq km.", "50 sq km = exact 50 50..50 area square kilometre - -"},
      {"It covered 32 m2.", "32 m2 = exact 32 32..32 area square metre - -"},
      {"It covered 3923 sq m.", "3923 sq m = exact 3923 3923..3923 area square metre - -"},
      {"It covered 900 acres.", "900 acres = exact 900 900..900 area acre - -"},
      {"It covered 900 hectares.", "900 hectares = exact 900 900..900 area hectare - -"},
      {"It weighed 70kg.", "70kg = exact 70 70..70 mass kilogram - -"},
      {"It weighed 5 tonnes.", "5 tonnes = exact 5 5..5 mass tonne - -"},
      {"It weighed 5 metric tons.", "5 metric tons = exact 5 5..5 mass tonne - -"},
      {"It weighed 5 tons.", "5 tons = exact 5 5..5 mass ton - -"},
      {"It weighed 500mg.", "500mg = exact 500 500..500 mass milligram - -"},
      {"It weighed 6 ounces.", "6 ounces = exact 6 6..6 mass ounce - -"},
      {"It held 5 litres.", "5 litres = exact 5 5..5 volume litre - -"},
      {"It held 5 gallons.", "5 gallons = exact 5 5..5 volume gallon - -"},
      {"It held 5 million barrels.",
       "5 million barrels = exact 5000000 5000000..5000000 volume barrel - -"},
      {"It held 50 cubic metres.", "50 cubic metres = exact 50 50..50 volume cubic metre - -"},
      {"It went 87 mph.", "87 mph = exact 87 87..87 speed mile per hour - -"},
      {"It went 140 km/h.", "140 km/h = exact 140 140..140 speed kilometre per hour - -"},
      {"It went 155mph.", "155mph = exact 155 155..155 speed mile per hour - -"},
      {"It went 100km/hr.", "100km/hr = exact 100 100..100 speed kilometre per hour - -"},
      {"It went 60 miles per hour.", "60 miles per hour = exact 60 60..60 speed mile per hour - -"},
      {"It went 300 kilometers an hour.",
       "300 kilometers an hour = exact 300 300..300 speed kilometre per hour - -"},
      {"It went 20 knots.", "20 knots = exact 20 20..20 speed knot - -"},
      {"It went 5 m/s.", "5 m/s = exact 5 5..5 speed metre per second - -"},
      {"It was 20°C.", "20° = exact 20 20..20 temperature degree - -"},
      {"It was 20 °C.", "20 ° = exact 20 20..20 temperature degree - -"},
      {"It was 20C.", "20C = exact 20 20..20 temperature degree Celsius - -"},
      {"It was 20 degrees Celsius.",
       "20 degrees Celsius = exact 20 20..20 temperature degree Celsius - -"},
      {"It was 70 degrees Fahrenheit.",
       "70 degrees Fahrenheit = exact 70 70..70 temperature degree Fahrenheit - -"},
      {"It was 70F.", "70F = exact 70 70..70 temperature degree Fahrenheit - -"},
      {"It was 37.5 degrees.", "37.5 degrees = exact 37.5 37.5..37.5 temperature degree - -"},
      {"It was -5 degrees.", "-5 degrees = exact -5 -5..-5 temperature degree - -"},
      {"It made 5 kW.", "5 kW = exact 5 5..5 other kilowatt - -"},
      {"It made 35 GWh.", "35 GWh = exact 35 35..35 other gigawatt hour - -"},
      {"It made 640bhp.", "640bhp = exact 640 640..640 other brake horsepower - -"},
      {"It stored 256GB.", "256GB = exact 256 256..256 other gigabyte - -"},
      {"It ran at 300 Hz.", "300 Hz = exact 300 300..300 other hertz - -"},
      {"It ran at 3000 rpm.", "3000 rpm = exact 3000 3000..3000 other revolution per minute - -"},
      {"It ran 30Mbps.", "30Mbps = exact 30 30..30 other megabit per second - -"},
      {"It pumped 5,000 barrels per day.",
       "5,000 barrels per day = exact 5000 5000..5000 other barrel per day - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: ages are a kind of their own") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The 15-year-old sang.", "15-year-old = exact 15 15..15 age year - -"},
      {"A 15 year-old student sang.", "15 year-old = exact 15 15..15 age year - -"},
      {"She is 15 years old.", "15 years old = exact 15 15..15 age year - -"},
      {"Ann Lee, 42, sang.", "42 = exact 42 42..42 age year - -"},
      {"Children aged 8 sang.", "8 = exact 8 8..8 age year - -"},
      {"Children under the age of 5 sang.", "5 = exact 5 5..5 age year - -"},
      {"Children aged 5 to 10 sang.", "5 to 10 = range - 5..10 age year - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: vague and halved measures have units too") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"A six-month-old baby sang.", "six-month-old = exact 6 6..6 age month - -"},
      {"Two 15-year-old boys sang.",
       "Two = exact 2 2..2 count - boy - | 15-year-old = exact 15 15..15 age year - -"},
      {"He will receive tens of millions of dollars.",
       "tens of millions of dollars = approx - 10000000..99999999 money USD - -"},
      {"They waited dozens of hours.", "dozens of hours = approx - 24..120 duration hour - -"},
      {"They drove a couple of miles.", "a couple of miles = exact 2 2..2 length mile - -"},
      {"They drove half a mile.", "half a mile = exact 0.5 0.5..0.5 length mile - -"},
      {"It took half an hour.", "half an hour = exact 0.5 0.5..0.5 duration hour - -"},
      {"They shipped thousands of tonnes.",
       "thousands of tonnes = approx - 1000..9999 mass tonne - -"},
      {"It costs RM 5 per litre.", "RM 5 = exact 5 5..5 money MYR - -"},
      {"It costs 63 cents per share.", "63 cents = exact 63 63..63 money cent - -"},
      {"It drew 5 volts.", "5 volts = exact 5 5..5 other volt - -"},
      {"It was a 200-pound man.", "200-pound = exact 200 200..200 mass pound - -"},
      {"The dam holds 2 million acre-feet.",
       "2 million acre-feet = exact 2000000 2000000..2000000 volume acre-foot - -"},
      {"It weighs 3 stone.", "3 stone = exact 3 3..3 mass stone - -"},
      {"It spans 10,000 sq ft.", "10,000 sq ft = exact 10000 10000..10000 area square foot - -"},
      {"It is 5ft tall.", "5ft = exact 5 5..5 length foot - -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
