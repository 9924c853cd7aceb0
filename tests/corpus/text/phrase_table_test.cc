// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/phrase_table.h"

#include <string_view>

#include <doctest/doctest.h>

#include "corpus/text/text_analyzer.h"

namespace dossier {

TEST_CASE("phrase_table: hyphens, possessive endings and & in the text are passed over") {
  struct Row {
    std::string_view phrase, text;
  };
  for (const Row& row : {
           Row{"Bashar al-Masri", "Bashar al Masri"},
           Row{"Bashar al Masri", "Bashar al-Masri"},
           Row{"People's Bank", "People’s Bank"},
           Row{"Workers' Party", "Workers’ Party"},
           Row{"Okello & Sons", "Okello & Sons"},
       }) {
    CAPTURE(row.text);
    TextAnalyzer analyzer;
    PhraseTable table;
    table.add(analyzer.fold(row.phrase), 7);
    const AnalyzedText text = analyzer.analyze(row.text);
    const auto match = table.longest_match(text.tokens(), 0);
    REQUIRE(match);
    CHECK(match->end_token == text.tokens().size());
    CHECK(match->value == 7);
  }
}

}  // namespace dossier
