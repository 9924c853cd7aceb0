// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/citations.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

// The outlets cited, separated by bars; those that were told something in brackets.
std::string cited(std::string_view text) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  std::string names;
  for (const Citation& citation : find_citations(
           analyzed, find_outlet_mentions(analyzed, "", shipped_extractor().outlets()))) {
    const std::string name(citation.name);
    names += (names.empty() ? "" : "|") +
             (citation.form == CitationForm::Told ? '(' + name + ')' : name);
  }
  return names;
}

struct Row {
  std::string_view text, names;
};

}  // namespace

TEST_CASE("citations: an outlet is the subject of a verb of reporting") {
  for (const Row& row : {
           Row{"Reuters reported that the port was shut.", "Reuters"},
           Row{"The Washington Post writes that talks failed.", "The Washington Post"},
           Row{"CNN has also learned of a second letter.", "CNN"},
           Row{"The BBC on Tuesday described a city without light.", "BBC"},
           Row{"The Washington Post (no friend of his) reported a third visit.",
               "The Washington Post"},
           Row{"Politico, citing two aides, said the offer stood.", "Politico"},
           Row{"The Wall Street Journal newspaper first revealed the plan.",
               "The Wall Street Journal"},
           Row{"As Newsweek noted, nobody had asked.", "Newsweek"},
           Row{"Xinhua says the ferry sank within minutes.", "Xinhua News Agency"},
           Row{"The AP estimates that half of them left.", "Associated Press"},
           Row{"AFP is reporting new fighting.", "Agence France-Presse"},
           Row{"CNN's Ada Brook reported from the harbour.", "CNN"},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: an outlet reports in a clause of its own") {
  for (const Row& row : {
           Row{"Politico, which first reported the visit, gave no date.", "Politico"},
           Row{"She works for Newsweek, which reported that he was angry.", "Newsweek"},
           Row{"The BBC, which is run by a board, moved house.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: an outlet puts a figure at some number") {
  for (const Row& row : {
           Row{"Reuters put the number of stranded trucks at 40.", "Reuters"},
           Row{"The Guardian has put it at more than nine.", "The Guardian"},
           Row{"CNN put its tables at the back.", ""},
           Row{"The BBC put the figures at the top of its page.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: an outlet stands behind a phrase or a passive verb") {
  for (const Row& row : {
           Row{"According to The Atlantic, he may leave.", "The Atlantic"},
           Row{"He may leave, according to a report in The Atlantic.", "The Atlantic"},
           Row{"Nine died, according to a tally by the Associated Press.", "Associated Press"},
           Row{"The deal, first reported by CNN, fell through.", "CNN"},
           Row{"Sources cited by Reuters put it higher.", "Reuters"},
           Row{"The minister was quoted by Xinhua as saying it was over.", "Xinhua News Agency"},
           Row{"An article published in The Guardian named her.", "The Guardian"},
           Row{"Citing Turkey's state-run Anadolu Agency, they denied it.", "Anadolu Agency"},
           Row{"Footage aired by Al Jazeera showed the bridge.", "Al Jazeera"},
           Row{"A leak obtained by The New York Times says otherwise.", "The New York Times"},
           Row{"A Reuters investigation found forty more.", "Reuters"},
           Row{"According to a Washington Post analysis, prices doubled.", "The Washington Post"},
           Row{"In a CNN report, the pilot was named.", "CNN"},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: a bracket behind a figure names its source") {
  for (const Row& row : {
           Row{"At least 30 huts burnt (The Guardian)", "The Guardian"},
           Row{"30 huts burnt (Reuters, AFP), 12 rebuilt (BBC).",
               "Reuters|Agence France-Presse|BBC"},
           Row{"The huts burnt (The Guardian)", ""},
           Row{"In 2014 he led British Broadcasting (BBC).", ""},
           Row{"In 2014 he (CNN had not called yet) left.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: Spanish phrases name sources, too") {
  for (const Row& row : {
           Row{"Seg\u00FAn Reuters, el puerto sigue cerrado.", "Reuters"},
           Row{"El puerto sigue cerrado, inform\u00F3 la BBC.", "BBC"},
           Row{"De acuerdo con el diario Newsweek, nadie respondi\u00F3.", "Newsweek"},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: an outlet closes a quotation or a clause") {
  for (const Row& row : {
           Row{"\u201CThe harbour is closed,\u201D Reuters reported.", "Reuters"},
           Row{"\"It is over,\" said the Washington Post.", "The Washington Post"},
           Row{"The ferry left at noon, reports Xinhua.", "Xinhua News Agency"},
           Row{"The ferry left at noon, according to the BBC.", "BBC"},
           Row{"The Atlantic: Governor may yet step down", "The Atlantic"},
           Row{"CNN reports:", "CNN"},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: somebody tells an outlet something") {
  for (const Row& row : {
           Row{"The mayor told Reuters that nine were missing.", "(Reuters)"},
           Row{"\u201CWe wait,\u201D a fisherman told AFP.", "(Agence France-Presse)"},
           Row{"Speaking to Politico this week, he warned them.", "(Politico)"},
           Row{"In an interview with the BBC she declined.", "(BBC)"},
           Row{"A spokesman confirmed to CNN the ship had sailed.", "(CNN)"},
           Row{"He told the Associated Press and Reuters the same.",
               "(Associated Press)|(Reuters)"},
           Row{"In a statement to The Washington Post, the bank agreed.", "(The Washington Post)"},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: neighbours in a list share a frame") {
  for (const Row& row : {
           Row{"Reuters and the AP reported two dead.", "Reuters|Associated Press"},
           Row{"According to CNN, the BBC and AFP, two died.", "CNN|BBC|Agence France-Presse"},
           Row{"The owners were quoted in local newspapers, including the Dhaka Tribune.",
               "Dhaka Tribune"},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: a common noun stands for the outlet named last") {
  for (const Row& row : {
           Row{"Reuters sent two men. The agency reported nine dead.", "Reuters"},
           Row{"The Atlantic visited him. \"No,\" he told the magazine.", "(The Atlantic)"},
           Row{"According to The Guardian he left. The newspaper said she stayed.",
               "The Guardian|The Guardian"},
           Row{"CNN was there. The network noted that nobody else was.", "CNN"},
           Row{"The newspaper said nothing was known.", ""},
           Row{"Reuters moved. Newsweek did not. The agency said it was late.", "Reuters"},
           Row{"The Vela Press Agency moved. The agency said it was late.", "Vela Press Agency"},
           Row{"Newsweek moved. The agency said it was late.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

TEST_CASE("citations: polls, staff, photographs and subjects of the story are none") {
  for (const std::string_view text : {
           std::string_view("A CNN/ORC poll found him ahead."),
           std::string_view("A Reuters/Ipsos survey said the same."),
           std::string_view("An AP-GfK poll shows a tie."),
           std::string_view("A new ABC News poll showed a tie."),
           std::string_view("A poll released on Sunday by CNN showed a tie."),
           std::string_view("ABC News anchor Ada Brook said she would stay."),
           std::string_view("CNN host Ada Brook reported for work."),
           std::string_view("CNN fired two of its producers."),
           std::string_view("CNN was sued in May."),
           std::string_view("He attacked CNN on stage."),
           std::string_view("A spokeswoman for CNN said it would appeal."),
           std::string_view("The rally stood beside the BBC building."),
           std::string_view("He is the editor of The New York Times."),
           std::string_view("Photo by AFP shows the pier."),
           std::string_view("She worked for Reuters until May."),
           std::string_view("During a debate hosted by CNN he smiled."),
           std::string_view("Fox News won an award."),
           std::string_view("He reads The New York Times daily."),

           std::string_view("Officials said Reuters was mistaken about the date."),
       }) {
    CAPTURE(text);
    CHECK(cited(text) == "");
  }
}

TEST_CASE("citations: outlets that no lexicon has are cited, too") {
  for (const Row& row : {
           Row{"The Port Vela Gazette reported on Monday that it sank.", "Port Vela Gazette"},
           Row{"Nine left, according to a count by The Vela Ledger.", "Vela Ledger"},
           Row{"A diver told Costa Verde News Agency so.", "(Costa Verde News Agency)"},
           Row{"The newspaper Tiempo Sureño reported a strike.", "Tiempo Sureño"},
           Row{"He was born in the Vela Times building.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(cited(row.text) == row.names);
  }
}

}  // namespace dossier
