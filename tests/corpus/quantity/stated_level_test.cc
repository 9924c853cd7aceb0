// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: a number of somebody keeps its role over where and since when") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The number of people killed in the wreck of the Vela Maru rose to 19.",
       "19 = exact 19 19..19 count - person killed"},
      {"The number of people killed in the landslide rose to 1,200.",
       "1,200 = exact 1200 1200..1200 count - person killed"},
      {"The number of people killed by the storm since Monday has risen to at least 40.",
       "at least 40 = at_least 40 40.. count - person killed"},
      {"The number of people who were killed in the fire rose sharply to 19.",
       "19 = exact 19 19..19 count - person killed"},
      {"The number of dead in the fire climbed to 19.",
       "19 = exact 19 19..19 count - person killed"},
      {"The number of those missing after the storm stands at 40.",
       "40 = exact 40 40..40 count - person missing"},
      {"The count of injured in Vela reached 40.", "40 = exact 40 40..40 count - person injured"},
      {"The number of people arrested in the raids, the mayor's third, was 40.",
       "40 = exact 40 40..40 count - person detained"},
      {"The number of sailors killed in the storm rose to 19.",
       "19 = exact 19 19..19 count - sailor killed"},
      {"The number of children injured in Vela was 12.",
       "12 = exact 12 12..12 count - child injured"},
      {"The number of arrests in the raids was revised to 40.",
       "40 = exact 40 40..40 count - arrest detained"},
      {"The number of people killed in the storm rose from 12 to 19.",
       "12 = exact 12 12..12 count - person killed | 19 = exact 19 19..19 count - person killed"},
      {"The number of ferries in the port rose to 19.", "19 = exact 19 19..19 count - ferry -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: a number is also raised and put at a figure") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Officials put the number of people killed in the fire at 19.",
       "19 = exact 19 19..19 count - person killed"},
      {"The mayor raised the number of people killed in the fire to 19.",
       "19 = exact 19 19..19 count - person killed"},
      {"The mayor sent the number of people killed in the fire to 19 papers.",
       "19 papers = exact 19 19..19 count - paper -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: a toll is one of persons, over where and since when") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The death toll in the wreck of the Vela Maru rose to 19.",
       "19 = exact 19 19..19 count - person killed"},
      {"Two ferries sank. The death toll from the storm on the coast has reached 19.",
       "Two ferries = exact 2 2..2 count - ferry - | 19 = exact 19 19..19 count - person killed"},
      {"Injuries from the blast reached 40.", "40 = exact 40 40..40 count - person injured"},
      {"After the deaths in the city the price rose to 12.", "12 = exact 12 12..12 count - - -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: the number of one statement says nothing of another's figure") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The number of people killed in the fire is unknown and the cost rose to 19.",
       "19 = exact 19 19..19 count - - -"},
      {"The number of people killed in the fire rose to 12, while the wind rose to 19.",
       "12 = exact 12 12..12 count - person killed | 19 = exact 19 19..19 count - - -"},
      {"The number of people killed or injured in the fire rose to 19.",
       "19 = exact 19 19..19 count - - -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
