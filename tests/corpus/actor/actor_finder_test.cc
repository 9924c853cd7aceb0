// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor_finder.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/corpus/actor/found_actors.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {

TEST_CASE("actor_finder: persons are found without titles, ages and possessive endings") {
  check_actors({
      {"The lawyer Ngozi Adeyemi met President Donald Trump's envoy.",
       "Ngozi Adeyemi (person); Donald Trump (person)"},
      {"Prime Minister Abdel Rahman al-Masri spoke to reporters.",
       "Abdel Rahman al-Masri (person)"},
      {"\"We left,\" said George W. Harlan Jr., 45, who drove the bus.",
       "George Harlan Jr (person)"},
      {"Ban Ki-moon and Tsai Ing-wen were not there.",
       "Ban Ki-moon (person); Tsai Ing-wen (person)"},
      {"The singer María de la Cruz performed with Ludwig van Houten.",
       "María de la Cruz (person); Ludwig van Houten (person)"},
      {"Deputy Press Secretary Fatima Khan told the press.", "Fatima Khan (person)"},
      {"Harbour Bank Group Chief Executive H E Tunde Adeyemi resigned.",
       "Harbour Bank Group (organization); Tunde Adeyemi (person)"},
      {"Then Fatima and Rafael left.", "Fatima (person); Rafael (person)"},
      {"Then Alderman Tunde Quarrel spoke.", "Tunde Quarrel (person)"},
      {"Mr. Okello, a farmer, sold his cattle.", "Okello (person)"},
      {"Queen Isolde waved as the Queen Amara sank.", "Isolde (person)"},
      {"Police sought Joaquín \"El Flaco\" Herrera in the hills.",
       "Joaquín \"El Flaco\" Herrera (person)"},
  });
}

TEST_CASE("actor_finder: organisations are found by the form of their names") {
  check_actors({
      {"He works for the Ministry of Roads, Ports and Fisheries.",
       "Ministry of Roads, Ports and Fisheries (organization)"},
      {"The Northern Farmers' Union and Okello Textiles Ltd signed it.",
       "Northern Farmers' Union (organization); Okello Textiles (organization)"},
      {"A paper by the Institute for Coastal Studies appeared.",
       "Institute for Coastal Studies (organization)"},
      {"It was sent to the Attorney General's Office.", "Attorney General's Office (organization)"},
      {"The Harbour Workers Federation (HWF) struck. The HWF won.",
       "Harbour Workers Federation (organization)"},
      {"A US-led coalition struck the town.",
       "US-led coalition (organization); United States (country)"},
  });
}

TEST_CASE("actor_finder: countries are found by name, demonym, and capital acting as government") {
  check_actors({
      {"Syrian troops left the U.S. base.", "Syria (country); United States (country)"},
      {"They told us that Us Weekly closed.", "Us Weekly (organization)"},
      {"Moscow said that it would answer.", "Russia (country)"},
      {"Moscow treats the pact as void.", "Russia (country)"},
      {"They met in Moscow on Monday.", ""},
      {"Britons and Kenyans voted.", "United Kingdom (country); Kenya (country)"},
      {"The Harbour Court of Kenya ruled.", "Harbour Court of Kenya (organization)"},
      {"Talks in Georgia began.", "Georgia (country)"},
      {"The singer Georgia Hollis began.", "Georgia Hollis (person)"},
      {"Moscow said that the Soviet Union would pay.", "Soviet Union (country)"},
  });
}

TEST_CASE("actor_finder: armed groups are known under any of their names") {
  CHECK(found_actors("Daesh lost ground. ISIS, the Islamic State, said nothing.") ==
        "Islamic State (armed_group)");
  CHECK(found_actors("The Cartel of the Suns is accused.") == "Cartel de los Soles (armed_group)");
}

TEST_CASE("actor_finder: what is capitalised for another reason is no actor") {
  for (const std::string_view text : {
           "On Monday the Internet failed in Damascus.",
           "The Harbour Bridge and the Rice Festival drew crowds.",
           "COVID-19 and GDP growth filled the agenda of the World Cup.",
           "The USS Gerald R. Ford sailed.",
           "The lab took DNA and the CEO read a PDF.",
           "Analysts agree. However, nobody knows.",
           "",
       }) {
    CAPTURE(text);
    CHECK(found_actors(text).empty());
  }
}

TEST_CASE("actor_finder: later short forms join the full name") {
  check_actors({
      {"The lawyer Ngozi Adeyemi sued. Adeyemi won.", "Ngozi Adeyemi (person)"},
      {"Bashar al-Masri spoke. Masri left.", "Bashar al-Masri (person)"},
      {"Nicolás Herrera spoke. Nicolas Herrera left.", "Nicolás Herrera (person)"},
      {"Mr. Alan Reyes met Mrs. Carmen Reyes.", "Alan Reyes (person); Carmen Reyes (person)"},
      {"Vladimir Putin spoke. Putin left.", "Vladimir Putin (person)"},
      {"Putin left.", "Vladimir Putin (person)"},
  });
}

TEST_CASE("actor_finder: headlines name whom the text names") {
  check_actors({
      {"NGOZI ADEYEMI WINS APPEAL\n\nThe lawyer Ngozi Adeyemi won on Monday.",
       "NGOZI ADEYEMI (person)"},
      {"Harbour Strike Enters Second Week\n\nThe port stood still.", ""},
      {"WHO WILL PAY US NOW\n\nNobody knew.", ""},
      {"Kenya Votes Amid Heavy Rain\n\nQueues were long.", "Kenya (country)"},
  });
}

TEST_CASE("actor_finder: headings and datelines name nobody, bylines do") {
  check_actors({
      {"OUTLOOK\n\nThe port stood still.", ""},
      {"PORTAVEL — The ferry sank.", ""},
      {"PORTAVEL, Kenya (KQW) - The ferry sank.", "Kenya (country)"},
      {"By Oda Quillfeather and Timm Quarrel\n\nThe ferry sank.",
       "Oda Quillfeather (person); Timm Quarrel (person)"},
      {"**By Oda Quillfeather**\n\nThe ferry sank.", "Oda Quillfeather (person)"},
      {"By Friday the ferry had sunk.", ""},
  });
}

TEST_CASE("actor_finder: a shared short form is the one that the text names in full") {
  CHECK(found_actors("The Russian Ministry of Defence spoke. The Defence Ministry denied it.") ==
        "Russian Defence Ministry (organization)");
  CHECK(found_actors("The Defence Ministry denied it.") == "Defence Ministry (organization)");
}

TEST_CASE("actor_finder: a known person stays one behind prepositions and articles") {
  check_actors({
      {"The parcel was sent to Vladimir Putin.", "Vladimir Putin (person)"},
      {"One came from Putin, one went to Putin.", "Vladimir Putin (person)"},
      {"The Putin government fell.", "Vladimir Putin (person)"},
      {"The Vladimir Putin docked in Cadiz.", ""},
  });
}

TEST_CASE("actor_finder: of texts in other languages only sure names are read") {
  for (const ActorRow& row : {
           ActorRow{"Según María Quintanar, Vladímir Putin llamó a Cuba.",
                    "María Quintanar (person); Vladimir Putin (person); Cuba (country)"},
           ActorRow{"Habló Carmen de la Fuente. Fuente no dijo más.",
                    "Carmen de la Fuente (person)"},
           ActorRow{"Vino Carmen Rojas y José Prado.",
                    "Carmen Rojas (person); José Prado (person)"},
           ActorRow{"En Turquía y Catar. La Meta. Germán se fue.", ""},
           ActorRow{"El portaaviones USS Carmen Rojas zarpó.", ""},
           ActorRow{"Le Ministère des Transports a refusé.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text, "es") == row.actors);
  }
}

TEST_CASE("actor_finder: mentions lie on the name alone, in the order of the text") {
  const std::string_view text = "President Vladimir Putin's aides left. Mr. Putin stayed.";
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  const std::vector<Actor> actors = find_actors(analyzed, "", {}, shipped_extractor().actors());
  REQUIRE(actors.size() == 1);
  REQUIRE(actors[0].mentions.size() == 2);
  CHECK(actors[0].mentions[0].span.of(text) == "Vladimir Putin");
  CHECK(actors[0].mentions[1].span.of(text) == "Putin");
}

TEST_CASE("actor_finder: what an outlet's span covers is no actor") {
  const std::string_view text = "According to the Harbour Company, prices rose.";
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  REQUIRE(find_actors(analyzed, "", {}, shipped_extractor().actors()).size() == 1);
  Outlet outlet;
  outlet.span = ByteSpan{17, 32};
  CHECK(find_actors(analyzed, "", std::vector{outlet}, shipped_extractor().actors()).empty());
}

TEST_CASE("actor_finder: an outlet in a role is no actor where it is named again") {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze("A count by The Harbour Ledger Company ended.");
  REQUIRE(find_actors(analyzed, "", {}, shipped_extractor().actors()).size() == 1);
  Outlet outlet;
  outlet.name = "The Harbour Ledger Company";
  CHECK(find_actors(analyzed, "", std::vector{outlet}, shipped_extractor().actors()).empty());
}

}  // namespace dossier
