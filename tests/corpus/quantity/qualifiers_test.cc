// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: flags and trends say what a figure is") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Thirty sailors remain missing.", "Thirty sailors = exact 30 30..30 count - sailor missing"},
      {"40 people were wounded, six of them seriously.",
       "40 people = exact 40 40..40 count - person injured | six = exact 6 6..6 count - person "
       "injured subset"},
      {"The storm forced the evacuation of 5,000 people.",
       "5,000 people = exact 5000 5000..5000 count - person displaced"},
      {"Of the 200 injured, 50 were nurses.",
       "200 = exact 200 200..200 count - person injured | 50 = exact 50 50..50 count - nurse "
       "injured subset"},
      {"No one was hurt among the 40 passengers.",
       "40 passengers = exact 40 40..40 count - passenger -"},
      {"10 of the 30 passengers died.",
       "10 = exact 10 10..10 count - passenger killed | 30 passengers = exact 30 30..30 count - "
       "passenger -"},
      {"The war has claimed 8 lives.", "8 lives = exact 8 8..8 count - life killed"},
      {"The attack killed 30, 12 of them children.",
       "30 = exact 30 30..30 count - person killed | 12 = exact 12 12..12 count - person killed "
       "subset"},
      {"The attack killed 30 people, 12 of whom were children.",
       "30 people = exact 30 30..30 count - person killed | 12 = exact 12 12..12 count - child "
       "killed subset"},
      {"He owns thirty-one 18-metre yachts.",
       "thirty-one = exact 31 31..31 count - yacht - | 18-metre = exact 18 18..18 length metre - "
       "-"},
      {"Another 8 boats sank.", "8 boats = exact 8 8..8 count - boat - delta"},
      {"An additional 8 boats sank.", "8 boats = exact 8 8..8 count - boat - delta"},
      {"8 more boats sank.", "8 more boats = exact 8 8..8 count - boat - delta"},
      {"Bringing the total to 76, two more bodies were found.",
       "76 = exact 76 76..76 count - body killed total | two more bodies = exact 2 2..2 count - "
       "body killed delta"},
      {"The raid killed 12, bringing the death toll to 76.",
       "12 = exact 12 12..12 count - person killed | 76 = exact 76 76..76 count - person killed "
       "total"},
      {"Not 500 but 300 came.",
       "500 = exact 500 500..500 count - - - negated | 300 = exact 300 300..300 count - - -"},
      {"The raid did not kill 12 people.",
       "12 people = exact 12 12..12 count - person killed negated"},
      {"He denied that 76 people died.",
       "76 people = exact 76 76..76 count - person killed negated"},
      {"The storm could kill 100 people.",
       "100 people = exact 100 100..100 count - person killed hypothetical"},
      {"100 people may have died.",
       "100 people = exact 100 100..100 count - person killed hypothetical"},
      {"Output is expected to reach 5 million tonnes.",
       "5 million tonnes = exact 5000000 5000000..5000000 mass tonne - - hypothetical"},
      {"Sales rose by 5.", "5 = exact 5 5..5 count - - - up delta"},
      {"Output fell 3 percent.", "3 percent = exact 3 3..3 percent % - - down delta"},
      {"Output was down 3 percent.", "3 percent = exact 3 3..3 percent % - - down delta"},
      {"Output dropped by about 3 percent.",
       "about 3 percent = approx 3 .. percent % - - down delta"},
      {"A drop of 3 percent was seen.", "3 percent = exact 3 3..3 percent % drop - down delta"},
      {"The index rose 64.06 points to 4,577.10.",
       "64.06 points = exact 64.06 64.06..64.06 percent point - - up delta | 4,577.10 = exact "
       "4577.1 4577.1..4577.1 count - - -"},
      {"Futures were up 5 points, or 0.2 percent.",
       "5 points = exact 5 5..5 percent point - - up delta | 0.2 percent = exact 0.2 0.2..0.2 "
       "percent % - - up delta"},
      {"Sales rose to 3.9 million.", "3.9 million = exact 3900000 3900000..3900000 count - - -"},
      {"The firm cut 500 jobs.", "500 jobs = exact 500 500..500 count - job -"},
      {"The firm lost 500 workers.", "500 workers = exact 500 500..500 count - worker -"},
      {"He raised $5 million.", "$5 million = exact 5000000 5000000..5000000 money USD - -"},
      {"The state plans to spend $2 billion.",
       "$2 billion = exact 2000000000 2000000000..2000000000 money USD - paid hypothetical"},
      {"Shares gained 3%, or $2.",
       "3% = exact 3 3..3 percent % - - up delta | $2 = exact 2 2..2 money USD - - up delta"},
  });
  check_readings(kRows);
}

}  // namespace dossier
