// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/stemmer.h"

#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("stemmer: forms of a word share a stem") {
  struct Row {
    std::string_view language, one, other;
  };
  for (const Row& row : {
           Row{"en", "exit", "exits"},
           Row{"en", "negotiate", "negotiated"},
           Row{"es", "ministro", "ministros"},
           Row{"de", "rebell", "rebellen"},
           Row{"fr", "navire", "navires"},
           Row{"ru", "ракета", "ракеты"},
       }) {
    CAPTURE(row.one);
    const Stemmer stemmer(row.language);
    CHECK(stemmer.knows_language());
    CHECK(stemmer.stem(row.one) == stemmer.stem(row.other));
  }
}

TEST_CASE("stemmer: without an algorithm, and with digits, a word is its own stem") {
  for (const std::string_view language : {"", "zh", "en-US", "english", "xx"}) {
    CAPTURE(language);
    const Stemmer stemmer(language);
    CHECK_FALSE(stemmer.knows_language());
    CHECK(stemmer.stem("boats") == "boats");
  }
  CHECK(Stemmer("en").stem("1990s") == "1990s");
  CHECK(Stemmer("en").stem("") == "");
}

TEST_CASE("stemmer: every algorithm that is named is there") {
  for (const std::string_view language :
       {"ar", "ca", "da", "de", "en", "es", "eu", "fi", "fr", "ga", "hu", "hy",
        "id", "it", "lt", "ne", "nl", "no", "pt", "ro", "ru", "sv", "ta", "tr"}) {
    CAPTURE(language);
    CHECK(Stemmer(language).knows_language());
  }
}

TEST_CASE("stemmer: moving it takes the algorithm along") {
  Stemmer first("en");
  const Stemmer second = std::move(first);
  CHECK(second.stem("boats") == "boat");
}

}  // namespace dossier
