// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/word_pairs.h"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("word pairs: common words pair with each other, and of with any word but an article") {
  struct Row {
    const char* first;
    const char* second;
    bool is_pair;
  };
  for (const Row& row : {
           Row{"to", "be", true},
           {"or", "not", true},
           {"one", "of", true},
           {"of", "his", true},
           {"of", "herons", true},
           {"of", "the", false},
           {"in", "a", false},
           {"the", "one", false},
           {"to", "harbour", false},
           {"herons", "of", false},
           {"grey", "herons", false},
           {"", "of", false},
       }) {
    CAPTURE(row.first);
    CAPTURE(row.second);
    CHECK(pair_mark(row.first, row.second).has_value() == row.is_pair);
  }
}

TEST_CASE("word pairs: a pair is not the pair of the same words the other way round") {
  CHECK(pair_mark("to", "be") == pair_mark("to", "be"));
  CHECK(pair_mark("to", "be") != pair_mark("be", "to"));
  CHECK(pair_mark("of", "state") != pair_mark("of", "life"));
}

TEST_CASE("word pairs: every mark has a term of its own, the prefix and two printable characters") {
  std::set<std::string> terms;
  for (PairMark mark = 0; mark < kPairMarks; ++mark) {
    const std::string term = pair_term(mark);
    REQUIRE(term.size() == kPairPrefix.size() + 2);
    CHECK(std::ranges::all_of(term, [](char each) { return each > ' ' && each < 0x7F; }));
    terms.insert(term);
  }
  CHECK(terms.size() == kPairMarks);
}

}  // namespace dossier
