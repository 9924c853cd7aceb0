// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/actor/actor_finder.h"
#include "corpus/text/lexicon.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

// Canonical name, other names.
constexpr std::string_view kJoined = R"(
United States	US|U.S.|USA|America|American|Americans|United States of America
United Kingdom	UK|U.K.|Britain|Great Britain|British|Britons
Russia	Russian|Russians|Russian Federation
China	Chinese|People's Republic of China|PRC
France	French|French Republic
Germany	German|Germans|Federal Republic of Germany
Italy	Italian|Italians
Spain	Spanish|Spaniards
Portugal	Portuguese
Netherlands	Dutch|Holland|The Netherlands|the Netherlands
Belgium	Belgian|Belgians
Switzerland	Swiss
Austria	Austrian|Austrians
Poland	Polish|Poles
Czech Republic	Czech|Czechia
Slovakia	Slovak|Slovaks
Hungary	Hungarian|Hungarians
Romania	Romanian|Romanians
Bulgaria	Bulgarian|Bulgarians
Greece	Greek|Greeks|Hellenic Republic
Turkey	Turkish|Turks|Türkiye|Turkiye
Ukraine	Ukrainian|Ukrainians
Belarus	Belarusian|Belarusians|Byelorussia
Moldova	Moldovan|Moldovans|Republic of Moldova
Serbia	Serbian|Serbians
Croatia	Croatian|Croatians
Slovenia	Slovenian|Slovenians
Albania	Albanian|Albanians
Kosovo	Kosovar|Kosovars
Sweden	Swedish|Swedes
Norway	Norwegian|Norwegians
Denmark	Danish|Danes
Finland	Finnish|Finns
Iceland	Icelandic|Icelanders
Ireland	Irish
Estonia	Estonian|Estonians
Latvia	Latvian|Latvians
Lithuania	Lithuanian|Lithuanians
Israel	Israeli|Israelis
Palestine	Palestinian|Palestinians|State of Palestine
Lebanon	Lebanese
Syria	Syrian|Syrians|Syrian Arab Republic
Iraq	Iraqi|Iraqis
Iran	Iranian|Iranians|Islamic Republic of Iran
Saudi Arabia	Saudi|Saudis|Kingdom of Saudi Arabia
United Arab Emirates	UAE|Emirati|Emiratis|U.A.E.
Qatar	Qatari|Qataris
Kuwait	Kuwaiti|Kuwaitis
Bahrain	Bahraini|Bahrainis
Oman	Omani|Omanis
Yemen	Yemeni|Yemenis
Egypt	Egyptian|Egyptians|Arab Republic of Egypt
Libya	Libyan|Libyans
Tunisia	Tunisian|Tunisians
Algeria	Algerian|Algerians
Morocco	Moroccan|Moroccans
Sudan	Sudanese
South Sudan	South Sudanese
Ethiopia	Ethiopian|Ethiopians
Eritrea	Eritrean|Eritreans
Somalia	Somali|Somalis
Kenya	Kenyan|Kenyans
Uganda	Ugandan|Ugandans
Tanzania	Tanzanian|Tanzanians
Rwanda	Rwandan|Rwandans
Burundi	Burundian|Burundians
Nigeria	Nigerian|Nigerians
Ghana	Ghanaian|Ghanaians
Senegal	Senegalese
Mali	Malian|Malians
Niger	Nigerien|Nigeriens
Burkina Faso	Burkinabe
Ivory Coast	Ivorian|Ivorians|Côte d'Ivoire|Cote d'Ivoire
Cameroon	Cameroonian|Cameroonians
Gabon	Gabonese
Angola	Angolan|Angolans
Zambia	Zambian|Zambians
Zimbabwe	Zimbabwean|Zimbabweans
Mozambique	Mozambican|Mozambicans
South Africa	South African|South Africans
Namibia	Namibian|Namibians
Botswana	Botswanan
India	Indian|Indians
Pakistan	Pakistani|Pakistanis
Bangladesh	Bangladeshi|Bangladeshis
Sri Lanka	Sri Lankan|Sri Lankans|Ceylon
Nepal	Nepali|Nepalese
Afghanistan	Afghan|Afghans
Myanmar	Burma|Burmese
Thailand	Thai|Thais
Vietnam	Vietnamese|Viet Nam
Cambodia	Cambodian|Cambodians|Kampuchea
Laos	Laotian|Lao
Malaysia	Malaysian|Malaysians
Indonesia	Indonesian|Indonesians
Philippines	Philippine|Filipino|Filipinos
Japan	Japanese
South Korea	South Korean|South Koreans|Republic of Korea|ROK
North Korea	North Korean|North Koreans|DPRK|Democratic People's Republic of Korea
Taiwan	Taiwanese|Republic of China
Mongolia	Mongolian|Mongolians
Kazakhstan	Kazakh|Kazakhs
Uzbekistan	Uzbek|Uzbeks
Australia	Australian|Australians|Commonwealth of Australia
New Zealand	New Zealanders|New Zealander|Aotearoa
Canada	Canadian|Canadians
Mexico	Mexican|Mexicans
Cuba	Cuban|Cubans
Haiti	Haitian|Haitians
Guatemala	Guatemalan|Guatemalans
Honduras	Honduran|Hondurans
El Salvador	Salvadoran|Salvadorans
Nicaragua	Nicaraguan|Nicaraguans
Panama	Panamanian|Panamanians
Colombia	Colombian|Colombians
Venezuela	Venezuelan|Venezuelans|Bolivarian Republic of Venezuela
Ecuador	Ecuadorian|Ecuadorians
Peru	Peruvian|Peruvians
Bolivia	Bolivian|Bolivians|Plurinational State of Bolivia
Chile	Chilean|Chileans
Argentina	Argentine|Argentines|Argentinian
Brazil	Brazilian|Brazilians
Paraguay	Paraguayan|Paraguayans
Uruguay	Uruguayan|Uruguayans
Democratic Republic of the Congo	DRC|Congo-Kinshasa|DR Congo|Democratic Republic of Congo|Zaire
Donald Trump	Trump|Donald J. Trump|President Trump
Joe Biden	Biden|Joseph Biden
Barack Obama	Obama
Vladimir Putin	Putin|Mr. Putin|Владимир Путин
Volodymyr Zelenskyy	Zelensky|Zelenskyy|Volodymyr Zelensky|Zelenskiy|Volodymyr Zelenskiy
Emmanuel Macron	Macron
Angela Merkel	Merkel
Olaf Scholz	Scholz
Keir Starmer	Starmer
Rishi Sunak	Sunak
Margaret Thatcher	Thatcher
Benjamin Netanyahu	Netanyahu|Binyamin Netanyahu|Bibi Netanyahu
Bashar al-Assad	Bashar Assad
Saddam Hussein	Saddam|Saddam Husain
Muammar Gaddafi	Gaddafi|Moammar Gadhafi|Gadhafi|Qaddafi|Muammar Qaddafi
Recep Tayyip Erdoğan	Erdogan|Tayyip Erdogan|Recep Tayyip Erdogan|Erdoğan
Narendra Modi	Modi
Xi Jinping	President Xi Jinping|Xi
Kim Jong-un	Kim Jong Un
Nicolás Maduro	Maduro|Nicolas Maduro|Nicolás Maduro Moros
Hugo Chávez	Hugo Chavez
Marco Rubio	Rubio
Jair Bolsonaro	Bolsonaro
Gustavo Petro	Gustavo Petro
Cyril Ramaphosa	Ramaphosa
Robert Mugabe	Mugabe
Nelson Mandela	Mandela
Muhammadu Buhari	Buhari
Bola Tinubu	Tinubu
Alexander Lukashenko	Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka
Mikhail Gorbachev	Gorbachev|Mikhail Gorbachov
Boris Yeltsin	Yeltsin
Ronald Reagan	Reagan
United Nations	UN|U.N.
European Union	EU|E.U.
NATO	North Atlantic Treaty Organization|North Atlantic Treaty Organisation
African Union	AU
World Health Organization	WHO|World Health Organisation
International Monetary Fund	IMF
World Trade Organization	WTO|World Trade Organisation
International Atomic Energy Agency	IAEA
UN Security Council	United Nations Security Council
UNICEF	United Nations Children's Fund
UNHCR	United Nations High Commissioner for Refugees|UN Refugee Agency
Organization of the Petroleum Exporting Countries	OPEC|Organisation of the Petroleum Exporting Countries
Association of Southeast Asian Nations	ASEAN|Association of South East Asian Nations
Islamic State	ISIS|ISIL|Daesh|Islamic State of Iraq and Syria
Cartel de los Soles	Cartel of the Suns
Hezbollah	Hizbollah|Hizbullah|Hizballah|Hezbullah
al-Qaeda	Al-Qaeda|Al Qaeda|al-Qaida
al-Shabaab	Al-Shabaab|Al Shabaab|al-Shabab
Boko Haram	Boko Haram|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
Taliban	Taleban|Islamic Emirate of Afghanistan
Kurdistan Workers' Party	PKK|Kurdistan Workers Party
Revolutionary Armed Forces of Colombia	FARC
White House	The White House|the White House
Kremlin	The Kremlin|the Kremlin
Pentagon	The Pentagon|US Department of Defense|U.S. Defense Department
CIA	Central Intelligence Agency|C.I.A.
FBI	Federal Bureau of Investigation
State Department	US State Department|Department of State|U.S. Department of State
Federal Reserve	US Federal Reserve
Bharatiya Janata Party	BJP
Eswatini	Swaziland|Swazi
North Macedonia	Macedonia|FYROM
Republic of the Congo	Congo-Brazzaville|Congo Republic
East Timor	Timor-Leste|Timorese
Cape Verde	Cabo Verde|Cape Verdean
Vatican	Holy See|Vatican City
Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnian
Kyrgyzstan	Kyrgyz Republic|Kyrgyz
Papua New Guinea	PNG|Papua New Guinean
International Committee of the Red Cross	ICRC
Médecins Sans Frontières	Doctors Without Borders|MSF|Medecins Sans Frontieres
Internal Revenue Service	IRS
European Central Bank	ECB
People's Liberation Army	PLA
Chinese Communist Party	Communist Party of China|CCP
Muslim Brotherhood	Ikhwan
Houthis	Houthi|Ansar Allah|Huthis
Wagner Group	PMC Wagner
Tehrik-i-Taliban Pakistan	TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan
Lashkar-e-Taiba	Lashkar-e-Tayyiba|LeT|Lashkar-i-Taiba
Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers
Palestinian Islamic Jihad	Islamic Jihad|PIJ
M23	March 23 Movement
Lord's Resistance Army	LRA
Tren de Aragua	Aragua Train
Jalisco New Generation Cartel	CJNG|Cartel de Jalisco Nueva Generación
Abdel Fattah el-Sisi	al-Sisi|Abdel Fattah al-Sisi|el-Sisi
Mohammed bin Salman	Mohammad bin Salman|Muhammad bin Salman
Ali Khamenei	Khamenei|Ayatollah Ali Khamenei
Luiz Inácio Lula da Silva	Lula|Lula da Silva|Luiz Inacio Lula da Silva
Andrés Manuel López Obrador	AMLO|López Obrador|Lopez Obrador
Aung San Suu Kyi	Suu Kyi|Daw Aung San Suu Kyi
Hassan Nasrallah	Nasrallah|Hasan Nasrallah|Sayyed Hassan Nasrallah
Osama bin Laden	Usama bin Laden|Osama Bin Laden
Viktor Yanukovych	Yanukovych|Yanukovich|Viktor Yanukovich
Mahmoud Ahmadinejad	Ahmadinejad|Mahmud Ahmadinejad
Alexei Navalny	Navalny|Aleksei Navalny|Alexey Navalny
Isaias Afwerki	Isaias Afewerki
Ahmed al-Sharaa	Abu Mohammad al-Julani|Abu Mohammed al-Jolani
Abiy Ahmed	Abiy|Abiy Ahmed Ali
Hamid Karzai	Karzai
Shinzo Abe	Shinzō Abe
Lech Wałęsa	Walesa|Lech Walesa
Ursula von der Leyen	Von der Leyen
Microsoft	Microsoft Corp|Microsoft Corporation
Boeing	Boeing Co|The Boeing Company|Boeing Corp
Apple	Apple Inc
Google	Google LLC|Google Inc
ExxonMobil	Exxon Mobil|Exxon Mobil Corp
Volkswagen	VW|Volkswagen AG
JPMorgan Chase	JPMorgan|JP Morgan|J.P. Morgan
Human Rights Watch	HRW
Economic Community of West African States	ECOWAS
US Department of Homeland Security	DHS
Shining Path	Sendero Luminoso
Fiji	Fijian|Fijians
General Motors	General Motors Corp
Huawei	Huawei Technologies Co
European Commission	EC Commission
AT&T	American Telephone and Telegraph
)";

// Two names that must stay two actors in one text.
constexpr std::string_view kDistinct = R"(
George W. Bush	George H. W. Bush
George W. Bush	Jeb Bush
Bill Clinton	Hillary Clinton
Donald Trump	Melania Trump
Donald Trump	Ivanka Trump
Joe Biden	Hunter Biden
Barack Obama	Michelle Obama
Ed Miliband	David Miliband
Boris Johnson	Lyndon Johnson
Gordon Brown	James Brown
Raúl Castro	Fidel Castro
Kim Jong-un	Kim Jong-il
Kim Jong-un	Kim Yo-jong
Bashar al-Assad	Hafez al-Assad
Indira Gandhi	Rajiv Gandhi
Rahul Gandhi	Sonia Gandhi
Nawaz Sharif	Shehbaz Sharif
Mahinda Rajapaksa	Gotabaya Rajapaksa
Khaleda Zia	Sheikh Hasina
Benazir Bhutto	Bilawal Bhutto Zardari
Park Chung-hee	Park Geun-hye
Lee Kuan Yew	Lee Hsien Loong
Lee Myung-bak	Lee Jae-myung
Ferdinand Marcos	Imelda Marcos
Cristina Fernández de Kirchner	Néstor Kirchner
Cristina Fernández de Kirchner	Alberto Fernández
Daniel Ortega	Rosario Murillo
Juan Guzmán	Martín Guzmán
Uhuru Kenyatta	Jomo Kenyatta
Joseph Kabila	Laurent Kabila
Winnie Mandela	Nelson Mandela
Robert Mugabe	Grace Mugabe
Jean-Marie Le Pen	Marine Le Pen
François Mitterrand	François Hollande
Theresa May	Elaine May
John Kerry	John McCain
John Major	John Kerry
David Cameron	David Lammy
Tony Blair	Tony Abbott
Angela Merkel	Angela Rayner
Michael Reyes	Anna Reyes
Ngozi Adeyemi	Tunde Adeyemi
Carlos Herrera	Carlos Mendoza
Maria Lopez	Maria Gomez
Ahmed Hassan	Hassan Ahmed
Mohammed Khalil	Mahmoud Khalil
Li Wei	Li Ming
Wang Yi	Wang Qishan
Zhang Wei	Zhang Gaoli
Chen Quanguo	Chen Shui-bian
Anwar Sadat	Anwar Ibrahim
Abdullah Abdullah	Abdullah Gül
Hamid Karzai	Ashraf Ghani
Viktor Orbán	Viktor Yanukovych
Viktor Yushchenko	Viktor Yanukovych
Vladimir Putin	Vladimir Medinsky
Sergei Lavrov	Sergei Shoigu
Alexander Lukashenko	Alexander Novak
Alexei Navalny	Yulia Navalnaya
Dmitry Medvedev	Dmitry Peskov
Mikhail Gorbachev	Mikhail Mishustin
South Korea	North Korea
Sudan	South Sudan
Guinea	Guinea-Bissau
Guinea	Equatorial Guinea
Guinea	Papua New Guinea
Niger	Nigeria
Mali	Malawi
Mauritius	Mauritania
Slovakia	Slovenia
Austria	Australia
Iran	Iraq
Dominica	Dominican Republic
Republic of the Congo	Democratic Republic of the Congo
India	Indonesia
Samoa	American Samoa
Ireland	Iceland
Latvia	Lithuania
Gambia	Zambia
Sweden	Switzerland
Paraguay	Uruguay
Colombia	Cambodia
Libya	Liberia
Swiss	Swedish
Nigerien	Nigerian
China	Taiwan
Israel	Palestine
Russia	Belarus
United Kingdom	United States
United Arab Emirates	United States
United Nations	United States
World Bank	World Health Organization
World Bank	African Development Bank
African Development Bank	Asian Development Bank
African Union	European Union
European Commission	European Union
European Parliament	European Union
European Council	Council of Europe
European Central Bank	European Commission
UN Security Council	UN General Assembly
United Nations	UN Security Council
UNICEF	UNESCO
UNHCR	UNRWA
International Criminal Court	International Court of Justice
International Monetary Fund	International Labour Organization
NATO	OSCE
OPEC	OECD
Arab League	African Union
CIA	FBI
FBI	FSB
Pentagon	White House
Kremlin	White House
Federal Reserve	Bank of England
Bank of England	Bank of Japan
Hamas	Hezbollah
Taliban	Boko Haram
Boko Haram	Al-Shabaab
Islamic State	Al-Qaeda
Al-Shabaab	Al-Qaeda
Sinaloa Cartel	Gulf Cartel
Cartel de los Soles	Sinaloa Cartel
Free Syrian Army	Syrian Democratic Forces
National Liberation Army	Revolutionary Armed Forces of Colombia
Ministry of Roads	Ministry of Ports
Ministry of Roads	Minister Okello
Harbour Bank Ltd	Harbour Steel Ltd
Northern Water Authority	Northern Power Authority
University of Harbourtown	University of Millfield
Okello Textiles Ltd	James Okello
Institute for Coastal Studies	Institute for Desert Studies
Democratic Party	Republican Party
Labour Party	Conservative Party
Communist Party	Socialist Party
Liberal Party	Liberal Democratic Party
Microsoft	Apple
Google	Facebook
Samsung	Sony
Toyota	Honda
Boeing	Airbus
Amazon	Alibaba
Tesla	Toyota
Real Madrid	Bayern Munich
Manchester United	Manchester City
Chelsea	Arsenal
AC Milan	Inter Milan
Harvard University	Oxford University
Stanford University	Harvard University
Human Rights Watch	Amnesty International
Greenpeace	Oxfam
Red Cross	Red Crescent
Interpol	Europol
Supreme Court	High Court
Senate	House of Representatives
Lufthansa	Air France
Deutsche Bank	Commerzbank
Goldman Sachs	Morgan Stanley
BP	Shell
ExxonMobil	Chevron
Gazprom	Rosneft
)";

std::vector<Actor> actors_of(const std::string& text) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  return find_actors(analyzed, "", {}, shipped_extractor().actors());
}

}  // namespace

TEST_CASE("aliases: every name of a known actor gives its canonical name") {
  for (const LexiconRow& row : lexicon_rows(kJoined)) {
    for (const std::string_view alias : lexicon_list(row.cell(1))) {
      CAPTURE(alias);
      const std::vector<Actor> actors =
          actors_of("On Monday " + std::string(alias) + " refused to answer.");
      REQUIRE(actors.size() == 1);
      CHECK(actors[0].name == row.cell(0));
    }
  }
}

TEST_CASE("aliases: names of two actors stay apart in one text") {
  for (const LexiconRow& row : lexicon_rows(kDistinct)) {
    CAPTURE(row.cell(0));
    CAPTURE(row.cell(1));
    CHECK(actors_of("On Monday " + std::string(row.cell(0)) + " refused to answer. Later " +
                    std::string(row.cell(1)) + " refused too.")
              .size() == 2);
  }
}

}  // namespace dossier
