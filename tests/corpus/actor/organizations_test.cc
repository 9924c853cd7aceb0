// SPDX-License-Identifier: GPL-2.0-or-later
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/actor/found_actors.h"

namespace dossier {
namespace {

struct Row {
  std::string_view text;
  std::string_view actors;
};

}  // namespace

TEST_CASE("organizations: what stands beside a name makes it an organisation") {
  for (const Row& row : {
           Row{"The drone maker Tarrowik sold 40 machines.", "Tarrowik (organization)"},
           Row{"The drone firm Kelbruk Dynamics opened a plant near Harare.",
               "Kelbruk Dynamics (organization)"},
           Row{"Ondelva, a Kenyan fintech startup, raised money.",
               "Ondelva (organization); Kenya (country)"},
           Row{"Zumbari, one of the leading data providers in Lagos, agreed.",
               "Zumbari (organization)"},
           Row{"Pelagor, the parent company of the chain, declined.", "Pelagor (organization)"},
           Row{"Shares of Morvane rose sharply on Tuesday.", "Morvane (organization)"},
           Row{"She bought a stake in Quellim last year.", "Quellim (organization)"},
           Row{"The analyst at Verrolin quit.", "Verrolin (organization)"},
           Row{"The chief executive of Brantiq spoke.", "Brantiq (organization)"},
           Row{"A spokesman for Lumbrex declined to comment.", "Lumbrex (organization)"},
           Row{"Crowds saw Drenvik's managing director leave.", "Drenvik (organization)"},
           Row{"Then Vantiq Foods chief executive Olga Petrova spoke.",
               "Vantiq Foods (organization); Olga Petrova (person)"},
           Row{"He is an economist at Halvorsen Marine.", "Halvorsen Marine (organization)"},
           Row{"They sell to companies such as Brindle, Tosk and Ferro Vale.",
               "Brindle (organization); Tosk (organization); Ferro Vale (organization)"},
           Row{"Clubs like Ostrava Blue and Velmont lost.",
               "Ostrava Blue (organization); Velmont (organization)"},
           Row{"It was made by KuroRail near Osaka.", "KuroRail (organization)"},
           Row{"The group JuvaNet was not asked.", "JuvaNet (organization)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

TEST_CASE("organizations: an acronym in brackets says where the name begins and what it is") {
  for (const Row& row : {
           Row{"The Rights and Relief Network (RRN) won. Later RRN left.",
               "Rights and Relief Network (organization)"},
           Row{"The Building and Similar Trades Workers Union (BSTWU) struck.",
               "Building and Similar Trades Workers Union (organization)"},
           Row{"The Colleges of Health Academic Staff Union (COHASU) met.",
               "Colleges of Health Academic Staff Union (organization)"},
           Row{"Later the Egyptian Dairy Farmers Association (EDFA) met.",
               "Egyptian Dairy Farmers Association (organization)"},
           Row{"He sent it to the Kano Integrated Payroll Information System (KIPIS).", ""},
           Row{"Cattle die of Bovine Lung Fever (BLF).", ""},
           Row{"The Single Union of Masonry Workers (Sumatra) met. Sumatra struck.",
               "Single Union of Masonry Workers (organization)"},
           Row{"The Panama Rice Growers' Union (Uniriz) met. Then Uniriz struck.",
               "Panama Rice Growers' Union (organization)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

TEST_CASE("organizations: a name goes on to its last subject and suffix") {
  for (const Row& row : {
           Row{"Berlinda Assets Bhd paid, and Kirana Sentosa Sdn Bhd did not.",
               "Berlinda Assets Bhd (organization); Kirana Sentosa Sdn Bhd (organization)"},
           Row{"The suit names Okoro Textiles Pvt and Lindqvist LLP.",
               "Okoro Textiles Pvt (organization); Lindqvist LLP (organization)"},
           Row{"The Flood Prevention and Drainage Department warned.",
               "Flood Prevention and Drainage Department (organization)"},
           Row{"He works at the Department of Programmes and Community Development.",
               "Department of Programmes and Community Development (organization)"},
           Row{"The National Athletes' Welfare Foundation paid.",
               "National Athletes' Welfare Foundation (organization)"},
           Row{"The Tajik Prosecutor General's Office opened a case.",
               "Tajik Prosecutor General's Office (organization)"},
           Row{"It was signed by the Friends of Lake Naivasha.",
               "Friends of Lake Naivasha (organization)"},
           Row{"The Congregation of Holy Cross and the Guild of Master Weavers met.",
               "Congregation of Holy Cross (organization); Guild of Master Weavers (organization)"},
           Row{"He chairs the Arctic Co-operatives Ltd board.",
               "Arctic Co-operatives Ltd (organization)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

TEST_CASE("organizations: a town before a striker is a club") {
  for (const Row& row : {
           Row{"They sold the Porto striker Diogo Mendes.",
               "FC Porto (organization); Diogo Mendes (person)"},
           Row{"Then Liverpool's head coach left.", "Liverpool FC (organization)"},
           Row{"The Millwall goalkeeper was hurt.", "Millwall (organization)"},
           Row{"The Brazil striker and the Penrith captain met.",
               "Brazil (country); Penrith (organization)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

TEST_CASE("organizations: bodies, clubs and firms of the world are known") {
  for (const Row& row : {
           Row{"The Springboks beat the All Blacks.",
               "Springboks (organization); All Blacks (organization)"},
           Row{"Unesco and Opec were asked, and so was Nato.",
               "UNESCO (organization); Organization of the Petroleum Exporting Countries "
               "(organization); NATO (organization)"},
           Row{"Waka Kotahi and KiwiRail closed the bridge.",
               "Waka Kotahi (organization); KiwiRail (organization)"},
           Row{"The Economic Freedom Fighters walked out.",
               "Economic Freedom Fighters (organization)"},
           Row{"The Upper House passed it.", "Upper House (organization)"},
           Row{"He banked with Kidder Peabody and Morgan Grenfell.",
               "Kidder Peabody (organization); Morgan Grenfell (organization)"},
           Row{"River Plate lost to Racing Club.",
               "River Plate (organization); Racing Club (organization)"},
           Row{"Movistar and CANTV blocked the site.",
               "Movistar (organization); CANTV (organization)"},
           Row{"Kyoto Animation hired again.", "Kyoto Animation (organization)"},
           Row{"She plays for the Golden State Warriors.", "Golden State Warriors (organization)"},
           Row{"Banyana Banyana won in Rabat.", "Banyana Banyana (organization)"},
           Row{"The Independent Electoral and Boundaries Commission counted.",
               "Independent Electoral and Boundaries Commission (organization)"},
           Row{"Tata Sons and Shapoorji Pallonji fell out.",
               "Tata Group (organization); Shapoorji Pallonji (organization)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

TEST_CASE("organizations: tasks, shares, places and prizes are none") {
  for (const Row& row : {
           Row{"The branch of Mathematics grew.", ""},
           Row{"The African leaders met, and African champions too.", ""},
           Row{"The sale, said Sen. Carl Berg (R-Minn), was off.", "Carl Berg (person)"},
           Row{"Northern Mills Inc <NMI> rose.", "Northern Mills Inc (organization)"},
           Row{"The village of Las Heras lies in Mendoza.", ""},
           Row{"Offices in Gjoa Haven were closed.", ""},
           Row{"They met Officials of the Office in Mato Grosso.", ""},
           Row{"The Copa del Valle began.", ""},
           Row{"He earned a Ph.D. there.", ""},
           Row{"At 5 PM EDT it was over.", ""},
           Row{"House and Senate agreed.", "Senate (organization)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

TEST_CASE("organizations: persons of every continent stay persons") {
  for (const Row& row : {
           Row{"Prof Adaeze Okonkwo, Lt Ravi Menon and Nobel laureate Maria Quispe came.",
               "Adaeze Okonkwo (person); Ravi Menon (person); Maria Quispe (person)"},
           Row{"Opposition leader Tomas Brandvold spoke for Rina Parata.",
               "Tomas Brandvold (person); Rina Parata (person)"},
           Row{"The poet Nguyen Thi Lan met Youssef ben Salah.",
               "Nguyen Thi Lan (person); Youssef ben Salah (person)"},
           Row{"Kamala Devi Sharma, 45, told the court of Pedro Quispe Mamani.",
               "Kamala Devi Sharma (person); Pedro Quispe Mamani (person)"},
           Row{"Akosua Mensah's lawyer, Kwabena Boateng, agreed.",
               "Akosua Mensah (person); Kwabena Boateng (person)"},
           Row{"Bishop Oscar Vidal and Alhaji Musa Danladi prayed.",
               "Oscar Vidal (person); Musa Danladi (person)"},
           Row{"Sione Tupou and Mele Fifita are from Tonga.",
               "Sione Tupou (person); Mele Fifita (person); Tonga (country)"},
           Row{"The singer Li Xiuying met Hwang Ji-hoon.",
               "Li Xiuying (person); Hwang Ji-hoon (person)"},
           Row{"The midwife Halima Warsame and the fisherman Tane Hohepa disagreed.",
               "Halima Warsame (person); Tane Hohepa (person)"},
           Row{"Governor Ifeanyi Okafor thanked Sunita Rao and Jorge Luis Quintero.",
               "Ifeanyi Okafor (person); Sunita Rao (person); Jorge Luis Quintero (person)"},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

}  // namespace dossier
