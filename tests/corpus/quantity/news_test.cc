// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: people killed, hurt and aged are counted in the words of news") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"At least 14 pilgrims were crushed to death at a temple.",
       "At least 14 pilgrims = at_least 14 14.. count - pilgrim killed"},
      {"Gunmen shot 12 villagers to death.",
       "12 villagers = exact 12 12..12 count - villager killed"},
      {"Troops neutralised six bandits.", "six bandits = exact 6 6..6 count - bandit killed"},
      {"Some 93 million people were registered to vote.",
       "Some 93 million people = approx 93000000 .. count - person -"},
      {"Three teenagers, aged 15, 16 and 17, were charged.",
       "Three teenagers = exact 3 3..3 count - teenager - | 15 = exact 15 15..15 age year - - | 16 "
       "= exact 16 16..16 age year - - | 17 = exact 17 17..17 age year - -"},
      {"The suspect, 34, fired 15 rounds.",
       "34 = exact 34 34..34 age year - - | 15 rounds = exact 15 15..15 count - round attacked"},
      {"She was 17 when it began.", "17 = exact 17 17..17 age year - -"},
      {"The outbreak sickened 84 people in 10 states, 27 of whom were hospitalized.",
       "84 people = exact 84 84..84 count - person infected | 10 states = exact 10 10..10 count - "
       "state - | 27 = exact 27 27..27 count - person injured"},
      {"Of the 218 passengers, 163 survived.",
       "218 passengers = exact 218 218..218 count - passenger - | 163 = exact 163 163..163 count - "
       "passenger -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: levels, changes and comparisons keep their units") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Waiting lists fell by 18,000 to 7.37 million.",
       "18,000 = exact 18000 18000..18000 count - - - down delta | 7.37 million = exact 7370000 "
       "7370000..7370000 count - - -"},
      {"Turnout was 61.4%, up from 58.9% five years earlier.",
       "61.4% = exact 61.4 61.4..61.4 percent % - - | 58.9% = exact 58.9 58.9..58.9 percent % - - "
       "| five years = exact 5 5..5 duration year - -"},
      {"Cars sold fell to 2.4 million cars from 3.9 million.",
       "2.4 million cars = exact 2400000 2400000..2400000 count - car - | 3.9 million = exact "
       "3900000 3900000..3900000 count - car -"},
      {"Sales were 3.7 million kettles, up from 2.3 million.",
       "3.7 million kettles = exact 3700000 3700000..3700000 count - kettle - | 2.3 million = "
       "exact 2300000 2300000..2300000 count - kettle -"},
      {"Profit was 12 billion yen against 11 billion.",
       "12 billion yen = exact 12000000000 12000000000..12000000000 money JPY - - | 11 billion = "
       "exact 11000000000 11000000000..11000000000 money JPY - -"},
      {"Crude settled 82 cents lower at $63.13 a barrel.",
       "82 cents = exact 82 82..82 money cent - - down delta | $63.13 = exact 63.13 63.13..63.13 "
       "money USD - -"},
      {"The price was cut by 20 dollars to 2,160 dollars a tonne.",
       "20 dollars = exact 20 20..20 money USD - - down delta | 2,160 dollars = exact 2160 "
       "2160..2160 money USD - -"},
      {"A 7.4 percent decline last year hurt.",
       "7.4 percent = exact 7.4 7.4..7.4 percent % decline -"},
      {"Rates went to as low as 40 percent.",
       "as low as 40 percent = at_least 40 40.. percent % - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: a number does not take the words of the next one") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"They won 52 votes to 48, with two abstentions.",
       "52 votes = exact 52 52..52 count - vote voted | 48 = exact 48 48..48 count - - - | two "
       "abstentions = exact 2 2..2 count - abstention voted"},
      {"Cases have topped 1,300, with 92 percent of patients unhurt.",
       "topped 1,300 = more_than 1300 1300.. count - - - | 92 percent = exact 92 92..92 percent % "
       "patient -"},
      {"The party is 14 short of a majority.", "14 = exact 14 14..14 count - - -"},
      {"They ordered 50 Boeing 737 Max jets.",
       "50 Boeing 737 Max jets = exact 50 50..50 count - jet -"},
      {"The village has had no water for 11 days.", "11 days = exact 11 11..11 duration day - -"},
      {"A 6.3 quake struck at a depth of 10 km.",
       "6.3 = exact 6.3 6.3..6.3 count - - - | 10 km = exact 10 10..10 length kilometre - -"},
      {"We treated 200 pregnant and lactating women.",
       "200 pregnant and lactating women = exact 200 200..200 count - woman -"},
      {"Eighteen, or 75 percent of the firms, failed.",
       "Eighteen = exact 18 18..18 count - firm - | 75 percent = exact 75 75..75 percent % firm -"},
      {"Some 8.6 billion of the 30 billion francs came late.",
       "Some 8.6 billion = approx 8600000000 .. money franc - - | 30 billion francs = exact "
       "30000000000 30000000000..30000000000 money franc - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: folds, and one or two, are figures") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The list is the shortest for two-and-a-half years.",
       "two-and-a-half years = exact 2.5 2.5..2.5 duration year - -"},
      {"Production grew sixfold in ten years.",
       "sixfold = exact 6 6..6 count - - - | ten years = exact 10 10..10 duration year - -"},
      {"Profit rose more than tenfold to $3 billion.",
       "more than tenfold = more_than 10 10.. count - - - up delta | $3 billion = exact 3000000000 "
       "3000000000..3000000000 money USD - -"},
      {"Prices show a 10-fold rise.", "10-fold = exact 10 10..10 count - - -"},
      {"It will take a year or two to rebuild.", "a year or two = range - 1..2 duration year - -"},
      {"They waited a day or two.", "a day or two = range - 1..2 duration day - -"},
      {"He had a drink or two.", "a drink or two = range - 1..2 count - drink -"},
      {"She keeps a dog or two cats.", "two cats = exact 2 2..2 count - cat -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: sums and measures as papers of several countries write them") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"They sell 16.4 million cars.",
       "16.4 million cars = exact 16400000 16400000..16400000 count - car -"},
      {"Investors lost Rs 7.5 lakh crore.",
       "Rs 7.5 lakh crore = exact 7.5e+12 7.5e+12..7.5e+12 money INR - -"},
      {"The Centre sanctioned Rs 2,340 crore for 18 new colleges.",
       "Rs 2,340 crore = exact 23400000000 23400000000..23400000000 money INR - - | 18 new "
       "colleges = exact 18 18..18 count - college -"},
      {"The naira closed at N1,540 to the dollar.", "N1,540 = exact 1540 1540..1540 money NGN - -"},
      {"The EFCC arraigned three persons over N4.8bn.",
       "three persons = exact 3 3..3 count - person - | over N4.8bn = more_than 4800000000 "
       "4800000000.. money NGN - -"},
      {"The council will axe 350 jobs to plug a £38m hole.",
       "350 jobs = exact 350 350..350 count - job - | £38m = exact 38000000 38000000..38000000 "
       "money GBP hole -"},
      {"Police seized 1.2 tonnes of cocaine.", "1.2 tonnes = exact 1.2 1.2..1.2 mass tonne - -"},
      {"He was jailed for 12 years and six months.",
       "12 years = exact 12 12..12 duration year - - | six months = exact 6 6..6 duration month - "
       "-"},
      {"Temperatures were 1.55C above normal.",
       "1.55C = exact 1.55 1.55..1.55 temperature degree Celsius - -"},
      {"It has a battery of 75 kWh and a range of 310 miles.",
       "75 kWh = exact 75 75..75 other kilowatt hour - - | 310 miles = exact 310 310..310 length "
       "mile - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: words of rank and period count nothing") {
  for (const std::string_view text : {
           "The terms were threefold.",
           "Sales rose in the first half of the year.",
           "2022 marks a turn for the town.",
       }) {
    CAPTURE(text);
    CHECK(reading_of(text) == "");
  }
}

}  // namespace dossier
