// SPDX-License-Identifier: GPL-2.0-or-later
#include <string_view>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: what users of other extractors complain of is read") {
  struct Row {
    std::string_view complaint, text, reading;
  };
  for (const Row& row : {
           Row{"ranges keep both ends (quantulum3 #126, #188, #239; Recognizers #3071)",
               "Tickets cost 15-20 usd.", "15-20 usd = range - 15..20 money USD - -"},
           Row{"a bare magnitude counts once (Recognizers #3208)", "He paid hundred dollars.",
               "hundred dollars = exact 100 100..100 money USD - paid"},
           Row{"vague plurals are intervals (Recognizers #2299)",
               "Hundreds, thousands, millions came.",
               "Hundreds = approx - 100..999 count - - - | thousands = approx - 1000..9999 count - "
               "- - | millions = approx - 1000000..9999999 count - - -"},
           Row{"up to (Recognizers #1684)", "Up to 700 seats were sold.",
               "Up to 700 seats = up_to 700 ..700 count - seat -"},
           Row{"exceeding (Recognizers #1686)", "Sums exceeding 150 were seen.",
               "exceeding 150 = more_than 150 150.. count - - -"},
           Row{"surpass (Recognizers #1578)", "Sales may surpass 3000 units.",
               "surpass 3000 units = more_than 3000 3000.. count - unit - hypothetical"},
           Row{"a plain range of numbers (Duckling #352)", "Between 8 and 10 boats sank.",
               "Between 8 and 10 boats = range - 8..10 count - boat -"},
           Row{"half a million without an article (Recognizers #1934)",
               "Half million cars were sold.",
               "Half million cars = exact 500000 500000..500000 count - car -"},
           Row{"more than half (Recognizers #1173)", "More than half of the cars were sold.",
               "More than half of the cars = more_than 0.5 0.5.. other - car -"},
           Row{"one-half (quantulum3 #40, Recognizers #441)", "One-half of the cars were sold.",
               "One-half of the cars = exact 0.5 0.5..0.5 other - car -"},
           Row{"a season is no number (quantulum3 #45)", "The 2012-13 season was wet.", ""},
           Row{"groups set off by a space (quantulum3 #45)", "They shipped 816 000 t.",
               "816 000 t = exact 816000 816000..816000 mass tonne - -"},
           Row{"a time is no length (quantulum3 #135)", "It began at 2.15pm.", ""},
           Row{"minutes of time (quantulum3 #135)", "It took forty five minutes.",
               "forty five minutes = exact 45 45..45 duration minute - -"},
           Row{"an article is no number (quantulum3 #135)", "It takes a day.", ""},
           Row{"a word is no unit (quantulum3 #153)", "It was a mix.", ""},
           Row{"kV (quantulum3 #190)", "The line carries 400 kV.",
               "400 kV = exact 400 400..400 other kilovolt - -"},
           Row{"cm3 (quantulum3 #191)", "The engine has 1,600 cm3.",
               "1,600 cm3 = exact 1600 1600..1600 volume cubic centimetre - -"},
           Row{"a number alone is neither time nor money (Duckling #409)", "Sixty came.",
               "Sixty = exact 60 60..60 count - - -"},
           Row{"a date does not swallow a number (spaCy #2474)", "On March 5 some 20 boats sank.",
               "some 20 boats = approx 20 .. count - boat -"},
           Row{"£ with mn (spaCy #3052)", "It cost £3mn.",
               "£3mn = exact 3000000 3000000..3000000 money GBP - -"},
           Row{"€ with mn (spaCy #3052)", "It cost €3mn.",
               "€3mn = exact 3000000 3000000..3000000 money EUR - -"},
           Row{"¥ with mn (spaCy #3052)", "It cost ¥3mn.",
               "¥3mn = exact 3000000 3000000..3000000 money JPY - -"},
           Row{"the rupee sign (spaCy #4805)", "It cost ₹500.",
               "₹500 = exact 500 500..500 money INR - -"},
           Row{"a sum ends at its preposition (Recognizers #1799)", "He spent $2000 in 3 years.",
               "$2000 = exact 2000 2000..2000 money USD - paid | 3 years = exact 3 3..3 duration "
               "year - -"},
           Row{"dollars and cents are one sum (Recognizers #237)", "It cost 3 dollars 50 cents.",
               "3 dollars 50 cents = exact 3.5 3.5..3.5 money USD - -"},
           Row{"an article behind a number adds nothing (quantulum3 #9)", "It hit 404 a week.",
               "404 = exact 404 404..404 count - - -"},
       }) {
    CAPTURE(row.complaint);
    CHECK(reading_of(row.text) == row.reading);
  }
}

}  // namespace dossier
