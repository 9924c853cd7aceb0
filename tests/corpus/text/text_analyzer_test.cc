// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/text_analyzer.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Tokens between bars, sentences ended by " / " and paragraphs by " // ".
std::string layout(std::string_view text) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  std::string out;
  for (const Paragraph& paragraph : analyzed.paragraphs()) {
    for (std::size_t s = paragraph.first_sentence; s < paragraph.end_sentence; ++s) {
      const Sentence& sentence = analyzed.sentences()[s];
      for (const Token& token : analyzed.tokens_of(sentence))
        out += (&token == analyzed.tokens_of(sentence).data() ? "" : "|") + std::string(token.text);
      out += s + 1 == paragraph.end_sentence ? " // " : " / ";
    }
  }
  return out;
}

std::string terms(std::string_view text) {
  TextAnalyzer analyzer;
  return analyzer.fold(text);
}

}  // namespace

TEST_CASE("text_analyzer: words fold to what a searcher types") {
  struct Row {
    std::string_view text, terms;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"Nicolás González", "nicolas gonzalez"},
           Row{"Maduro's", "maduro"},
           Row{"Maduro’s aides’ plan", "maduro aides plan"},
           Row{"U.S. U.S.-led U.N.", "us us led un"},
           Row{"10,000 troops", "10000 troops"},
           Row{"10\u202F000 troops", "10000 troops"},
           Row{"narco\u2011terrorists", "narco terrorists"},
           Row{"man\u00ADaged exit", "managed exit"},
           Row{"zero\u200Bwidth", "zero width"},
           Row{"Straße Łódź Øre", "strasse lodz ore"},
           Row{"İstanbul ılık", "istanbul ilik"},
           Row{"O'Neill d'Ivoire", "oneill d ivoire"},
           Row{"e\u0301lan", "elan"},
           Row{"1.762bn 5km 16th 1990s", "1.762 bn 5 km 16th 1990s"},
           Row{"$50 million (65%)", "50 million 65"},
           Row{"over.Then COVID-19", "over then covid 19"},
           Row{"国际货币基金组织", "国际 货币 基金 组织"},
           Row{"שלום עולם", "שלום עולם"},
           Row{"👍 ok", "ok"},
       }) {
    CAPTURE(row.text);
    CHECK(terms(row.text) == row.terms);
  }
}

TEST_CASE("text_analyzer: sentences end where readers see an end") {
  struct Row {
    std::string_view text, layout;
  };
  for (const Row& row : {
           Row{"He left. She stayed.", "He|left|. / She|stayed|. // "},
           Row{"Gen. Smith met Mr. Jones.", "Gen|.|Smith|met|Mr|.|Jones|. // "},
           Row{"He paid Rs. 500. She left.", "He|paid|Rs|.|500|. / She|left|. // "},
           Row{"The U.S. Navy left the U.S. The ship",
               "The|U.S.|Navy|left|the|U.S. / The|ship // "},
           Row{"J. Edgar said no.", "J.|Edgar|said|no|. // "},
           Row{"“It ends.” He left.", "“|It|ends|.|” / He|left|. // "},
           Row{"About 1.5 million fled.", "About|1.5|million|fled|. // "},
           Row{"One\ntwo", "One // two // "},
           Row{"One\n\ntwo", "One // two // "},
       }) {
    CAPTURE(row.text);
    CHECK(layout(row.text) == row.layout);
  }
}

TEST_CASE("text_analyzer: a line feed inside wrapped wire copy is a blank") {
  const std::string_view wire =
      "Showers continued throughout the week in\nthe cocoa zone, easing the drought since early\n"
      "January. The dry period means\nthe harvest will be late.\n    Arrivals rose.\n";
  CHECK(layout(wire) ==
        "Showers|continued|throughout|the|week|in|the|cocoa|zone|,|easing|the|drought|since|early|"
        "January|. / The|dry|period|means|the|harvest|will|be|late|. // Arrivals|rose|. // ");
}

TEST_CASE("text_analyzer: a passage said twice is a repeat from the second time on") {
  const std::string passage =
      "The two governments opened talks on Thursday in a hotel near the airport, officials said.";
  TextAnalyzer analyzer;
  const std::string text = passage + "\n\nShort.\n\n" + passage + "\n\nShort.\n\nNew.";
  const AnalyzedText analyzed = analyzer.analyze(text);
  REQUIRE(analyzed.paragraphs().size() == 5);
  CHECK(analyzed.paragraphs()[0].scope == Scope::Body);
  CHECK(analyzed.paragraphs()[1].scope == Scope::Body);
  CHECK(analyzed.paragraphs()[2].scope == Scope::Repeat);
  CHECK(analyzed.paragraphs()[3].scope == Scope::Repeat);
  CHECK(analyzed.paragraphs()[4].scope == Scope::Body);
}

TEST_CASE("text_analyzer: a repeat may have other quotation marks and blanks") {
  const std::string first =
      "The harbour is \u201Cclosed until Friday\u201D, the port\u2019s captain said, and nobody "
      "may sail.";
  const std::string again =
      "The harbour is \"closed until  Friday\", the port's captain said , and nobody may sail";
  TextAnalyzer analyzer;
  const std::string text = first + "\n\n" + again;
  const AnalyzedText analyzed = analyzer.analyze(text);
  REQUIRE(analyzed.paragraphs().size() == 2);
  CHECK(analyzed.paragraphs()[0].scope == Scope::Body);
  CHECK(analyzed.paragraphs()[1].scope == Scope::Repeat);
}

TEST_CASE("text_analyzer: token_at finds the token of a byte") {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze("one two");
  CHECK(analyzed.token_at(0) == 0);
  CHECK(analyzed.token_at(2) == 0);
  CHECK(analyzed.token_at(3) == 1);
  CHECK(analyzed.token_at(7) == 2);
}

}  // namespace dossier
