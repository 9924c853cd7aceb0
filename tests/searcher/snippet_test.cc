// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/snippet.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "searcher/match/expansion.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

constexpr std::string_view kText =
    "The first paragraph speaks of harbours and boats in general, and of little else.\\n\\n"
    "Later, officials spoke of a managed exit for the president; the exit was managed badly, the "
    "opposition said, and nobody was surprised by that.";

// The snippet with its highlights in brackets.
std::string show(std::string_view query, std::size_t width_bytes) {
  SmallDatabase small({R"({"id":"1","title":"Exit","text":")" + std::string(kText) + "\"}"});
  const Matcher matcher(small.parse(query), Expander(small.database(), small.analyzer()));
  const MatchText text(small.database().record(1), small.analyzer());
  const Snippet snippet = make_passages(text, matcher, width_bytes, 1).front();
  const std::string_view whole = text.record().document.text;
  std::string out = snippet.starts_inside ? "..." : "";
  std::size_t at = snippet.span.begin;
  for (const ByteSpan& highlight : snippet.highlights) {
    out += std::string(whole.substr(at, highlight.begin - at)) + "[" +
           std::string(highlight.of(whole)) + "]";
    at = highlight.end;
  }
  out += whole.substr(at, snippet.span.end - at);
  return out + (snippet.ends_inside ? "..." : "");
}

}  // namespace

TEST_CASE("snippet: the passage that shows most of the query, a phrase as one highlight") {
  CHECK(show("\"managed exit\"", 60) ==
        "Later, officials spoke of a [managed exit] for the president;...");
  CHECK(show("exit managed", 30) == "...of a [managed] [exit] for the...");
}

TEST_CASE("snippet: forms of a word are highlighted") {
  CHECK(show("harbour boat", 60) ==
        "The first paragraph speaks of [harbours] and [boats] in general,...");
}

TEST_CASE("snippet: without a match in the text it is the beginning") {
  CHECK(show("title:exit", 30) == "The first paragraph speaks of...");
}

TEST_CASE("snippet: a narrow width still shows the match whole") {
  CHECK(show("\"managed exit for the president\"", 10) == "...[managed exit for the president]...");
}

TEST_CASE("snippet: a place in the file counts lines and bytes") {
  Document document;
  document.text = "one\ntwo three\n";
  document.line = 7;
  document.text_begin = 120;
  CHECK(place_in_file(document, 0).line == 7);
  CHECK(place_in_file(document, 8).line == 8);
  CHECK(place_in_file(document, 8).column == 5);
  document.text_begin.reset();
  CHECK(place_in_file(document, 8).line == 7);
  CHECK(place_in_file(document, 8).column == 1);
}

TEST_CASE("snippet: several passages show what others do not, and none overlaps another") {
  SmallDatabase small(
      {R"({"id":"1","text":"The ferry came late, the ferry company said.\n\nBread was cheap. )"
       R"(A strike kept the ferry at the quay.\n\nThe strike went on. Gulls sat."})"});
  const auto passages = [&](std::string_view query, std::size_t width, std::size_t count) {
    const Matcher matcher(small.parse(query), Expander(small.database(), small.analyzer()));
    const MatchText text(small.database().record(1), small.analyzer());
    std::string out;
    for (const Snippet& passage : make_passages(text, matcher, width, count))
      out += "[" + std::string(passage.span.of(text.record().document.text)) + "]";
    return out;
  };
  CHECK(passages("ferry strike", 60, 1) == "[A strike kept the ferry at the quay.]");
  CHECK(passages("ferry strike", 60, 9) ==
        "[A strike kept the ferry at the quay.][The ferry came late, the ferry company said.]"
        "[The strike went on. Gulls sat.]");
  CHECK(passages("ferry gulls", 40, 2) == "[The ferry came late, the ferry company][Gulls sat.]");
  CHECK(passages("zebra", 20, 3) == "[The ferry came late,]");
}

}  // namespace dossier
