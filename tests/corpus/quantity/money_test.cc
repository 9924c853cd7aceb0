// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: money bears its ISO 4217 code") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"It cost $50.", "$50 = exact 50 50..50 money USD - -"},
      {"It cost $50 million.", "$50 million = exact 50000000 50000000..50000000 money USD - -"},
      {"It cost $1.762bn.", "$1.762bn = exact 1762000000 1762000000..1762000000 money USD - -"},
      {"It cost $5m.", "$5m = exact 5000000 5000000..5000000 money USD - -"},
      {"It cost $5 m.", "$5 m = exact 5000000 5000000..5000000 money USD - -"},
      {"It cost $1tn.", "$1tn = exact 1e+12 1e+12..1e+12 money USD - -"},
      {"It cost US$41 billion.",
       "US$41 billion = exact 41000000000 41000000000..41000000000 money USD - -"},
      {"It cost $US160 million.",
       "$US160 million = exact 160000000 160000000..160000000 money USD - -"},
      {"It cost A$5 million.", "A$5 million = exact 5000000 5000000..5000000 money AUD - -"},
      {"It cost AU $89.99.", "AU $89.99 = exact 89.99 89.99..89.99 money AUD - -"},
      {"It cost C$5 million.", "C$5 million = exact 5000000 5000000..5000000 money CAD - -"},
      {"It cost HK$3.7 billion.",
       "HK$3.7 billion = exact 3700000000 3700000000..3700000000 money HKD - -"},
      {"It cost NZ$12.", "NZ$12 = exact 12 12..12 money NZD - -"},
      {"It cost S$12.", "S$12 = exact 12 12..12 money SGD - -"},
      {"It cost R$12 million.", "R$12 million = exact 12000000 12000000..12000000 money BRL - -"},
      {"It cost £5m.", "£5m = exact 5000000 5000000..5000000 money GBP - -"},
      {"It cost €5m.", "€5m = exact 5000000 5000000..5000000 money EUR - -"},
      {"It cost ¥500.", "¥500 = exact 500 500..500 money JPY - -"},
      {"It cost ₹500.", "₹500 = exact 500 500..500 money INR - -"},
      {"It cost Rs 500.", "Rs 500 = exact 500 500..500 money INR - -"},
      {"It cost Rs 5 crore.", "Rs 5 crore = exact 50000000 50000000..50000000 money INR - -"},
      {"It cost RM79.", "RM79 = exact 79 79..79 money MYR - -"},
      {"It cost ₦5 million.", "₦5 million = exact 5000000 5000000..5000000 money NGN - -"},
      {"It cost N500 million.",
       "N500 million = exact 500000000 500000000..500000000 money NGN - -"},
      {"It cost GHS20.", "GHS20 = exact 20 20..20 money GHS - -"},
      {"It cost GH¢20 million.", "GH¢20 million = exact 20000000 20000000..20000000 money GHS - -"},
      {"It cost KSh500.", "KSh500 = exact 500 500..500 money KES - -"},
      {"It cost Sh100 million.",
       "Sh100 million = exact 100000000 100000000..100000000 money KES - -"},
      {"It cost R500 million.",
       "R500 million = exact 500000000 500000000..500000000 money ZAR - -"},
      {"It cost CHF 500.", "CHF 500 = exact 500 500..500 money CHF - -"},
      {"It cost EUR 5 million.", "EUR 5 million = exact 5000000 5000000..5000000 money EUR - -"},
      {"It cost 5 million EUR.", "5 million EUR = exact 5000000 5000000..5000000 money EUR - -"},
      {"It cost 50 dollars.", "50 dollars = exact 50 50..50 money USD - -"},
      {"It cost 50 US dollars.", "50 US dollars = exact 50 50..50 money USD - -"},
      {"It cost 50 Australian dollars.", "50 Australian dollars = exact 50 50..50 money AUD - -"},
      {"It cost 50 euros.", "50 euros = exact 50 50..50 money EUR - -"},
      {"It cost 5 million pounds.",
       "5 million pounds = exact 5000000 5000000..5000000 money GBP - -"},
      {"He weighs 150 pounds.", "150 pounds = exact 150 150..150 mass pound - -"},
      {"It cost 5 million pounds sterling.",
       "5 million pounds sterling = exact 5000000 5000000..5000000 money GBP - -"},
      {"It cost 500 yen.", "500 yen = exact 500 500..500 money JPY - -"},
      {"It cost 500 yuan.", "500 yuan = exact 500 500..500 money CNY - -"},
      {"It cost 500 rupees.", "500 rupees = exact 500 500..500 money INR - -"},
      {"It cost 500 pesos.", "500 pesos = exact 500 500..500 money peso - -"},
      {"It cost 500 Mexican pesos.", "500 Mexican pesos = exact 500 500..500 money MXN - -"},
      {"It cost 500 Swiss francs.", "500 Swiss francs = exact 500 500..500 money CHF - -"},
      {"It cost 500 rubles.", "500 rubles = exact 500 500..500 money RUB - -"},
      {"It cost 63 cents.", "63 cents = exact 63 63..63 money cent - -"},
      {"It cost 50 pence.", "50 pence = exact 50 50..50 money penny - -"},
      {"It cost 118.5p.", "118.5p = exact 118.5 118.5..118.5 money penny - -"},
      {"It cost 9 billion yuan ($1.3 billion).",
       "9 billion yuan = exact 9000000000 9000000000..9000000000 money CNY - - | $1.3 billion = "
       "exact 1300000000 1300000000..1300000000 money USD - -"},
      {"It cost 3 dollars 50 cents.", "3 dollars 50 cents = exact 3.5 3.5..3.5 money USD - -"},
      {"A million dollar house burned.",
       "A million dollar = exact 1000000 1000000..1000000 money USD house -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: percentages and points are percent") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Turnout was 65%.", "65% = exact 65 65..65 percent % - -"},
      {"Turnout was 65 %.", "65 % = exact 65 65..65 percent % - -"},
      {"Turnout was 65 percent.", "65 percent = exact 65 65..65 percent % - -"},
      {"Turnout was 65 per cent.", "65 per cent = exact 65 65..65 percent % - -"},
      {"Turnout was 65 pct.", "65 pct = exact 65 65..65 percent % - -"},
      {"Turnout grew 3 percentage points.",
       "3 percentage points = exact 3 3..3 percent percentage point - - up delta"},
      {"Turnout grew 3 points.", "3 points = exact 3 3..3 percent point - - up delta"},
      {"Rates rose 25 basis points.",
       "25 basis points = exact 25 25..25 percent basis point - - up delta"},
      {"Rates rose 25 bps.", "25 bps = exact 25 25..25 percent basis point - - up delta"},
  });
  check_readings(kRows);
}

}  // namespace dossier
