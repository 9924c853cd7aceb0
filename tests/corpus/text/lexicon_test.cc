// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/lexicon.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("lexicon: rows are lines without comments, with their numbers") {
  LexiconReader reader("# head\nport\tharbour|haven\n\nquay");
  const LexiconRow* row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->line == 2);
  CHECK(row->cell(0) == "port");
  CHECK(lexicon_list(row->cell(1)).size() == 2);
  row = reader.next();
  REQUIRE(row != nullptr);
  CHECK(row->line == 4);
  CHECK(row->cell(0) == "quay");
  CHECK(row->cell(1).empty());
  CHECK(reader.next() == nullptr);
}

TEST_CASE("lexicon: all rows at once are the rows one by one") {
  CHECK(lexicon_rows("").empty());
  CHECK(lexicon_rows("# only a comment\n").empty());
  CHECK(lexicon_rows("a\tb\nc\n").size() == 2);
  CHECK(lexicon_list("").empty());
}

}  // namespace dossier
