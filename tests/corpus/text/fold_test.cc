// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/fold.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("fold: words that readers take for one become one") {
  struct Row {
    std::string_view word, folded;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"Exit", "exit"},
           Row{"O'Neill", "oneill"},
           Row{"O’Neill", "oneill"},
           Row{"Nicolás", "nicolas"},
           Row{"Nicola\u0301s", "nicolas"},
           Row{"Łódź", "lodz"},
           Row{"Ørsted", "orsted"},
           Row{"Đinđić", "dindic"},
           Row{"STRASSE", "strasse"},
           Row{"Straße", "strasse"},
           Row{"Æther", "aether"},
           Row{"Þór", "thor"},
           Row{"İstanbul", "istanbul"},
           Row{"ΑΘΉΝΑ", "αθηνα"},
           Row{"Йод", "иод"},
           Row{"ﬁre", "fire"},
           Row{"co\u00ADoperate", "cooperate"},
           Row{"東京", "東京"},
       }) {
    CAPTURE(row.word);
    CHECK(fold_word(row.word) == row.folded);
    CHECK(fold_word(row.folded) == row.folded);
  }
}

TEST_CASE("fold: acronyms lose their dots, other words keep them") {
  struct Row {
    std::string_view word, folded;
  };
  for (const Row& row : {Row{"U.S.", "us"}, Row{"U.S", "us"}, Row{"J.", "j"},
                         Row{"example.org", "example.org"}, Row{"1.5", "1.5"}}) {
    CAPTURE(row.word);
    CHECK(fold_word(row.word) == row.folded);
  }
}

TEST_CASE("fold: digit groups lose their separators") {
  CHECK(fold_word("10,000,000") == "10000000");
  CHECK(fold_word("10 000") == "10000");
  CHECK(fold_word("10\u202F000") == "10000");
  CHECK(fold_word("10\u00A0000") == "10000");
}

}  // namespace dossier
