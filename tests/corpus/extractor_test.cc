// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/extractor.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace dossier {
namespace {

Extraction extract(const Extractor& extractor, std::string_view text, std::string url = "") {
  TextAnalyzer analyzer;
  Document document;
  document.text = text;
  document.url = std::move(url);
  return extractor.extract(document, analyzer.analyze(text));
}

// "Ada Okello (person); Kenya (country)"
std::string actors(const Extractor& extractor, std::string_view text) {
  std::string found;
  for (const Actor& actor : extract(extractor, text).actors)
    found +=
        (found.empty() ? "" : "; ") + actor.name + " (" + std::string(to_string(actor.type)) + ")";
  return found;
}

// "publisher The Harbor Ledger|cited Reuters"
std::string outlets(const Extractor& extractor, std::string_view text, std::string url = "") {
  std::string found;
  for (const Outlet& outlet : extract(extractor, text, std::move(url)).outlets)
    found += (found.empty() ? "" : "|") + std::string(to_string(outlet.role)) + ' ' + outlet.name;
  return found;
}

}  // namespace

TEST_CASE("extractor: knows the actors that a user adds, by every alias") {
  const Extractor extractor({.actors = "Ada Okello\tperson\tMama Ada|The Tailor of Kisumu\n"
                                       "Saltmere Dockers\torganization\tSMD\n"
                                       "Night Herons\tarmed_group\n"
                                       "Lanternfield\tcountry\tLanternfielders\n"});
  CHECK(actors(extractor, "On Monday Mama Ada refused to answer.") == "Ada Okello (person)");
  CHECK(actors(extractor, "On Monday the Tailor of Kisumu refused to answer.") ==
        "Ada Okello (person)");
  CHECK(actors(extractor, "On Monday SMD refused to answer.") == "Saltmere Dockers (organization)");
  CHECK(actors(extractor, "They met the Night Herons in Lanternfield.") ==
        "Night Herons (armed_group); Lanternfield (country)");
}

TEST_CASE("extractor: a user's row has the names that it claims") {
  const std::string text = "On Monday Moscow refused to answer, and so did the Wagner Group.";
  const Extractor shipped;
  CHECK(actors(shipped, text) == "Russia (country); Wagner Group (armed_group)");
  const Extractor extractor(
      {.actors = "Moscow Idaho Council\torganization\tMoscow\nWagner Group\torganization\n"});
  CHECK(actors(extractor, text) ==
        "Moscow Idaho Council (organization); Wagner Group (organization)");
}

TEST_CASE("extractor: a user's row about a known actor adds names to it") {
  const Extractor extractor({.actors = "Vladimir Putin\tperson\tThe Grey Angler\n"});
  CHECK(actors(extractor, "On Monday the Grey Angler refused to answer.") ==
        "Vladimir Putin (person)");
  CHECK(actors(extractor, "On Monday Putin refused to answer.") == "Vladimir Putin (person)");
  const auto names = extractor.actors().other_names("Vladimir Putin");
  CHECK(std::ranges::count(names, "The Grey Angler") == 1);
  CHECK(std::ranges::count(names, "Putin") == 1);
}

TEST_CASE("extractor: a user's doubtful alias counts only beside another name") {
  const Extractor extractor({.actors = "Ada Okello\tperson\tSilver?\n"});
  CHECK(actors(extractor, "On Monday Silver refused to answer.") == "");
  CHECK(actors(extractor, "On Monday Ada Okello came. Then Silver refused to answer.") ==
        "Ada Okello (person)");
}

TEST_CASE("extractor: knows the outlets that a user adds, by alias and domain") {
  const Extractor extractor(
      {.outlets = "The Harbor Ledger\tHL Online\tharborledger.example\tKE\tnewspaper\n"
                  "Saltmere Wire\tSMW\tsmw.*\tKE\tagency\n"});
  CHECK(outlets(extractor, "Ten ships left, HL Online reported.", "https://news.smw.co.ke/a?b=1") ==
        "publisher Saltmere Wire|cited The Harbor Ledger");
  CHECK(outlets(extractor, "SALTMERE (SMW) - Ten ships left on Monday.") == "agency Saltmere Wire");
}

TEST_CASE("extractor: a user's outlet has the names and domains that it claims") {
  const Extractor extractor({.outlets = "Guardian of Saltmere\tThe Guardian\tguardian.co.uk\n"
                                        "Reuters\tThe Baron's Wire\treuters.example\n"});
  CHECK(outlets(extractor, "Ten ships left, the Guardian reported.", "https://guardian.co.uk/x") ==
        "publisher Guardian of Saltmere|cited Guardian of Saltmere");
  CHECK(outlets(extractor, "Ten ships left, the Baron's Wire reported.",
                "https://www.reuters.example/x") == "publisher Reuters|cited Reuters");
  CHECK(outlets(extractor, "Ten ships left.", "https://www.reuters.com/x") == "publisher Reuters");
  CHECK(std::ranges::count(extractor.outlets().other_names("Reuters"), "The Baron's Wire") == 1);
}

}  // namespace dossier
