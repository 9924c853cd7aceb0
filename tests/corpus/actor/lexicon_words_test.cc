// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/lexicon_words.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("lexicon_words: folding agrees with the analysis of texts") {
  TextAnalyzer analyzer;
  LexiconFolder folder;
  for (const std::string_view name : {
           "Ministry of Health",
           "Nicolás Herrera",
           "Bashar al-Masri",
           "People's Bank",
           "Workers' Party",
           "U.S. Coast Guard",
           "N'Djamena",
           "Côte d'Ivoire",
           "O'Neill",
           "Łódź",
           "Мир",
           "人民",
           "G20",
           "350.org",
           "Johnson & Sons",
           " two  blanks ",
           "",
       }) {
    CAPTURE(name);
    CHECK(folder.fold(name) == analyzer.fold(name));
  }
}

TEST_CASE("lexicon_words: a question mark asks for other evidence") {
  CHECK(marked_word("Jordan?").text == "Jordan");
  CHECK(marked_word("Jordan?").needs_evidence);
  CHECK_FALSE(marked_word("Kenya").needs_evidence);
}

}  // namespace dossier
