// SPDX-License-Identifier: GPL-2.0-or-later
#include <vector>

#include <doctest/doctest.h>

#include "tests/corpus/actor/found_actors.h"

namespace dossier {
namespace {

// Each text is an article of its own; what is listed is all that it names.
const std::vector<ActorRow> kPersons = {
    {"President Vladimir Putin met aides. Putin said no.", "Vladimir Putin (person)"},
    {"John Hale spoke first. Mary Hale answered him. Hale left.",
     "John Hale (person); Mary Hale (person)"},
    {"John Hale spoke first. Mary Hale answered him. Ms Hale left early.",
     "John Hale (person); Mary Hale (person)"},
    {"Ada Okello resigned. Her brother, Tom Okello, stayed.",
     "Ada Okello (person); Tom Okello (person)"},
    {"Ada Okello's lawyer said Okello would appeal. Okello’s trial begins in May.",
     "Ada Okello (person)"},
    {"Nicolas Maduro spoke. Nicolás Maduro's wife waited. Maduro left.", "Nicolás Maduro (person)"},
    {"Recep Tayyip Erdogan said so. Erdoğan repeated it.", "Recep Tayyip Erdoğan (person)"},
    {"Lech Walesa came, and Wałęsa spoke.", "Lech Wałęsa (person)"},
    {"George Washington was named. Washington spoke later.", "George Washington (person)"},
    {"Denzel Washington was there. Washington smiled.", "Denzel Washington (person)"},
    {"George W. Bush met his father, George H.W. Bush.",
     "George W. Bush (person); George H. W. Bush (person)"},
    {"Hillary Clinton met Bill Clinton in May.", "Hillary Clinton (person); Bill Clinton (person)"},
    {"Kim Jong Un met Kim Yo Jong there.", "Kim Jong-un (person); Kim Yo-jong (person)"},
    {"Bashar al-Assad fled. Assad's brother Maher al-Assad stayed.",
     "Bashar al-Assad (person); Maher al-Assad (person)"},
    {"Justin Trudeau recalled Pierre Trudeau.", "Justin Trudeau (person); Pierre Trudeau (person)"},
    {"Uhuru Kenyatta spoke. Kenyatta thanked Raila Odinga. Odinga nodded.",
     "Uhuru Kenyatta (person); Raila Odinga (person)"},
    {"Paris Hilton spoke in Berlin on Monday.", "Paris Hilton (person)"},
    {"Prime Minister Narendra Modi spoke. Mr Modi left. Modi’s aides stayed.",
     "Narendra Modi (person)"},
    {"Xi Jinping spoke of Xi Zhongxun, a founder.", "Xi Jinping (person); Xi Zhongxun (person)"},
    {"Li Keqiang spoke. Li Qiang followed him.", "Li Keqiang (person); Li Qiang (person)"},
    {"Wang Yi met Wang Huning.", "Wang Yi (person); Wang Huning (person)"},
    {"Park Geun-hye recalled Park Chung-hee.", "Park Geun-hye (person); Park Chung-hee (person)"},
    {"Ngozi Okonjo-Iweala spoke. Okonjo-Iweala left.", "Ngozi Okonjo-Iweala (person)"},
    {"Luiz Inácio Lula da Silva spoke. Lula left.", "Luiz Inácio Lula da Silva (person)"},
    {"Marina Silva met Lula da Silva.",
     "Marina Silva (person); Luiz Inácio Lula da Silva (person)"},
    {"Andrés Manuel López Obrador spoke. López Obrador left. AMLO laughed.",
     "Andrés Manuel López Obrador (person)"},
    {"Mohammed bin Salman met Mohamed bin Zayed.",
     "Mohammed bin Salman (person); Mohammed bin Zayed (person)"},
    {"Tedros Adhanom Ghebreyesus spoke. Tedros left.", "Tedros Adhanom Ghebreyesus (person)"},
    {"Boris Johnson spoke. Mike Johnson answered. Lyndon Johnson was quoted.",
     "Boris Johnson (person); Mike Johnson (person); Lyndon Johnson (person)"},
    {"Fernandez said no. Officials said Fernandez, a farmer, was unhurt.", "Fernandez (person)"},
    {"Ana Fernandez said no. Later Luis Fernandez said yes.",
     "Ana Fernandez (person); Luis Fernandez (person)"},
    {"Ferdinand Marcos Jr. spoke. His father, Ferdinand Marcos, fled in 1986.",
     "Bongbong Marcos (person); Ferdinand Marcos (person)"},
    {"Denzel Washington smiled. He lives in Washington.", "Denzel Washington (person)"},
    {"Hal B. Saltmere spoke. Mr Saltmere left.", "Hal Saltmere (person)"},
    {"T. Hal Saltmere spoke. Hayley L'Okello left.",
     "T. Hal Saltmere (person); Hayley L'Okello (person)"},
};

const std::vector<ActorRow> kCountries = {
    {"The US said no. U.S. officials agreed. The United States voted. Washington said it would "
     "act.",
     "United States (country)"},
    {"South Korea protested. North Korea did not answer.",
     "South Korea (country); North Korea (country)"},
    {"The Republic of the Congo and the Democratic Republic of the Congo signed.",
     "Republic of the Congo (country); Democratic Republic of the Congo (country)"},
    {"Guinea, Guinea-Bissau and Equatorial Guinea signed. Papua New Guinea did not.",
     "Guinea (country); Guinea-Bissau (country); Equatorial Guinea (country); Papua New Guinea "
     "(country)"},
    {"Niger protested. Nigeria answered.", "Niger (country); Nigeria (country)"},
    {"Sudan protested. South Sudan answered.", "Sudan (country); South Sudan (country)"},
    {"Michael Jordan is in Jordan.", "Michael Jordan (person); Jordan (country)"},
    {"Ahmed Chad Hale spoke in Chad.", "Ahmed Chad Hale (person); Chad (country)"},
};

const std::vector<ActorRow> kOrganizations = {
    {"The Saltmere Dockers Union (SDU) struck. The SDU wants more pay.",
     "Saltmere Dockers Union (organization)"},
    {"The Kenya Tea Growers Association struck. KTGA members stayed away.",
     "Kenya Tea Growers Association (organization)"},
    {"Islamic State claimed the attack. ISIS said so. ISIL fighters fled. Daesh denied it.",
     "Islamic State (armed_group)"},
    {"The Cartel of the Suns was named. Cartel de los Soles leaders fled.",
     "Cartel de los Soles (armed_group)"},
    {"The Taliban said so. Taliban fighters left Kabul.", "Taliban (armed_group)"},
    {"Hamas fired rockets. Hezbollah did so too.", "Hamas (armed_group); Hezbollah (armed_group)"},
    {"The Indian National Congress voted. In Washington, the US Congress voted too.",
     "Indian National Congress (organization); US Congress (organization)"},
    {"NATO met. The North Atlantic Treaty Organization said so.", "NATO (organization)"},
    {"The World Health Organization (WHO) said so. Those who asked were told. WHO experts left.",
     "World Health Organization (organization)"},
    {"The African Union (AU) met. The AU chose no one.", "African Union (organization)"},
    {"Médecins Sans Frontières left. Doctors Without Borders said so. MSF staff were safe.",
     "Médecins Sans Frontières (organization)"},
    {"Boeing Co fell. Boeing said it would appeal.", "Boeing (organization)"},
    {"General Motors Corp fell. GM said it would appeal.", "General Motors (organization)"},
    {"Harbor Lines Ltd <HBL.N> fell. Harbor Lines said so.", "Harbor Lines (organization)"},
    {"The Defence Ministry spoke in Moscow. The Russian Ministry of Defence denied it.",
     "Russian Defence Ministry (organization)"},
    {"Deutsche Bank fell. Commerzbank rose. The Bank of England waited.",
     "Deutsche Bank (organization); Commerzbank (organization); Bank of England (organization)"},
    {"Goldman Sachs and J.P. Morgan refused. Morgan Stanley agreed.",
     "Goldman Sachs (organization); JPMorgan Chase (organization); Morgan Stanley (organization)"},
    {"Wells Fargo refused. Charles Schwab agreed.",
     "Wells Fargo (organization); Charles Schwab Corp (organization)"},
    {"Real Madrid lost. FC Barcelona won.",
     "Real Madrid (organization); FC Barcelona (organization)"},
    {"The Wagner Group left Mali. Wagner fighters fired.",
     "Wagner Group (armed_group); Mali (country)"},
    {"The M23 took Goma. The March 23 Movement said so.", "M23 (armed_group)"},
    {"The PKK disbanded. The Kurdistan Workers' Party said so. Kurdistan Workers’ Party fighters "
     "left.",
     "Kurdistan Workers' Party (armed_group)"},
    {"Ford Motor Co fell. Boeing Corp rose.", "Ford Motor (organization); Boeing (organization)"},
    {"Goldman, Sachs and Co and Kidder, Peabody and Co Inc led it. Goldman said so.",
     "Goldman Sachs (organization); Kidder Peabody (organization)"},
    {"The Union for the Conservation of Nature met. The International Union for the Conservation "
     "of "
     "Nature (IUCN) agreed.",
     "Union for the Conservation of Nature (organization); International Union for Conservation of "
     "Nature (organization)"},
    {"The United Arab Emirates (UAE) agreed. The UAE left.", "United Arab Emirates (country)"},
    {"Nissan Motor Co Ltd rose. Nissan fell.", "Nissan (organization)"},
    {"General Electric Co Plc rose.", "General Electric Co Plc (organization)"},
    {"Exxon Corp rose. Exxon said so.", "Exxon (organization)"},
    {"Exxon Mobil rose. Exxon said so.", "ExxonMobil (organization)"},
    {"The EC met in Brussels. The European Community agreed.", "European Community (organization)"},
    {"The Saltmere Drugs Authority (SDA) met. The EC did not.",
     "Saltmere Drugs Authority (organization); European Community (organization)"},
    {"The Electoral Commission of Quillport (EC) met. The EC agreed.",
     "Electoral Commission of Quillport (organization)"},
    {"The Food and Drugs Authority (FDA) met in Accra. The FDA agreed.",
     "Food and Drugs Authority (organization)"},
};

}  // namespace

TEST_CASE("merging: persons of one surname stay apart, forms of one name join") {
  check_actors(kPersons);
}

TEST_CASE("merging: countries stay apart from each other and from their namesakes") {
  check_actors(kCountries);
}

TEST_CASE("merging: organisations and groups join by acronym and legal form, not by a word") {
  check_actors(kOrganizations);
}

}  // namespace dossier
