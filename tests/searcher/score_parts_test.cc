// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/score_parts.h"

#include <string_view>

#include <doctest/doctest.h>

#include "searcher/search.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"a","language":"en","title":"Ferry late","text":"The ferry came late. Ferries often do."})",
    R"({"id":"b","title":"Gulls","text":"Gulls sat on the wall, and a ferry strike went on."})",
    R"({"id":"c","title":"Bread","text":"Bread was cheap, as the strike of the bakers was off."})",
    R"({"id":"d","title":"Roses","text":"Roses grew along the fence."})",
    R"({"id":"e","title":"Pupils","text":"Pupils sang in the hall."})",
    R"({"id":"g","title":"Tide","text":"The tide went out."})",
    R"({"id":"h","title":"Oven","text":"The oven was out of order."})",
    R"({"id":"i","title":"Fence","text":"A fence fell."})",
    R"({"id":"j","title":"Market","text":"Fish was dear."})",
    R"({"id":"k","title":"Choir","text":"They sang again."})",
    R"({"id":"f","title":"Bells","text":"The bell was broken and the gate stood open."})",
};

double sum_of(const ScoreParts& score) {
  double sum = score.nearness + score.expansion;
  for (const ScorePart& part : score.parts)
    sum += part.text + part.title;
  return sum;
}

SearchResult explained(SmallDatabase& small, std::string_view query, Page page = {}) {
  page.explain_score = true;
  return search(small.database(), small.analyzer(), small.parse(query), page);
}

}  // namespace

TEST_CASE("score parts: their sum is the score") {
  SmallDatabase small(kRecords);
  for (const std::string_view query :
       {"ferry", "ferry strike", "ferry OR strike", "(ferry OR bread^3) strike^2", "\"ferry came\"",
        "ferry NEAR strike", "ferry -gulls", "(ferry OR strike)^2 title:ferry", "id:a", "ferr*",
        "ferry %"})
    for (const bool expand : {false, true})
      for (const Hit& hit : explained(small, query, {.expand = expand}).hits) {
        CAPTURE(query);
        CAPTURE(expand);
        CHECK(sum_of(*hit.score_parts) == doctest::Approx(hit.score));
      }
}

TEST_CASE("score parts: they say what each word gives, and why") {
  SmallDatabase small(kRecords);
  const Hit hit = explained(small, "ferry").hits.front();
  CHECK(hit.record.document.id == "a");
  const ScoreParts& score = *hit.score_parts;
  REQUIRE(score.parts.size() == 1);
  CHECK(score.parts[0].part == ByteSpan{0, 5});
  CHECK(score.parts[0].occurrences == 3);
  CHECK(score.parts[0].documents == 2);
  CHECK(score.parts[0].title > 0);
  CHECK(score.length == 11);
  CHECK(score.average_length > 0);
}

TEST_CASE("score parts: nearness is told apart from the words, expansion from both") {
  SmallDatabase small(kRecords);
  const ScoreParts near = *explained(small, "gulls wall").hits.front().score_parts;
  CHECK(near.nearness > 0);
  CHECK(near.expansion == 0);
  CHECK(explained(small, "ferry").hits.front().score_parts->nearness == 0);
  CHECK(explained(small, "ferry", {.expand = true}).hits.front().score_parts->expansion > 0);
}

TEST_CASE("score parts: plain ranking has no titles in it") {
  SmallDatabase small(kRecords);
  const Hit hit = explained(small, "ferry strike", {.ranking = Ranking::Plain}).hits.front();
  CHECK(hit.score_parts->parts.front().title == 0);
  CHECK(hit.score_parts->nearness == 0);
}

}  // namespace dossier
