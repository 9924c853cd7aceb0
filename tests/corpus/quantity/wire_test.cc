// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: the wire English of the 1980s is read") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The company paid 50 mln dlrs.",
       "50 mln dlrs = exact 50000000 50000000..50000000 money USD - paid"},
      {"The company paid 1.5 billion dlrs.",
       "1.5 billion dlrs = exact 1500000000 1500000000..1500000000 money USD - paid"},
      {"The company paid 50,000 dlrs.", "50,000 dlrs = exact 50000 50000..50000 money USD - paid"},
      {"Shr 34 cts vs 28 cts.",
       "34 cts = exact 34 34..34 money cent - - | 28 cts = exact 28 28..28 money cent - -"},
      {"Shr 34 cts vs 1.19 dlrs.",
       "34 cts = exact 34 34..34 money cent - - | 1.19 dlrs = exact 1.19 1.19..1.19 money USD - -"},
      {"Net 807,000 vs 2,858,000.",
       "807,000 = exact 807000 807000..807000 count - - - | 2,858,000 = exact 2858000 "
       "2858000..2858000 count - - -"},
      {"Revs 10.4 mln vs 9.8 mln.",
       "10.4 mln = exact 10400000 10400000..10400000 count - - - | 9.8 mln = exact 9800000 "
       "9800000..9800000 count - - -"},
      {"It owns a 55 pct stake.", "55 pct = exact 55 55..55 percent % stake -"},
      {"It bought 200,000 shares.", "200,000 shares = exact 200000 200000..200000 count - share -"},
      {"It bought one mln shares.",
       "one mln shares = exact 1000000 1000000..1000000 count - share -"},
      {"Output was 2.5 mln tonnes.",
       "2.5 mln tonnes = exact 2500000 2500000..2500000 mass tonne - -"},
      {"Output was 350,000 tonnes.", "350,000 tonnes = exact 350000 350000..350000 mass tonne - -"},
      {"The dollar stood at 1.80 marks.", "1.80 marks = exact 1.8 1.8..1.8 money DEM - -"},
      {"The dollar stood at 140 yen.", "140 yen = exact 140 140..140 money JPY - -"},
      {"It raised 40 mln stg.", "40 mln stg = exact 40000000 40000000..40000000 money GBP - -"},
      {"It raised 200 mln marks.",
       "200 mln marks = exact 200000000 200000000..200000000 money DEM - -"},
      {"It raised 300 mln francs.",
       "300 mln francs = exact 300000000 300000000..300000000 money franc - -"},
      {"It raised 100 mln Swiss francs.",
       "100 mln Swiss francs = exact 100000000 100000000..100000000 money CHF - -"},
      {"It raised 100 mln Canadian dlrs.",
       "100 mln Canadian dlrs = exact 100000000 100000000..100000000 money CAD - -"},
      {"It raised 50 billion yen.",
       "50 billion yen = exact 50000000000 50000000000..50000000000 money JPY - -"},
      {"It raised 5 billion lire.",
       "5 billion lire = exact 5000000000 5000000000..5000000000 money ITL - -"},
      {"Oil rose 15 cts to 18.20 dlrs a barrel.",
       "15 cts = exact 15 15..15 money cent - - up delta | 18.20 dlrs = exact 18.2 18.2..18.2 "
       "money USD - -"},
      {"Bread wheat fell 2-1/2 cts.", "2-1/2 cts = exact 2.5 2.5..2.5 money cent - - down delta"},
      {"The stock rose 1/8 to 25-3/4.",
       "1/8 = exact 0.125 0.125..0.125 other - - - up delta | 25-3/4 = exact 25.75 25.75..25.75 "
       "count - - -"},
      {"The stock was down 1-1/4.", "1-1/4 = exact 1.25 1.25..1.25 count - - - down delta"},
      {"The split is two-for-one.", ""},
      {"The rate fell to 7-1/2 pct from 7-3/4 pct.",
       "7-1/2 pct = exact 7.5 7.5..7.5 percent % - - | 7-3/4 pct = exact 7.75 7.75..7.75 percent % "
       "- -"},
      {"M-1 rose 1.9 billion dlrs.",
       "1.9 billion dlrs = exact 1900000000 1900000000..1900000000 money USD - - up delta"},
      {"It sold 10 mln bushels.",
       "10 mln bushels = exact 10000000 10000000..10000000 volume bushel - -"},
      {"Output fell to 1.2 mln bpd.",
       "1.2 mln bpd = exact 1200000 1200000..1200000 other barrel per day - -"},
      {"Capacity is 150,000 barrels per day.",
       "150,000 barrels per day = exact 150000 150000..150000 other barrel per day - -"},
      {"The surplus was 4.2 billion dlrs in 1986.",
       "4.2 billion dlrs = exact 4200000000 4200000000..4200000000 money USD - -"},
      {"Profit rose 12 pct to 30 mln dlrs.",
       "12 pct = exact 12 12..12 percent % - - up delta | 30 mln dlrs = exact 30000000 "
       "30000000..30000000 money USD - -"},
      {"Profit was 30 mln dlrs, up 12 pct.",
       "30 mln dlrs = exact 30000000 30000000..30000000 money USD - - | 12 pct = exact 12 12..12 "
       "percent % - - up delta"},
      {"The loan carries 1/2 point over Libor.",
       "1/2 point = exact 0.5 0.5..0.5 percent point - -"},
      {"Interest is payable at 8-7/8 pct.", "8-7/8 pct = exact 8.875 8.875..8.875 percent % - -"},
      {"It will offer up to 2,000,000 shares at 15 dlrs each.",
       "up to 2,000,000 shares = up_to 2000000 ..2000000 count - share - | 15 dlrs = exact 15 "
       "15..15 money USD - -"},
      {"It has 13.5 billion dlrs in assets.",
       "13.5 billion dlrs = exact 13500000000 13500000000..13500000000 money USD asset held"},
      {"Unemployment was 6.7 pct in March.", "6.7 pct = exact 6.7 6.7..6.7 percent % - -"},
      {"Crude runs were 12.5 mln barrels a day.",
       "12.5 mln barrels a day = exact 12500000 12500000..12500000 other barrel per day - -"},
      {"The yield was 3.5 tonnes per hectare.", "3.5 tonnes = exact 3.5 3.5..3.5 mass tonne - -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
