// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: what users of other extractors complain of is read") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Tickets cost 15-20 usd.", "15-20 usd = range - 15..20 money USD - -"},
      {"He paid hundred dollars.", "hundred dollars = exact 100 100..100 money USD - paid"},
      {"Hundreds, thousands, millions came.",
       "Hundreds = approx - 100..999 count - - - | thousands = approx - 1000..9999 count - - - | "
       "millions = approx - 1000000..9999999 count - - -"},
      {"Up to 700 seats were sold.", "Up to 700 seats = up_to 700 ..700 count - seat -"},
      {"Sums exceeding 150 were seen.", "exceeding 150 = more_than 150 150.. count - - -"},
      {"Sales may surpass 3000 units.",
       "surpass 3000 units = more_than 3000 3000.. count - unit - hypothetical"},
      {"Half million cars were sold.",
       "Half million cars = exact 500000 500000..500000 count - car -"},
      {"More than half of the cars were sold.",
       "More than half of the cars = more_than 0.5 0.5.. other - car -"},
      {"One-half of the cars were sold.",
       "One-half of the cars = exact 0.5 0.5..0.5 other - car -"},
      {"The 2012-13 season was wet.", ""},
      {"They shipped 816 000 t.", "816 000 t = exact 816000 816000..816000 mass tonne - -"},
      {"It began at 2.15pm.", ""},
      {"It took forty five minutes.", "forty five minutes = exact 45 45..45 duration minute - -"},
      {"It takes a day.", ""},
      {"It was a mix.", ""},
      {"The line carries 400 kV.", "400 kV = exact 400 400..400 other kilovolt - -"},
      {"The engine has 1,600 cm3.",
       "1,600 cm3 = exact 1600 1600..1600 volume cubic centimetre - -"},
      {"It held 60 people.", "60 people = exact 60 60..60 count - person -"},
      {"Sales hit 3mn in May.", "3mn = exact 3000000 3000000..3000000 count - - -"},
      {"It cost £3mn.", "£3mn = exact 3000000 3000000..3000000 money GBP - -"},
      {"It cost €3mn.", "€3mn = exact 3000000 3000000..3000000 money EUR - -"},
      {"It cost ¥3mn.", "¥3mn = exact 3000000 3000000..3000000 money JPY - -"},
      {"It cost ₹500.", "₹500 = exact 500 500..500 money INR - -"},
      {"He spent $2000 in 3 years.",
       "$2000 = exact 2000 2000..2000 money USD - paid | 3 years = exact 3 3..3 duration year - -"},
      {"It cost 3 dollars 50 cents.", "3 dollars 50 cents = exact 3.5 3.5..3.5 money USD - -"},
      {"It hit 404 a week.", "404 = exact 404 404..404 count - - -"},
      {"Prices vary between 8 and 10 dollars.",
       "between 8 and 10 dollars = range - 8..10 money USD - -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
