// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_mentions.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

// The mentions' usual names, separated by bars.
std::string mentioned(std::string_view text, std::string_view publisher = "") {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  std::string names;
  for (const OutletMention& mention :
       find_outlet_mentions(analyzed, publisher, shipped_extractor().outlets()))
    names += (names.empty() ? "" : "|") + std::string(mention.name);
  return names;
}

}  // namespace

TEST_CASE("outlet_mentions: known outlets are found under every usual name") {
  struct Row {
    std::string_view text, names;
  };
  for (const Row& row : {
           Row{"Reuters and the AP wrote.", "Reuters|Associated Press"},
           Row{"The Washington Post wrote.", "The Washington Post"},
           Row{"WaPo wrote.", "The Washington Post"},
           Row{"a WASHINGTON POST story", "The Washington Post"},
           Row{"AFP's man was there.", "Agence France-Presse"},
           Row{"Agence France-Presse said", "Agence France-Presse"},
           Row{"The Wall Street Journal said", "The Wall Street Journal"},
           Row{"", ""},
           Row{"Nobody wrote.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(mentioned(row.text) == row.names);
  }
}

TEST_CASE("outlet_mentions: words that mean other things are no names") {
  for (const std::string_view text : {
           std::string_view("It was time to go."),
           std::string_view("the ap store"),
           std::string_view("He climbed the hill."),
           std::string_view("They crossed the atlantic."),
           std::string_view("Jonah Hill said so."),
           std::string_view("She said Time Warner was sold."),
           std::string_view("Lebanese State Television said so."),
           std::string_view("Time passed. People said so."),
           std::string_view("Michael Bloomberg ran. Then Bloomberg said so."),
       }) {
    CAPTURE(text);
    CHECK(mentioned(text).empty());
  }
}

TEST_CASE("outlet_mentions: unknown outlets are found by the form of their names") {
  struct Row {
    std::string_view text, names;
  };
  for (const Row& row : {
           Row{"the Port Vela Gazette reported", "Port Vela Gazette"},
           Row{"told Costa Verde News Agency that", "Costa Verde News Agency"},
           Row{"the newspaper Tiempo Sureño wrote", "Tiempo Sureño"},
           Row{"according to the broadcaster KVX on Monday", "KVX"},
           Row{"the Vestnik Zari newspaper said", "Vestnik Zari"},
           Row{"the al-Manar TV channel reported", "Al-Manar"},
           Row{"the news agency Sana reported", "Syrian Arab News Agency"},
           Row{"the pro-government al-Fulan News said", "al-Fulan News"},
           Row{"Yet the Vela Tribune denied it", "Vela Tribune"},
       }) {
    CAPTURE(row.text);
    CHECK(mentioned(row.text) == row.names);
  }
}

TEST_CASE("outlet_mentions: a short name stands for the outlet named before or the publisher") {
  CHECK(mentioned("The Washington Post asked. The Post reported.") ==
        "The Washington Post|The Washington Post");
  CHECK(mentioned("she told the Gazette", "Harbour Gazette") == "Harbour Gazette");
  CHECK(mentioned("she told the Gazette") == "");
  CHECK(mentioned("they left the Post behind", "Harbour Gazette") == "");
}

TEST_CASE("outlet_mentions: the span holds a capitalised article") {
  TextAnalyzer analyzer;
  struct Row {
    std::string_view text, surface;
  };
  for (const Row& row : {
           Row{"He told The Washington Post so.", "The Washington Post"},
           Row{"He told the Washington Post so.", "Washington Post"},
           Row{"Reuters said so.", "Reuters"},
       }) {
    CAPTURE(row.text);
    const AnalyzedText text = analyzer.analyze(row.text);
    const auto mentions = find_outlet_mentions(text, "", shipped_extractor().outlets());
    REQUIRE(mentions.size() == 1);
    CHECK(mentions[0].span_in(text).of(row.text) == row.surface);
  }
}

}  // namespace dossier
