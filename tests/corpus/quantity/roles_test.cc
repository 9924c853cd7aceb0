// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>

#include <doctest/doctest.h>

#include "reading.h"

namespace dossier {

TEST_CASE("quantity_finder: words around a count give it a role") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The raid killed at least 65 people.",
       "at least 65 people = at_least 65 65.. count - person killed"},
      {"The raid killed 65.", "65 = exact 65 65..65 count - person killed"},
      {"Raids killed more than 280,000 people and displaced millions.",
       "more than 280,000 people = more_than 280000 280000.. count - person killed | millions = "
       "approx - 1000000..9999999 count - person displaced"},
      {"At least 17 civilians have been killed.",
       "At least 17 civilians = at_least 17 17.. count - civilian killed"},
      {"65 people were killed.", "65 people = exact 65 65..65 count - person killed"},
      {"65 people were reported killed.", "65 people = exact 65 65..65 count - person killed"},
      {"65 people killed in raid.", "65 people = exact 65 65..65 count - person killed"},
      {"Floods kill 65 people.", "65 people = exact 65 65..65 count - person killed"},
      {"Gunmen shot and killed 12 guards.", "12 guards = exact 12 12..12 count - guard killed"},
      {"The bomb went off, killing 12 guards.", "12 guards = exact 12 12..12 count - guard killed"},
      {"The bomb went off, killing at least 12.",
       "at least 12 = at_least 12 12.. count - person killed"},
      {"12 dead after fire.", "12 = exact 12 12..12 count - person killed"},
      {"12 people died in the fire.", "12 people = exact 12 12..12 count - person killed"},
      {"Twelve miners perished.", "Twelve miners = exact 12 12..12 count - miner killed"},
      {"The death toll rose to 76.", "76 = exact 76 76..76 count - person killed total"},
      {"The toll stands at 76.", "76 = exact 76 76..76 count - person killed total"},
      {"The number of dead reached 76.", "76 = exact 76 76..76 count - person killed"},
      {"Officials put the death toll at 76.", "76 = exact 76 76..76 count - person killed total"},
      {"The war has claimed 8 lives.", "8 lives = exact 8 8..8 count - life killed"},
      {"There were 12 deaths.", "12 deaths = exact 12 12..12 count - death killed"},
      {"Police counted 12 bodies.", "12 bodies = exact 12 12..12 count - body killed"},
      {"The landslide killed 31 villagers, including 7 teachers, and injured about 60 others.",
       "31 villagers = exact 31 31..31 count - villager killed | 7 teachers = exact 7 7..7 count - "
       "teacher killed subset | about 60 others = approx 60 .. count - villager injured"},
      {"The crash left 23 people dead.", "23 people = exact 23 23..23 count - person killed"},
      {"The crash left 23 people dead and 40 wounded.",
       "23 people = exact 23 23..23 count - person killed | 40 = exact 40 40..40 count - person "
       "injured"},
      {"The crash injured 40.", "40 = exact 40 40..40 count - person injured"},
      {"40 people were injured.", "40 people = exact 40 40..40 count - person injured"},
      {"40 people were wounded, six of them seriously.",
       "40 people = exact 40 40..40 count - person injured | six = exact 6 6..6 count - person "
       "injured subset"},
      {"Shells wounded 40 people.", "40 people = exact 40 40..40 count - person injured"},
      {"Forty passengers were hurt.",
       "Forty passengers = exact 40 40..40 count - passenger injured"},
      {"The clash left 12 wounded.", "12 = exact 12 12..12 count - person injured"},
      {"30 people are missing.", "30 people = exact 30 30..30 count - person missing"},
      {"Thirty sailors remain missing.", "Thirty sailors = exact 30 30..30 count - sailor missing"},
      {"30 people were unaccounted for.", "30 people = exact 30 30..30 count - person missing"},
      {"The war displaced 2 million people.",
       "2 million people = exact 2000000 2000000..2000000 count - person displaced"},
      {"2 million people were displaced.",
       "2 million people = exact 2000000 2000000..2000000 count - person displaced"},
      {"5,000 people fled the town.",
       "5,000 people = exact 5000 5000..5000 count - person displaced"},
      {"The storm forced the evacuation of 5,000 people.",
       "5,000 people = exact 5000 5000..5000 count - person displaced"},
      {"5,000 residents were evacuated.",
       "5,000 residents = exact 5000 5000..5000 count - resident displaced"},
      {"The storm left 5,000 homeless.", "5,000 = exact 5000 5000..5000 count - person displaced"},
      {"Police arrested 40 protesters.",
       "40 protesters = exact 40 40..40 count - protester detained"},
      {"40 protesters were arrested.",
       "40 protesters = exact 40 40..40 count - protester detained"},
      {"Police detained 40.", "40 = exact 40 40..40 count - person detained"},
      {"40 people were jailed.", "40 people = exact 40 40..40 count - person detained"},
      {"Rebels kidnapped 12 nurses.", "12 nurses = exact 12 12..12 count - nurse detained"},
      {"The rebels freed 12 nurses.", "12 nurses = exact 12 12..12 count - nurse released"},
      {"12 nurses were released.", "12 nurses = exact 12 12..12 count - nurse released"},
      {"The deal won the release of six hostages.",
       "six hostages = exact 6 6..6 count - hostage released"},
      {"The army deployed 10,000 troops.",
       "10,000 troops = exact 10000 10000..10000 count - troop deployed"},
      {"10,000 troops were deployed.",
       "10,000 troops = exact 10000 10000..10000 count - troop deployed"},
      {"The army sent 10,000 troops.", "10,000 troops = exact 10000 10000..10000 count - troop -"},
      {"They carried out 16 attacks.", "16 attacks = exact 16 16..16 count - attack attacked"},
      {"Jets launched 31 airstrikes.",
       "31 airstrikes = exact 31 31..31 count - airstrike attacked"},
      {"65 people were killed in 16 attacks.",
       "65 people = exact 65 65..65 count - person killed | 16 attacks = exact 16 16..16 count - "
       "attack attacked"},
      {"The raids killed 65 people across 16 attacks.",
       "65 people = exact 65 65..65 count - person killed | 16 attacks = exact 16 16..16 count - "
       "attack attacked"},
      {"Rebels fired 40 rockets.", "40 rockets = exact 40 40..40 count - rocket attacked"},
      {"40 rockets were fired at the town.",
       "40 rockets = exact 40 40..40 count - rocket attacked"},
      {"12 missiles hit the town.", "12 missiles = exact 12 12..12 count - missile -"},
      {"The virus infected 3,000 people.",
       "3,000 people = exact 3000 3000..3000 count - person infected"},
      {"3,000 people were infected.",
       "3,000 people = exact 3000 3000..3000 count - person infected"},
      {"3,000 people tested positive.",
       "3,000 people = exact 3000 3000..3000 count - person infected"},
      {"Crews rescued 33 miners.", "33 miners = exact 33 33..33 count - miner rescued"},
      {"33 miners were rescued.", "33 miners = exact 33 33..33 count - miner rescued"},
      {"52 senators voted for the bill.", "52 senators = exact 52 52..52 count - senator voted"},
      {"He paid $5,000.", "$5,000 = exact 5000 5000..5000 money USD - paid"},
      {"He was fined $5,000.", "$5,000 = exact 5000 5000..5000 money USD - paid"},
      {"The $50 million reward stands.",
       "$50 million = exact 50000000 50000000..50000000 money USD reward paid"},
      {"The state offered a reward of $50 million.",
       "$50 million = exact 50000000 50000000..50000000 money USD reward paid"},
      {"The state spent $2 billion on roads.",
       "$2 billion = exact 2000000000 2000000000..2000000000 money USD - paid"},
      {"The state pledged $2 billion in aid.",
       "$2 billion = exact 2000000000 2000000000..2000000000 money USD aid paid"},
      {"He was ordered to pay a $50,000 fine.",
       "$50,000 = exact 50000 50000..50000 money USD fine paid"},
      {"He holds $200 million of private wealth.",
       "$200 million = exact 200000000 200000000..200000000 money USD wealth held"},
      {"The fund has assets of $3 billion.",
       "$3 billion = exact 3000000000 3000000000..3000000000 money USD asset held"},
      {"The fund owns $3 billion in bonds.",
       "$3 billion = exact 3000000000 3000000000..3000000000 money USD bond held"},
      {"The dam cost $3 billion.",
       "$3 billion = exact 3000000000 3000000000..3000000000 money USD - -"},
      {"The two leaders met.", "two leaders = exact 2 2..2 count - leader -"},
      {"Three gunmen killed 12 guards.",
       "Three gunmen = exact 3 3..3 count - gunman - | 12 guards = exact 12 12..12 count - guard "
       "killed"},
      {"Three gunmen were killed by 12 guards.",
       "Three gunmen = exact 3 3..3 count - gunman killed | 12 guards = exact 12 12..12 count - "
       "guard -"},
      {"12 guards, including two officers, were killed.",
       "12 guards = exact 12 12..12 count - guard killed | two officers = exact 2 2..2 count - "
       "officer killed subset"},
      {"12 guards were killed and 30 wounded.",
       "12 guards = exact 12 12..12 count - guard killed | 30 = exact 30 30..30 count - guard "
       "injured"},
      {"12 guards were killed and 30 others were wounded.",
       "12 guards = exact 12 12..12 count - guard killed | 30 others = exact 30 30..30 count - "
       "guard injured"},
      {"Four soldiers and two civilians were killed.",
       "Four soldiers = exact 4 4..4 count - soldier killed | two civilians = exact 2 2..2 count - "
       "civilian killed"},
      {"Four soldiers died and two civilians were hurt.",
       "Four soldiers = exact 4 4..4 count - soldier killed | two civilians = exact 2 2..2 count - "
       "civilian injured"},
      {"Police said 12 people had been killed in the past 3 days.",
       "12 people = exact 12 12..12 count - person killed | 3 days = exact 3 3..3 duration day - "
       "-"},
      {"60 people were killed or wounded.", "60 people = exact 60 60..60 count - person -"},
      {"The blast killed and wounded 60 people.", "60 people = exact 60 60..60 count - person -"},
      {"There were 60 casualties.", "60 casualties = exact 60 60..60 count - casualty -"},
      {"The siege ended with 12 hostages dead.",
       "12 hostages = exact 12 12..12 count - hostage killed"},
      {"Two people were killed when 3 cars collided.",
       "Two people = exact 2 2..2 count - person killed | 3 cars = exact 3 3..3 count - car -"},
      {"Of the 200 injured, 50 were nurses.",
       "200 = exact 200 200..200 count - person injured | 50 = exact 50 50..50 count - nurse "
       "injured subset"},
      {"No one was hurt among the 40 passengers.",
       "40 passengers = exact 40 40..40 count - passenger -"},
      {"He met 12 relatives of the dead.", "12 relatives = exact 12 12..12 count - relative -"},
      {"The law affects 300 workers.", "300 workers = exact 300 300..300 count - worker -"},
      {"The convoy of 40 trucks was hit.", "40 trucks = exact 40 40..40 count - truck -"},
      {"10 of the 30 passengers died.",
       "10 = exact 10 10..10 count - passenger killed | 30 passengers = exact 30 30..30 count - "
       "passenger -"},
      {"Hundreds were wounded.", "Hundreds = approx - 100..999 count - person injured"},
      {"Thousands of residents had begun to flee.",
       "Thousands of residents = approx - 1000..9999 count - resident displaced"},
      {"The attack killed 30, 12 of them children.",
       "30 = exact 30 30..30 count - person killed | 12 = exact 12 12..12 count - person killed "
       "subset"},
      {"The attack killed 30 people, 12 of whom were children.",
       "30 people = exact 30 30..30 count - person killed | 12 = exact 12 12..12 count - child "
       "killed subset"},
      {"Over 100 Rebel Fighters Killed In Raid",
       "Over 100 Rebel Fighters = more_than 100 100.. count - fighter killed"},
      {"Raid Kills 12 Rebels", "12 Rebels = exact 12 12..12 count - rebel killed"},
      {"At least 48 people dead over 100 injured in raid.",
       "At least 48 people = at_least 48 48.. count - person killed | over 100 = more_than 100 "
       "100.. count - person injured"},
      {"A bomb killed 48 people and left dozens more wounded.",
       "48 people = exact 48 48..48 count - person killed | dozens = approx - 24..120 count - "
       "person injured delta"},
      {"Strikes that targeted two villages killed 12.",
       "two villages = exact 2 2..2 count - village - | 12 = exact 12 12..12 count - person "
       "killed"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: only persons are detained and released") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Police seized 300 boxes.", "300 boxes = exact 300 300..300 count - box -"},
      {"Police seized 30 fishermen.", "30 fishermen = exact 30 30..30 count - fisherman detained"},
      {"Pirates captured 12 sailors.", "12 sailors = exact 12 12..12 count - sailor detained"},
      {"Pirates captured 12 ferries.", "12 ferries = exact 12 12..12 count - ferry -"},
      {"12 ferries were detained.", "12 ferries = exact 12 12..12 count - ferry -"},
      {"The rebels captured 40 Syrians.", "40 Syrians = exact 40 40..40 count - syrian detained"},
      {"Police seized 40.", "40 = exact 40 40..40 count - person detained"},
      {"The band released 12 albums.", "12 albums = exact 12 12..12 count - album -"},
      {"The rebels released 12 nurses.", "12 nurses = exact 12 12..12 count - nurse released"},
      {"The deal won the release of 12 letters.", "12 letters = exact 12 12..12 count - letter -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: weapons that struck attacked") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"The army launched a barrage of 40 rockets.",
       "40 rockets = exact 40 40..40 count - rocket attacked"},
      {"The port was hit by 12 missiles.",
       "12 missiles = exact 12 12..12 count - missile attacked"},
      {"Rebels attacked the base with 70 drones.",
       "70 drones = exact 70 70..70 count - drone attacked"},
      {"The army has a depot with 70 drones.", "70 drones = exact 70 70..70 count - drone -"},
  });
  check_readings(kRows);
}

TEST_CASE("quantity_finder: cases of a disease were infected") {
  constexpr auto kRows = std::to_array<ReadingRow>({
      {"Officials confirmed 1,200 new cases of Ebola.",
       "1,200 new cases = exact 1200 1200..1200 count - case infected"},
      {"The camp has 65 cholera cases.",
       "65 cholera cases = exact 65 65..65 count - case infected"},
      {"The court heard 12 cases.", "12 cases = exact 12 12..12 count - case -"},
  });
  check_readings(kRows);
}

}  // namespace dossier
