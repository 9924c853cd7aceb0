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
  const Snippet snippet = make_snippet(text, matcher, width_bytes);
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

}  // namespace dossier
