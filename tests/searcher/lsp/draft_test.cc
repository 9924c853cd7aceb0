// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/draft.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {

TEST_CASE("draft: changes follow each other, each in the text that the one before left") {
  Draft draft("one two\nthree", 1, PositionEncoding::Utf16);
  draft.change({{TextRange{{0, 4}, {0, 7}}, "2"}, {TextRange{{0, 5}, {1, 0}}, " "}}, 2);
  CHECK(draft.text() == "one 2 three");
  CHECK(draft.version() == 2);
  draft.change({{TextRange{{0, 11}, {0, 11}}, "\nfour"}}, 3);
  CHECK(draft.text() == "one 2 three\nfour");
  CHECK(draft.positions().byte_of({1, 1}) == 13);
  draft.change({{{}, "new"}}, 4);
  CHECK(draft.text() == "new");
}

TEST_CASE("draft: a range that is not there is cut to what is") {
  Draft draft("abc", 1, PositionEncoding::Utf8);
  draft.change({{TextRange{{7, 0}, {9, 0}}, "d"}}, 2);
  CHECK(draft.text() == "abcd");
  draft.change({{TextRange{{0, 2}, {0, 1}}, "-"}}, 3);
  CHECK(draft.text() == "ab-cd");
}

TEST_CASE("draft: offsets of what it says are those of its bytes, with front matter and CRLF") {
  const std::string text =
      "---\r\ntitle: Boats\r\n---\r\n\r\nAt least 12 people were killed in Kenya.\r\n";
  TextAnalyzer analyzer;
  const auto reading = read_draft(text, analyzer, shipped_extractor());
  CHECK(reading->document.title == "Boats");
  REQUIRE(reading->extraction.quantities.size() == 1);
  CHECK(reading->extraction.quantities.front().span.of(text) == "At least 12 people");
  REQUIRE(reading->extraction.actors.size() == 1);
  CHECK(reading->extraction.actors.front().mentions.front().span.of(text) == "Kenya");
}

TEST_CASE("draft: what it says is read anew after a change, and not before") {
  TextAnalyzer analyzer;
  Draft draft("Kenya.", 1, PositionEncoding::Utf8);
  const DraftReading* first = &draft.reading(analyzer, shipped_extractor());
  CHECK(&draft.reading(analyzer, shipped_extractor()) == first);
  draft.change({{{}, "Ghana."}}, 2);
  CHECK(draft.reading(analyzer, shipped_extractor()).extraction.actors.front().name == "Ghana");
}

}  // namespace dossier
