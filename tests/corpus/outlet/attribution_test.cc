// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/attribution.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/outlet/outlet_finder.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

Actor actor(std::string_view name, ActorType type, std::string_view text) {
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  Actor made{std::string(name), type, {}};
  for (std::size_t at = text.find(last); at != std::string_view::npos;
       at = text.find(last, at + 1)) {
    const bool is_full = at + last.size() >= name.size() &&
                         text.substr(at + last.size() - name.size(), name.size()) == name;
    made.mentions.push_back(
        {{is_full ? at + last.size() - name.size() : at, at + last.size()}, {}});
  }
  return made;
}

// The source of the number that stands in angle brackets, among a few actors.
std::string source(std::string_view marked) {
  std::string text(marked);
  const std::size_t begin = text.find('<');
  const std::size_t end = text.find('>') - 1;
  std::erase_if(text, [](char c) { return c == '<' || c == '>'; });
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  Document document;
  document.text = text;
  std::vector<Actor> actors = {actor("Ana Ruiz", ActorType::Person, text),
                               actor("Jon Peck", ActorType::Person, text),
                               actor("Vela Port Authority", ActorType::Organization, text),
                               actor("Pentagon", ActorType::Organization, text),
                               actor("Costa Verde", ActorType::Country, text)};
  std::erase_if(actors, [](const Actor& candidate) { return candidate.mentions.empty(); });
  Quantity quantity;
  quantity.span = {begin, end};
  const std::vector<Outlet> outlets =
      find_outlets(document, analyzed, shipped_extractor().outlets());
  const std::vector<QuotedPassage> passages = find_quoted_passages(analyzed);
  const TextCredits credits(analyzed, outlets, actors, passages, shipped_extractor().outlets());
  attribute_quantities(analyzed, credits, passages, {&quantity, 1});
  return quantity.source;
}

struct Row {
  std::string_view text, source;
};

}  // namespace

TEST_CASE("attribution: a verb of speech credits its subject") {
  for (const Row& row : {
           Row{"Ana Ruiz said <nine> ships had left.", "Ana Ruiz"},
           Row{"Mayor Ana Ruiz told reporters that <nine> ships had left.", "Ana Ruiz"},
           Row{"<Nine> ships had left, Ana Ruiz said.", "Ana Ruiz"},
           Row{"<Nine> ships had left, Ana Ruiz said on Monday.", "Ana Ruiz"},
           Row{"<Nine> ships had left, said Ana Ruiz, the mayor.", "Ana Ruiz"},
           Row{"<Nine> ships had left, said Sen. Ana Ruiz.", "Ana Ruiz"},
           Row{"Ana Ruiz emphatically said <nine> ships had left.", "Ana Ruiz"},
           Row{"Ana Ruiz herself said <nine> ships had left.", "Ana Ruiz"},
           Row{"The office of Mayor Ana Ruiz said <nine> ships had left.", ""},
           Row{"Ana Ruiz left. A witness said it was late. He said <nine> ships had left.", ""},
           Row{"Ana Ruiz, the mayor, said <nine> ships had left.", "Ana Ruiz"},
           Row{"The mayor, Ana Ruiz, said <nine> ships had left.", "Ana Ruiz"},
           Row{"Ana Ruiz, who runs the port, announced that <nine> ships had left.", "Ana Ruiz"},
           Row{"The Pentagon said <nine> ships had left.", "Pentagon"},
           Row{"The Pentagon puts the number of ships at <nine>.", "Pentagon"},
           Row{"Costa Verde says <nine> ships have left.", "Costa Verde"},
           Row{"The Vela Port Authority has also confirmed <nine> arrivals.",
               "Vela Port Authority"},
           Row{"According to Ana Ruiz, <nine> ships had left.", "Ana Ruiz"},
           Row{"<Nine> ships had left, according to the Pentagon.", "Pentagon"},
           Row{"<Nine> ships had left, according to Mayor Ana Ruiz.", "Ana Ruiz"},
       }) {
    CAPTURE(row.text);
    CHECK(source(row.text) == row.source);
  }
}

TEST_CASE("attribution: an outlet is the source unless a named actor tells it") {
  for (const Row& row : {
           Row{"Reuters reported that <nine> ships had left.", "Reuters"},
           Row{"According to The Atlantic, <nine> ships have left.", "The Atlantic"},
           Row{"<Nine> ships had left, reports Xinhua.", "Xinhua News Agency"},
           Row{"A diver told AFP that <nine> ships had left.", "Agence France-Presse"},
           Row{"Ana Ruiz told AFP that <nine> ships had left.", "Ana Ruiz"},
           Row{"<Nine> ships had left, officials told Reuters.", "Reuters"},
           Row{"<Nine> ships had left, Ana Ruiz told Reuters.", "Ana Ruiz"},
           Row{"Sources cited by CNN say <nine> ships left.", "CNN"},
           Row{"CNN reported, adding that <nine> ships had left.", "CNN"},
           Row{"The ferry left, reports Xinhua.\n\nIt carried <nine> cars.", "Xinhua News Agency"},
           Row{"Reuters put the toll at <nine>.", "Reuters"},
           Row{"Newsweek, which reported <nine> arrests, sees no end.", "Newsweek"},
           Row{"\u2022 at least <9> ships lost (The Atlantic)", "The Atlantic"},
           Row{"\u2022 <9> ships lost (count by The Vela Ledger)", "Vela Ledger"},
           Row{"Lost: <9> ships (CNN), 12 boats (BBC).", "CNN"},
           Row{"Lost: 9 ships (CNN), <12> boats (BBC).", "BBC"},
           Row{"The Atlantic went there. The magazine wrote of <nine> ships.", "The Atlantic"},
       }) {
    CAPTURE(row.text);
    CHECK(source(row.text) == row.source);
  }
}

TEST_CASE("attribution: pronouns and common nouns stand for who spoke before") {
  for (const Row& row : {
           Row{"Ana Ruiz said it was over. She added that <nine> ships had left.", "Ana Ruiz"},
           Row{"Jon Peck met Ana Ruiz. Jon Peck spoke. He said <nine> ships left.", "Jon Peck"},
           Row{"The Pentagon said it was over. It said <nine> ships had left.", "Pentagon"},
           Row{"Newsweek reports that it is over. It puts the toll at <nine>.", "Newsweek"},
           Row{"The Vela Port Authority is new. The port authority said <nine> ships left.",
               "Vela Port Authority"},
           Row{"The Pentagon confirmed it. The department said <nine> ships left.", "Pentagon"},
           Row{"\"It is over,\" Ana Ruiz said. \"We lost <nine> ships.\"", "Ana Ruiz"},
           Row{"Ana Ruiz said: \u201CIt is over. We lost <nine> ships.\u201D", "Ana Ruiz"},
           Row{"Ana Ruiz said the list was long:\n\n\u2022 <nine> ships", "Ana Ruiz"},
       }) {
    CAPTURE(row.text);
    CHECK(source(row.text) == row.source);
  }
}

TEST_CASE("attribution: what is no noun for outlets never stands for one") {
  for (const Row& row : {
           Row{"Two ships left, according to the Vela Ledger. The police said <nine> left.", ""},
           Row{"According to the Vela Ledger, two ships left. The police said <nine> left.", ""},
           Row{"Two ships left, the Vela Ledger said. The coast guard speaks of <nine>.", ""},
           Row{"The Vela Ledger put the toll at two.\n\nThe ministry said <nine> died.", ""},
           Row{"Reuters reported two dead. The hospital said it was treating <nine>.", ""},
           Row{"The Vela Ledger saw it all.\n\nShares fell and the company said <nine> left.", ""},
           Row{"Reuters said two left. It said <nine> had come back.", "Reuters"},
           Row{"Reuters said two left. The coast guard said six. It said <nine> stayed.", ""},
           Row{"Reuters said two left. The group that sails from the port said six. It said "
               "<nine>.",
               "Reuters"},
       }) {
    CAPTURE(row.text);
    CHECK(source(row.text) == row.source);
  }
}

TEST_CASE("attribution: nouns for outlets and for bodies each stand for their own") {
  for (const Row& row : {
           Row{"Newsweek said two left. The Pentagon said six. The magazine said <nine> left.",
               "Newsweek"},
           Row{"The Pentagon said two left. Newsweek said six. The department said <nine> left.",
               "Pentagon"},
           Row{"The Pentagon said two left. The left-wing daily said <nine> left.", ""},
           Row{"Newsweek denied two sales. The company said <nine> were true.", "Newsweek"},
           Row{"Reuters said two left. Newsweek went. The agency said <nine> left.", "Reuters"},
           Row{"Reuters said two left. Newsweek went. The magazine said <nine> left.", "Newsweek"},
           Row{"The Vela Press Agency said two left. The agency said <nine> left.",
               "Vela Press Agency"},
           Row{"Newsweek said two left. The agency said <nine> left.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(source(row.text) == row.source);
  }
}

TEST_CASE("attribution: nobody is credited without a name or a cue") {
  for (const std::string_view text : {
           std::string_view("<Nine> ships had left."),
           std::string_view("Ana Ruiz saw <nine> ships."),
           std::string_view("Officials said <nine> ships had left."),
           std::string_view("A Pentagon spokesman said <nine> ships had left."),
           std::string_view("An official at the Pentagon said <nine> ships had left."),
           std::string_view("A survey showed <nine> in ten agreed."),
           std::string_view("A CNN/ORC poll found <nine> in ten agreed."),
           std::string_view("Ana Ruiz said it was over. <Nine> ships had left."),
           std::string_view("Ana Ruiz was told that <nine> ships had left."),
           std::string_view("Ana Ruiz declined to say whether <nine> ships had left."),
           std::string_view("After <nine> ships had left, Ana Ruiz said she was glad."),
           std::string_view("<Nine> ships had left, according to people in Costa Verde."),
       }) {
    CAPTURE(text);
    CHECK(source(text) == "");
  }
}

TEST_CASE("attribution: of two credits the nearer one counts") {
  CHECK(source("Ana Ruiz said six left, but Jon Peck said <nine> had.") == "Jon Peck");
  CHECK(source("Ana Ruiz said <six> left, but Jon Peck said nine had.") == "Ana Ruiz");
}

TEST_CASE("attribution: a clause inside another credits itself alone") {
  for (const Row& row : {
           Row{"Ships that Ana Ruiz says were empty have lost <nine> men, according to CNN.",
               "CNN"},
           Row{"Ships that Ana Ruiz says were <nine> years old have sunk, according to CNN.",
               "Ana Ruiz"},
           Row{"The <nine> ships that Ana Ruiz says were empty have sunk, CNN reported.", "CNN"},
           Row{"Ships that Ana Ruiz says were carrying oil lost <nine>, CNN reported.", "CNN"},
           Row{"The list, which Ana Ruiz says is long, has room for <nine>, CNN reported.", "CNN"},
           Row{"He read the lists, which Ana Ruiz says are long, with <nine> names.", "Ana Ruiz"},
           Row{"Ships Costa Verde says are empty have lost <nine> men.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(source(row.text) == row.source);
  }
}

TEST_CASE("attribution: a source has the name that the outlets list") {
  const std::string_view text = "9 ships left (count by the Vela Ledger)";
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  const Outlet publisher{"The Vela Ledger", OutletRole::Publisher, std::nullopt, Scope::Body};
  Quantity quantity;
  quantity.span = {0, 1};
  const TextCredits credits(analyzed, {&publisher, 1}, {}, {}, shipped_extractor().outlets());
  attribute_quantities(analyzed, credits, {}, {&quantity, 1});
  CHECK(quantity.source == "The Vela Ledger");
}

TEST_CASE("attribution: no quantity and no text are no trouble") {
  TextAnalyzer analyzer;
  const AnalyzedText text = analyzer.analyze("");
  Quantity quantity;
  const TextCredits credits(text, {}, {}, {}, shipped_extractor().outlets());
  attribute_quantities(text, credits, {}, {});
  attribute_quantities(text, credits, {}, {&quantity, 1});
  CHECK(quantity.source.empty());
}

}  // namespace dossier
