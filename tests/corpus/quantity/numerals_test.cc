// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: digits and spelled numbers give their value") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The strike damaged 7 houses.", "7 houses = exact 7 7..7 count - house -"},
      {"The port handled 1,234 containers.",
       "1,234 containers = exact 1234 1234..1234 count - container -"},
      {"The school enrolled 12345 pupils.",
       "12345 pupils = exact 12345 12345..12345 count - pupil -"},
      {"The area lost 1,234,567 trees.",
       "1,234,567 trees = exact 1234567 1234567..1234567 count - tree -"},
      {"Voters cast 12.345.678 ballots.",
       "12.345.678 ballots = exact 12345678 12345678..12345678 count - ballot voted"},
      {"Delhi gave 1,00,000 vaccines.",
       "1,00,000 vaccines = exact 100000 100000..100000 count - vaccine -"},
      {"The plant makes 10 000 engines.",
       "10 000 engines = exact 10000 10000..10000 count - engine -"},
      {"The mill shipped 816 000 t of pulp.",
       "816 000 t = exact 816000 816000..816000 mass tonne - -"},
      {"The index lost 12.5 points.",
       "12.5 points = exact 12.5 12.5..12.5 percent point - - down delta"},
      {"The player hit .500 points.", ".500 points = exact 0.5 0.5..0.5 percent point - -"},
      {"The firm sold 3,5 million cars.",
       "3,5 million cars = exact 3500000 3500000..3500000 count - car -"},
      {"The quake shook 5 villages and 3 towns.",
       "5 villages = exact 5 5..5 count - village - | 3 towns = exact 3 3..3 count - town -"},
      {"Zero cases were found.", "Zero cases = exact 0 0..0 count - case -"},
      {"One person was hurt.", "One person = exact 1 1..1 count - person injured"},
      {"Two dogs barked.", "Two dogs = exact 2 2..2 count - dog -"},
      {"Eleven ships sailed.", "Eleven ships = exact 11 11..11 count - ship -"},
      {"Nineteen trucks arrived.", "Nineteen trucks = exact 19 19..19 count - truck -"},
      {"Twenty boats sank.", "Twenty boats = exact 20 20..20 count - boat -"},
      {"Twenty-five boats sank.", "Twenty-five boats = exact 25 25..25 count - boat -"},
      {"Ninety-nine balloons rose.", "Ninety-nine balloons = exact 99 99..99 count - balloon -"},
      {"One hundred boats sank.", "One hundred boats = exact 100 100..100 count - boat -"},
      {"A hundred boats sank.", "A hundred boats = exact 100 100..100 count - boat -"},
      {"One hundred and five boats sank.",
       "One hundred and five boats = exact 105 105..105 count - boat -"},
      {"Two hundred fifty boats sank.",
       "Two hundred fifty boats = exact 250 250..250 count - boat -"},
      {"Twelve hundred boats sank.", "Twelve hundred boats = exact 1200 1200..1200 count - boat -"},
      {"A thousand boats sank.", "A thousand boats = exact 1000 1000..1000 count - boat -"},
      {"Three thousand boats sank.", "Three thousand boats = exact 3000 3000..3000 count - boat -"},
      {"Three thousand five hundred boats sank.",
       "Three thousand five hundred boats = exact 3500 3500..3500 count - boat -"},
      {"Three thousand five hundred and twelve boats sank.",
       "Three thousand five hundred and twelve boats = exact 3512 3512..3512 count - boat -"},
      {"Forty-two thousand boats sank.",
       "Forty-two thousand boats = exact 42000 42000..42000 count - boat -"},
      {"Four hundred thousand boats sank.",
       "Four hundred thousand boats = exact 400000 400000..400000 count - boat -"},
      {"A million boats sank.", "A million boats = exact 1000000 1000000..1000000 count - boat -"},
      {"Two million three hundred thousand boats sank.",
       "Two million three hundred thousand boats = exact 2300000 2300000..2300000 count - boat -"},
      {"Nine hundred ninety-nine trillion boats sank.",
       "Nine hundred ninety-nine trillion boats = exact 9.99e+14 9.99e+14..9.99e+14 count - boat "
       "-"},
      {"Six billion people breathe.",
       "Six billion people = exact 6000000000 6000000000..6000000000 count - person -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: multipliers, dozens and mixed numbers give their value") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"There are 8 million commuters.",
       "8 million commuters = exact 8000000 8000000..8000000 count - commuter -"},
      {"There are 1.5 million commuters.",
       "1.5 million commuters = exact 1500000 1500000..1500000 count - commuter -"},
      {"There are 4 hundred million commuters.",
       "4 hundred million commuters = exact 400000000 400000000..400000000 count - commuter -"},
      {"There are 2.3 billion users.",
       "2.3 billion users = exact 2300000000 2300000000..2300000000 count - user -"},
      {"There are 3 trillion trees.", "3 trillion trees = exact 3e+12 3e+12..3e+12 count - tree -"},
      {"There are 5m users.", "5m users = exact 5000000 5000000..5000000 count - user -"},
      {"There are 2.7m digital subscribers.",
       "2.7m digital subscribers = exact 2700000 2700000..2700000 count - subscriber -"},
      {"There are 5k runners.", "5k runners = exact 5000 5000..5000 count - runner -"},
      {"There are 40K fans.", "40K fans = exact 40000 40000..40000 count - fan -"},
      {"There are 3mn farmers.", "3mn farmers = exact 3000000 3000000..3000000 count - farmer -"},
      {"There are 3.2mln farmers.",
       "3.2mln farmers = exact 3200000 3200000..3200000 count - farmer -"},
      {"There are 1.2bn people.",
       "1.2bn people = exact 1200000000 1200000000..1200000000 count - person -"},
      {"There are 5 lakh pilgrims.",
       "5 lakh pilgrims = exact 500000 500000..500000 count - pilgrim -"},
      {"There are 2.5 crore pilgrims.",
       "2.5 crore pilgrims = exact 25000000 25000000..25000000 count - pilgrim -"},
      {"There are 20 lakh crore rupees in banks.",
       "20 lakh crore rupees = exact 2e+13 2e+13..2e+13 money INR bank -"},
      {"A dozen boats sank.", "A dozen boats = exact 12 12..12 count - boat -"},
      {"Two dozen boats sank.", "Two dozen boats = exact 24 24..24 count - boat -"},
      {"Half a dozen boats sank.", "Half a dozen boats = exact 6 6..6 count - boat -"},
      {"A couple of boats sank.", "A couple of boats = exact 2 2..2 count - boat -"},
      {"A couple boats sank.", "A couple boats = exact 2 2..2 count - boat -"},
      {"Half a million people marched.",
       "Half a million people = exact 500000 500000..500000 count - person -"},
      {"Half-a-million people marched.",
       "Half-a-million people = exact 500000 500000..500000 count - person -"},
      {"Half a billion dollars vanished.",
       "Half a billion dollars = exact 500000000 500000000..500000000 money USD - -"},
      {"A half-million people marched.",
       "A half-million people = exact 500000 500000..500000 count - person -"},
      {"Two and a half million people marched.",
       "Two and a half million people = exact 2500000 2500000..2500000 count - person -"},
      {"Two and a half years passed.",
       "Two and a half years = exact 2.5 2.5..2.5 duration year - -"},
      {"The reactor ran for 1 1/2 hours.", "1 1/2 hours = exact 1.5 1.5..1.5 duration hour - -"},
      {"The share closed at 8-3/4 dlrs.", "8-3/4 dlrs = exact 8.75 8.75..8.75 money USD - -"},
      {"He walked 2½ miles.", "2½ miles = exact 2.5 2.5..2.5 length mile - -"},
      {"He walked ½ mile.", "½ mile = exact 0.5 0.5..0.5 length mile - -"},
      {"He drank 3/4 of the bottle.", "3/4 of the bottle = exact 0.75 0.75..0.75 other - bottle -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: fractions are parts of what they are of") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Two-thirds of the members agreed.",
       "Two-thirds of the members = exact 0.666666666667 0.666666666667..0.666666666667 other - "
       "member -"},
      {"Three quarters of the members agreed.",
       "Three quarters of the members = exact 0.75 0.75..0.75 other - member -"},
      {"One third of the crop failed.",
       "One third of the crop = exact 0.333333333333 0.333333333333..0.333333333333 other - crop "
       "-"},
      {"A quarter of the crop failed.",
       "A quarter of the crop = exact 0.25 0.25..0.25 other - crop -"},
      {"One-half of the crop failed.", "One-half of the crop = exact 0.5 0.5..0.5 other - crop -"},
      {"Half of the crop failed.", "Half of the crop = exact 0.5 0.5..0.5 other - crop -"},
      {"Half the crop failed.", "Half the crop = exact 0.5 0.5..0.5 other - crop -"},
      {"One in five adults smokes.", "One in five adults = exact 0.2 0.2..0.2 other - adult -"},
      {"Nine out of 10 dentists agree.",
       "Nine out of 10 dentists = exact 0.9 0.9..0.9 other - dentist -"},
      {"1 in 4 adults smokes.", "1 in 4 adults = exact 0.25 0.25..0.25 other - adult -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: vague plurals are intervals") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Dozens of boats sank.", "Dozens of boats = approx - 24..120 count - boat -"},
      {"Hundreds of boats sank.", "Hundreds of boats = approx - 100..999 count - boat -"},
      {"Thousands of boats sank.", "Thousands of boats = approx - 1000..9999 count - boat -"},
      {"Scores of boats sank.", "Scores of boats = approx - 40..200 count - boat -"},
      {"Tens of boats sank.", "Tens of boats = approx - 10..99 count - boat -"},
      {"Tens of thousands of boats sank.",
       "Tens of thousands of boats = approx - 10000..99999 count - boat -"},
      {"Hundreds of thousands of boats sank.",
       "Hundreds of thousands of boats = approx - 100000..999999 count - boat -"},
      {"Millions of boats sank.", "Millions of boats = approx - 1000000..9999999 count - boat -"},
      {"Tens of millions of boats sank.",
       "Tens of millions of boats = approx - 10000000..99999999 count - boat -"},
      {"Several hundred boats sank.", "Several hundred boats = approx - 100..999 count - boat -"},
      {"A few thousand boats sank.", "A few thousand boats = approx - 1000..9999 count - boat -"},
      {"Several dozen boats sank.", "Several dozen boats = approx - 24..120 count - boat -"},
      {"Dozens died.", "Dozens = approx - 24..120 count - person killed"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: signs, glued letters and nested numbers are read") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Temperatures fell to -12 degrees.",
       "-12 degrees = exact -12 -12..-12 temperature degree - -"},
      {"Temperatures fell to −12 degrees.",
       "−12 degrees = exact -12 -12..-12 temperature degree - -"},
      {"Temperatures fell to minus 12 degrees.",
       "minus 12 degrees = exact -12 -12..-12 temperature degree - -"},
      {"Shares moved -1.3% on Tuesday.", "-1.3% = exact -1.3 -1.3..-1.3 percent % - - down delta"},
      {"Shares moved +1.3% on Tuesday.", "+1.3% = exact 1.3 1.3..1.3 percent % - - up delta"},
      {"The fleet has 32m2 of deck.", "32m2 = exact 32 32..32 area square metre - -"},
      {"The firm owes USD10m.", "USD10m = exact 10000000 10000000..10000000 money USD - -"},
      {"The firm owes EUR50m.", "EUR50m = exact 50000000 50000000..50000000 money EUR - -"},
      {"The firm owes Rs500.", "Rs500 = exact 500 500..500 money INR - -"},
      {"Seven hundred and eighty-six voters complained.",
       "Seven hundred and eighty-six voters = exact 786 786..786 count - voter -"},
      {"They bought three dozen eggs.", "three dozen eggs = exact 36 36..36 count - egg -"},
      {"It weighed a quarter of a tonne.",
       "a quarter of a tonne = exact 0.25 0.25..0.25 mass tonne - -"},
      {"A quarter of a million people left.",
       "A quarter of a million people = exact 250000 250000..250000 count - person -"},
      {"The bill is three quarters of a million dollars.",
       "three quarters of a million dollars = exact 750000 750000..750000 money USD - -"},
      {"He was paid a thousand dollars.",
       "a thousand dollars = exact 1000 1000..1000 money USD - paid"},
      {"He was paid hundred dollars.", "hundred dollars = exact 100 100..100 money USD - paid"},
      {"Hundreds, thousands, millions of fans came.",
       "Hundreds = approx - 100..999 count - fan - | thousands = approx - 1000..9999 count - fan - "
       "| millions of fans = approx - 1000000..9999999 count - fan -"},
      {"Sixty thousand people lived there.",
       "Sixty thousand people = exact 60000 60000..60000 count - person -"},
      {"About one and a half million people fled.",
       "About one and a half million people = approx 1500000 .. count - person displaced"},
      {"He owns thirty-one 18-metre yachts.",
       "thirty-one = exact 31 31..31 count - yacht - | 18-metre = exact 18 18..18 length metre - "
       "-"},
  });
  check_readings(kRows);
}

}  // namespace dossier
