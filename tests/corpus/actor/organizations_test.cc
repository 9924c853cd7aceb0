// SPDX-License-Identifier: GPL-2.0-or-later
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/actor/found_actors.h"

namespace dossier {
TEST_CASE("organizations: what stands beside a name makes it an organisation") {
  check_actors({
      {"The drone maker Tarrowik sold 40 machines.", "Tarrowik (organization)"},
      {"The drone firm Kelbruk Dynamics opened a plant near Harare.",
       "Kelbruk Dynamics (organization)"},
      {"Ondelva, a Kenyan fintech startup, raised money.",
       "Ondelva (organization); Kenya (country)"},
      {"Zumbari, one of the leading data providers in Lagos, agreed.", "Zumbari (organization)"},
      {"Pelagor, the parent company of the chain, declined.", "Pelagor (organization)"},
      {"Shares of Morvane rose sharply on Tuesday.", "Morvane (organization)"},
      {"She bought a stake in Quellim last year.", "Quellim (organization)"},
      {"The analyst at Verrolin quit.", "Verrolin (organization)"},
      {"The chief executive of Brantiq spoke.", "Brantiq (organization)"},
      {"A spokesman for Lumbrex declined to comment.", "Lumbrex (organization)"},
      {"Crowds saw Drenvik's managing director leave.", "Drenvik (organization)"},
      {"Then Vantiq Foods chief executive Olga Petrova spoke.",
       "Vantiq Foods (organization); Olga Petrova (person)"},
      {"He is an economist at Halvorsen Marine.", "Halvorsen Marine (organization)"},
      {"They sell to companies such as Brindle, Tosk and Ferro Vale.",
       "Brindle (organization); Tosk (organization); Ferro Vale (organization)"},
      {"Clubs like Ostrava Blue and Velmont lost.",
       "Ostrava Blue (organization); Velmont (organization)"},
      {"It was made by KuroRail near Osaka.", "KuroRail (organization)"},
      {"The group JuvaNet was not asked.", "JuvaNet (organization)"},
      {"The Leeds-based Arlinto sells chips.", "Arlinto (organization)"},
      {"They sued the Quorvel company over it.", "Quorvel (organization)"},
      {"It was the Pelmark business group that paid.", "Pelmark (organization)"},
      {"It was the largest Zambezian company of all.", ""},
  });
}

TEST_CASE("organizations: words of many languages make a name an organisation's") {
  check_actors({
      {"The Saltmere Special Branch came.", "Saltmere Special Branch (organization)"},
      {"Then the Financial Inquiry Unit closed it.", "Financial Inquiry Unit (organization)"},
      {"Members of the Tarvel Mahila Parishad marched.", "Tarvel Mahila Parishad (organization)"},
      {"The Colectivo Mar Azul paid.", "Colectivo Mar Azul (organization)"},
      {"The Fundación para la Memoria opened.", "Fundación para la Memoria (organization)"},
      {"The Saltmere Olympic Committee met.", "Saltmere Olympic Committee (organization)"},
      {"The Ministry of Culture's Heritage Bureau closed it.",
       "Culture Ministry (organization); Heritage Bureau (organization)"},
      {"The Seeds and Plants Regulation and Control Agency met.",
       "Seeds and Plants Regulation and Control Agency (organization)"},
      {"The case went to the Tarvel Magistrate's Court.",
       "Tarvel Magistrate's Court (organization)"},
      {"The Northmoor Swords lost to the Tarvel Wolves.",
       "Northmoor Swords (organization); Tarvel Wolves (organization)"},
  });
}

TEST_CASE("organizations: a body of many countries is that of the document's country") {
  check_actors({
      {"The United States will act, and Congress agreed. Then the United States paid.",
       "United States (country); US Congress (organization)"},
      {"The deputies of Congress met. Brazil and Argentina agreed.",
       "Congress (organization); Brazil (country); Argentina (country)"},
      {"Brazil paid, and Congress agreed. Later Brazil sold coffee to the United States.",
       "Brazil (country); Brazilian Congress (organization); United States (country)"},
      {"Zambia raised rates. Later the Central Bank of the country said so.",
       "Zambia (country); Bank of Zambia (organization)"},
      {"Pakistan voted. Then the PTI won, and Pakistan waits.",
       "Pakistan (country); Pakistan Tehreek-e-Insaf (organization)"},
      {"Australia grew. Then the Reserve Bank kept its rates.",
       "Australia (country); Reserve Bank of Australia (organization)"},
  });
}

TEST_CASE("organizations: a task or a sort of school is none without a proper name") {
  check_actors({
      {"An aide of Natural Resources came to the High School with Human Resources.", ""},
      {"The Saltmere High School closed, and so did Natural Resources Ltd.",
       "Saltmere High School (organization); Natural Resources Ltd (organization)"},
      {"Then U.S. Bank officials left, and a U.S. Bank lost money.", "United States (country)"},
  });
}

TEST_CASE("organizations: a name with an apostrophe is not the name without it") {
  check_actors({
      {"She ate at Wendy's on Sunday.", "Wendy's (organization)"},
      {"Then Wendy said that she was tired.", "Wendy (person)"},
  });
}

TEST_CASE("organizations: an acronym in brackets says where the name begins and what it is") {
  check_actors({
      {"The Rights and Relief Network (RRN) won. Later RRN left.",
       "Rights and Relief Network (organization)"},
      {"The Building and Similar Trades Workers Union (BSTWU) struck.",
       "Building and Similar Trades Workers Union (organization)"},
      {"The Colleges of Health Academic Staff Union (COHASU) met.",
       "Colleges of Health Academic Staff Union (organization)"},
      {"Later the Egyptian Dairy Farmers Association (EDFA) met.",
       "Egyptian Dairy Farmers Association (organization)"},
      {"He sent it to the Kano Integrated Payroll Information System (KIPIS).", ""},
      {"Cattle die of Bovine Lung Fever (BLF).", ""},
      {"The Single Union of Masonry Workers (Sumatra) met. Sumatra struck.",
       "Single Union of Masonry Workers (organization)"},
      {"The Panama Rice Growers' Union (Uniriz) met. Then Uniriz struck.",
       "Panama Rice Growers' Union (organization)"},
  });
}

TEST_CASE("organizations: a name goes on to its last subject and suffix") {
  check_actors({
      {"Berlinda Assets Bhd paid, and Kirana Sentosa Sdn Bhd did not.",
       "Berlinda Assets (organization); Kirana Sentosa Sdn (organization)"},
      {"Harbor Lines of Canada Ltd rose, and Saltmere Ropes of America Inc fell.",
       "Harbor Lines of Canada (organization); Saltmere Ropes of America (organization)"},
      {"The notes are Saltmere Trust and Banking Co Ltd's.",
       "Saltmere Trust and Banking (organization)"},
      {"The lead manager is Saltmere, Holt and Co Inc.", "Saltmere, Holt and Co (organization)"},
      {"In Lisbon, Boeing and Co said so.", "Boeing (organization)"},
      {"The suit names Okoro Textiles Pvt and Lindqvist LLP.",
       "Okoro Textiles (organization); Lindqvist LLP (organization)"},
      {"The Flood Prevention and Drainage Department warned.",
       "Flood Prevention and Drainage Department (organization)"},
      {"He works at the Department of Programmes and Community Development.",
       "Department of Programmes and Community Development (organization)"},
      {"The National Athletes' Welfare Foundation paid.",
       "National Athletes' Welfare Foundation (organization)"},
      {"The Tajik Prosecutor General's Office opened a case.",
       "Tajik Prosecutor General's Office (organization)"},
      {"It was signed by the Friends of Lake Naivasha.", "Friends of Lake Naivasha (organization)"},
      {"The Congregation of Holy Cross and the Guild of Master Weavers met.",
       "Congregation of Holy Cross (organization); Guild of Master Weavers (organization)"},
      {"He chairs the Arctic Co-operatives Ltd board.", "Arctic Co-operatives Ltd (organization)"},
  });
}

TEST_CASE("organizations: a legal form behind a comma belongs to the name") {
  check_actors({
      {"It is part of Okoro Motors Group Co., Ltd., which was founded in 2015.",
       "Okoro Motors Group (organization)"},
      {"Harbor Grill Holdings, Inc. opened a kitchen.", "Harbor Grill Holdings (organization)"},
      {"The firm Tarrowik, LLC sold 40 machines.", "Tarrowik (organization)"},
  });
}

TEST_CASE("organizations: a company is listed without its legal form where that is clear") {
  check_actors({
      {"Shares of Tarrowik Corp rose.", "Tarrowik (organization)"},
      {"The Nandi Rope Co., Ltd. paid.", "Nandi Rope (organization)"},
      {"Okoro & Co Ltd paid.", "Okoro & Co (organization)"},
      {"Harris Corp paid.", "Harris Corp (organization)"},
      {"The Federal Deposit Insurance Corp paid.",
       "Federal Deposit Insurance Corporation (organization)"},
      {"The Crop Health Insurance Corp paid.", "Crop Health Insurance Corp (organization)"},
      {"The Lanternfield Teachers’ Union met.", "Lanternfield Teachers' Union (organization)"},
  });
}

TEST_CASE("organizations: ministries keep all their subjects, towns have governments") {
  check_actors({
      {"The Ministry of Youth, Tertiary Education, Science and Technology agreed.",
       "Ministry of Youth, Tertiary Education, Science and Technology (organization)"},
      {"The Ministry of Sport, Youth and National Service met.",
       "Ministry of Sport, Youth and National Service (organization)"},
      {"The Kaohsiung City Government will move it.", "Kaohsiung City Government (organization)"},
      {"The Kenyan Government will move it.", "Kenya (country)"},
      {"The Bank of Abu Dhabi and Ping An Bank paid.",
       "Bank of Abu Dhabi (organization); Ping An Bank (organization)"},
      {"Kenya chaired the G20 last year.", "Kenya (country); Group of Twenty (organization)"},
  });
}

TEST_CASE("organizations: outlets without a role are organisations") {
  check_actors({
      {"Al Jazeera has dismissed ten people.", "Al Jazeera (organization)"},
      {"An editor of the People's Daily was there.", "People's Daily (organization)"},
      {"The Nation has spoken, and the Times changed.", ""},
  });
}

TEST_CASE("organizations: a town before a striker is a club") {
  check_actors({
      {"They sold the Porto striker Diogo Mendes.",
       "FC Porto (organization); Diogo Mendes (person)"},
      {"Then Liverpool's head coach left.", "Liverpool FC (organization)"},
      {"The Millwall goalkeeper was hurt.", "Millwall (organization)"},
      {"The Brazil striker and the Penrith captain met.",
       "Brazil (country); Penrith (organization)"},
  });
}

TEST_CASE("organizations: bodies, clubs and firms of the world are known") {
  check_actors({
      {"The Springboks beat the All Blacks.",
       "Springboks (organization); All Blacks (organization)"},
      {"Unesco and Opec were asked, and so was Nato.",
       "UNESCO (organization); Organization of the Petroleum Exporting Countries "
       "(organization); NATO (organization)"},
      {"Waka Kotahi and KiwiRail closed the bridge.",
       "Waka Kotahi (organization); KiwiRail (organization)"},
      {"The Economic Freedom Fighters walked out.", "Economic Freedom Fighters (organization)"},
      {"The Upper House passed it.", "Upper House (organization)"},
      {"He banked with Kidder Peabody and Morgan Grenfell.",
       "Kidder Peabody (organization); Morgan Grenfell (organization)"},
      {"River Plate lost to Racing Club.",
       "River Plate (organization); Racing Club (organization)"},
      {"Movistar and CANTV blocked the site.", "Movistar (organization); CANTV (organization)"},
      {"Kyoto Animation hired again.", "Kyoto Animation (organization)"},
      {"She plays for the Golden State Warriors.", "Golden State Warriors (organization)"},
      {"Banyana Banyana won in Rabat.", "Banyana Banyana (organization)"},
      {"The Independent Electoral and Boundaries Commission counted.",
       "Independent Electoral and Boundaries Commission (organization)"},
      {"Tata Sons and Shapoorji Pallonji fell out.",
       "Tata Group (organization); Shapoorji Pallonji (organization)"},
  });
}

TEST_CASE("organizations: tasks, shares, places and prizes are none") {
  check_actors({
      {"Initially, ministry officials refused.", ""},
      {"Besides, a company in the south paid RM20mil for it.", ""},
      {"He grew up in Lanternfield, QV, and left.", ""},
      {"The mayor of Quellim spoke.", ""},
      {"They prayed at the Abdelkader Mosque, and Abdelkader Mosque was full.", ""},
      {"The branch of Mathematics grew.", ""},
      {"The African leaders met, and African champions too.", ""},
      {"The sale, said Sen. Carl Berg (R-Minn), was off.", "Carl Berg (person)"},
      {"Northern Mills Inc <NMI> rose.", "Northern Mills Inc (organization)"},
      {"The village of Las Heras lies in Mendoza.", ""},
      {"Offices in Gjoa Haven were closed.", ""},
      {"They met Officials of the Office in Mato Grosso.", ""},
      {"The Copa del Valle began.", ""},
      {"He earned a Ph.D. there.", ""},
      {"At 5 PM EDT it was over.", ""},
      {"House and Senate agreed.", "Senate (organization)"},
  });
}

TEST_CASE("organizations: persons of every continent stay persons") {
  check_actors({
      {"Prof Adaeze Okonkwo, Lt Ravi Menon and Nobel laureate Maria Quispe came.",
       "Adaeze Okonkwo (person); Ravi Menon (person); Maria Quispe (person)"},
      {"Opposition leader Tomas Brandvold spoke for Rina Parata.",
       "Tomas Brandvold (person); Rina Parata (person)"},
      {"The poet Nguyen Thi Lan met Youssef ben Salah.",
       "Nguyen Thi Lan (person); Youssef ben Salah (person)"},
      {"Kamala Devi Sharma, 45, told the court of Pedro Quispe Mamani.",
       "Kamala Devi Sharma (person); Pedro Quispe Mamani (person)"},
      {"Akosua Mensah's lawyer, Kwabena Boateng, agreed.",
       "Akosua Mensah (person); Kwabena Boateng (person)"},
      {"Bishop Oscar Vidal and Alhaji Musa Danladi prayed.",
       "Oscar Vidal (person); Musa Danladi (person)"},
      {"Sione Tupou and Mele Fifita are from Tonga.",
       "Sione Tupou (person); Mele Fifita (person); Tonga (country)"},
      {"The singer Li Xiuying met Hwang Ji-hoon.", "Li Xiuying (person); Hwang Ji-hoon (person)"},
      {"The midwife Halima Warsame and the fisherman Tane Hohepa disagreed.",
       "Halima Warsame (person); Tane Hohepa (person)"},
      {"Governor Ifeanyi Okafor thanked Sunita Rao and Jorge Luis Quintero.",
       "Ifeanyi Okafor (person); Sunita Rao (person); Jorge Luis Quintero (person)"},
  });
}

}  // namespace dossier
