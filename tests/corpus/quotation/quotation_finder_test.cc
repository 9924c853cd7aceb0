// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quotation/quotation_finder.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/document/document.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

// Names every actor of the sentences below in full, as articles do before they quote.
constexpr std::string_view kIntroduction =
    "Angela Brandt met John Carver and Maria Lopez in Lisbon. The United Nations and the Ministry "
    "of Fisheries watched.\n\n";

// The quotations of `text` with their speakers: "Angela Brandt: Yes, / we will.", where a stroke
// stands for a gap, "@" before a speaker for an outlet, and nothing for nobody. What is said
// behind the introduction counts.
std::string quotations_in(std::string_view text) {
  Document document;
  document.text = std::string(kIntroduction) + std::string(text);
  document.language = "en";
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(document.text);
  std::string found;
  for (const Quotation& quotation : shipped_extractor().extract(document, analyzed).quotations) {
    found += found.empty() ? "" : " | ";
    found += quotation.is_by_outlet ? "@" : "";
    found += quotation.speaker.empty() ? "" : quotation.speaker + ": ";
    bool is_first = true;
    for (const ByteSpan& part : parts_of(quotation)) {
      found += is_first ? "" : " / ";
      found += part.of(document.text);
      is_first = false;
    }
  }
  return found;
}

struct Row {
  std::string_view text, quotations;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotations_in(row.text) == row.quotations);
  }
}

}  // namespace

TEST_CASE("quotation_finder: the speaker stands behind the quotation") {
  check({
      {"“The boats left early,” Angela Brandt said.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” said Angela Brandt.", "Angela Brandt: The boats left early,"},
      {"“The boats left early”, Brandt said.", "Angela Brandt: The boats left early"},
      {"\"The boats left early,\" Brandt said on Monday.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” Brandt told reporters.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” Brandt, the mayor, said.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” said Mayor Angela Brandt, 54.",
       "Angela Brandt: The boats left early,"},
      {"“The boats left early,” said Sen. Angela Brandt.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” added Brandt, who runs the port.",
       "Angela Brandt: The boats left early,"},
      {"“The boats left early,” Brandt later wrote on X.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” Brandt emphatically declared.",
       "Angela Brandt: The boats left early,"},
      {"“The boats left early,” Brandt herself admitted.", "Angela Brandt: The boats left early,"},
      {"“The boats left early,” according to Brandt.", "Angela Brandt: The boats left early,"},
      {"“Did the boats leave?” asked Brandt.", "Angela Brandt: Did the boats leave?"},
      {"“Did the boats leave?” Brandt asked rhetorically.", "Angela Brandt: Did the boats leave?"},
      {"“The boats must leave!” Brandt shouted.", "Angela Brandt: The boats must leave!"},
      {"“The boats left early—” Brandt began.", "Angela Brandt: The boats left early—"},
      {"“The boats left early,” the United Nations said.", "United Nations: The boats left early,"},
      {"'The boats left early,' Brandt said.", "Angela Brandt: The boats left early,"},
      {"''The boats left early,'' Ms. Brandt said.", "Angela Brandt: The boats left early,"},
      {"“The boats left early.” — Angela Brandt", "Angela Brandt: The boats left early."},
  });
}

TEST_CASE("quotation_finder: the speaker stands before the quotation") {
  check({
      {"Brandt said: “The boats left early.”", "Angela Brandt: The boats left early."},
      {"Brandt said, “The boats left early.”", "Angela Brandt: The boats left early."},
      {"Brandt said “the boats left early”.", "Angela Brandt: the boats left early"},
      {"Brandt said that the boats “left far too early”.", "Angela Brandt: left far too early"},
      {"Brandt told reporters:\n\n“The boats left early.”", "Angela Brandt: The boats left early."},
      {"In Lisbon, Brandt answered: “The boats left early.”",
       "Angela Brandt: The boats left early."},
      {"According to Brandt, the boats “left far too early”.", "Angela Brandt: left far too early"},
      {"Brandt called the boats “a disgrace to the port”.",
       "Angela Brandt: a disgrace to the port"},
      {"Brandt described them as “a disgrace to the port”.",
       "Angela Brandt: a disgrace to the port"},
      {"What Brandt called “the old and rotten boats” sank.",
       "Angela Brandt: the old and rotten boats"},
      {"Brandt attacked the owners, calling them “a gang of thieves”.",
       "Angela Brandt: a gang of thieves"},
      {"Brandt posted a picture, writing “the boats left early”.",
       "Angela Brandt: the boats left early"},
      {"Brandt began by saying “the boats left early”.", "Angela Brandt: the boats left early"},
      {"Brandt welcomed “the boats that left so early”.",
       "Angela Brandt: the boats that left so early"},
      {"Brandt quipped: “The boats left early.”", "Angela Brandt: The boats left early."},
      {"But, said Brandt, “the boats left early.”", "Angela Brandt: the boats left early."},
      {"Asked about the boats, Brandt replied, “They left early.”",
       "Angela Brandt: They left early."},
      {"Angela Brandt: “The boats left early.”", "Angela Brandt: The boats left early."},
      {"Angela Brandt: Boats ‘left far too early’", "Angela Brandt: left far too early"},
      {"Brandt wrote to Carver: “The boats left early.”", "Angela Brandt: The boats left early."},
  });
}

TEST_CASE("quotation_finder: parts on both sides of the cue are one quotation") {
  check({
      {"“The boats,” Brandt said, “left early.”", "Angela Brandt: The boats, / left early."},
      {"“The boats”, Brandt said, “left early”.", "Angela Brandt: The boats / left early"},
      {"“The boats,” said Mr. Carver, “left early.”", "John Carver: The boats, / left early."},
      {"“The boats,” Brandt said, “left,” she added, “early.”",
       "Angela Brandt: The boats, / left, / early."},
      {"“The boats left early,” Brandt said. “Nobody saw them.”",
       "Angela Brandt: The boats left early, | Angela Brandt: Nobody saw them."},
      {"“The boats left early,” Brandt said, adding that “nobody at all saw them”.",
       "Angela Brandt: The boats left early, | Angela Brandt: nobody at all saw them"},
      {"“The boats left early,” Brandt said, and Carver answered, “Nobody saw them.”",
       "Angela Brandt: The boats left early, | John Carver: Nobody saw them."},
  });
}

TEST_CASE("quotation_finder: paragraphs that each begin with a mark are one quotation") {
  check({
      {"“The boats left early.\n\n“Nobody saw them,” Brandt said.",
       "Angela Brandt: The boats left early. / Nobody saw them,"},
      {"Brandt said: “The boats left early.\n\n“Nobody saw them.”",
       "Angela Brandt: The boats left early. / Nobody saw them."},
  });
}

TEST_CASE("quotation_finder: pronouns and common nouns stand for who spoke last") {
  check({
      {"Brandt spoke first. “The boats left early,” she said.",
       "Angela Brandt: The boats left early,"},
      {"Brandt said the port was calm.\n\n“The boats left early,” she said.",
       "Angela Brandt: The boats left early,"},
      {"Carver said the port was calm. “The boats left early,” he added.",
       "John Carver: The boats left early,"},
      {"“We saw Maria Lopez there,” Carver said. “The boats left early,” he added.",
       "John Carver: We saw Maria Lopez there, | John Carver: The boats left early,"},
      {"The United Nations said no. “The boats left early,” it said.",
       "United Nations: The boats left early,"},
      {"The Ministry of Fisheries said no. “The boats left early,” the ministry said.",
       "Ministry of Fisheries: The boats left early,"},
  });
}

TEST_CASE("quotation_finder: words that begin a sentence go on with who spoke before") {
  check({
      {"Carver said the port was calm. “The boats left early.”",
       "John Carver: The boats left early."},
      {"“The boats left early,” Carver said.\n\n“Nobody at all saw them.”",
       "John Carver: The boats left early, | John Carver: Nobody at all saw them."},
      {"“The boats left early,” Carver said, as reported by Reuters. “Nobody at all saw them.”",
       "John Carver: The boats left early, | John Carver: Nobody at all saw them."},
      {"“The boats left early,” Carver said.\n\nA “floating pier” opened.",
       "John Carver: The boats left early, | floating pier"},
      {"“The boats left early,” Carver said.\n\nThe port was calm.\n\n“Nobody at all saw them.”",
       "John Carver: The boats left early, | Nobody at all saw them."},
  });
}

TEST_CASE("quotation_finder: outlets speak for themselves and for those they do not name") {
  check({
      {"“The boats left early,” Reuters reported.", "@Reuters: The boats left early,"},
      {"“The boats left early,” a sailor told Reuters.", "@Reuters: The boats left early,"},
      {"“The boats left early,” Brandt told Reuters.", "Angela Brandt: The boats left early,"},
      {"Reuters met sailors. “The boats left early,” one told the news agency.",
       "@Reuters: The boats left early,"},
      {"“The boats,” Reuters quoted a sailor as saying, “left early.”",
       "@Reuters: The boats, / left early."},
      {"According to The Washington Post, the boats “left far too early”.",
       "@The Washington Post: left far too early"},
      {"The Washington Post wrote: “The boats left early.” The newspaper said “nobody at all saw "
       "them”.",
       "@The Washington Post: The boats left early. | @The Washington Post: nobody at all saw "
       "them"},
  });
}

TEST_CASE("quotation_finder: nobody is the speaker where none is stated") {
  check({
      {"“The boats left early,” a sailor said.", "The boats left early,"},
      {"“The boats left early,” officials said.", "The boats left early,"},
      {"“The boats left early,” a spokesman for the United Nations said.", "The boats left early,"},
      {"The office of Mayor Angela Brandt said “the boats left early”.", "the boats left early"},
      {"The so-called “floating pier” opened.", "floating pier"},
      {"The sign read “no boats after dark here”.", "no boats after dark here"},
      {"A sailor sang “Home Again”.", "Home Again"},
  });
}

TEST_CASE("quotation_finder: a cue belongs to its own sentence") {
  check({
      {"A sailor said “the boats left too early.” Carver says that nobody saw them.",
       "the boats left too early."},
      {"“The boats left early.” The port was calm, Carver said.", "The boats left early."},
      {"Brandt said “the boats left”; Carver said “they did not leave”.",
       "Angela Brandt: the boats left | John Carver: they did not leave"},
      {"“The boats left early,” said Brandt. Carver said: “They did not leave.”",
       "Angela Brandt: The boats left early, | John Carver: They did not leave."},
  });
}

TEST_CASE("quotation_finder: other languages give quotations without speakers") {
  Document document;
  document.text = "«El barco se hundió», dijo Ana Ruiz.";
  document.language = "es";
  TextAnalyzer analyzer;
  const auto found =
      shipped_extractor().extract(document, analyzer.analyze(document.text)).quotations;
  REQUIRE(found.size() == 1);
  CHECK(found[0].span.of(document.text) == "El barco se hundió");
  CHECK(found[0].speaker.empty());
}

TEST_CASE("quotation_finder: the cue is the clause that names the speaker") {
  const std::vector<Row> rows = {
      {"“The boats left early,” a sailor who knew them told Reuters, and wept.",
       "a sailor who knew them told Reuters"},
      {"“The boats left early,” said Angela Brandt, the mayor.", "said Angela Brandt"},
      {"Yesterday, Angela Brandt said: “The boats left early.”", "Angela Brandt said"},
      {"“The boats,” Angela Brandt said, “left early.”", "Angela Brandt said"},
      {"The “floating pier” opened.", ""},
  };
  TextAnalyzer analyzer;
  for (const Row& row : rows) {
    CAPTURE(row.text);
    Document document;
    document.text = row.text;
    document.language = "en";
    const auto found =
        shipped_extractor().extract(document, analyzer.analyze(document.text)).quotations;
    REQUIRE(found.size() == 1);
    CHECK((found[0].cue ? found[0].cue->of(document.text) : "") == row.quotations);
  }
}

TEST_CASE("quotation_finder: a passage said again is a repeat") {
  const std::string passage =
      "“The boats left early, and nobody in the port saw them go,” said Angela Brandt.";
  Document document;
  document.text = passage + "\n\n" + passage;
  TextAnalyzer analyzer;
  const auto found =
      shipped_extractor().extract(document, analyzer.analyze(document.text)).quotations;
  REQUIRE(found.size() == 2);
  CHECK(found[0].scope == Scope::Body);
  CHECK(found[1].scope == Scope::Repeat);
}

}  // namespace dossier
