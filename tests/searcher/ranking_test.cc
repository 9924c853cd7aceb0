// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "searcher/search.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

std::string ranked(SmallDatabase& small, std::string_view query, Ranking ranking) {
  Page page;
  page.ranking = ranking;
  std::string ids;
  for (const Hit& hit : search(small.database(), small.analyzer(), small.parse(query), page).hits)
    ids += (ids.empty() ? "" : " ") + hit.record.document.id;
  return ids;
}

// Texts of one length, so that nothing but what a test is about sets them apart.
const std::vector<std::string> kRecords = {
    R"({"id":"a","title":"Notes from the quay","text":"The ferry came late and the strike went on."})",
    R"({"id":"b","title":"Late at the quay","text":"A strike here and now and there a ferry came."})",
    R"({"id":"c","title":"A ferry and a quay","text":"The strike went on here and now and late."})",
    R"({"id":"d","title":"Notes on a harbour","text":"Gulls sat on the wall and the tide went out."})",
    R"({"id":"e","title":"Notes on a bakery","text":"Bread was cheap and the oven was out of order."})",
    R"({"id":"f","title":"Notes on a garden","text":"Roses grew along the fence and the gate stood."})",
    R"({"id":"g","title":"Notes on a school","text":"Pupils sang in the hall and the bell was broken."})",
};

}  // namespace

TEST_CASE("ranking: a word of the title counts for more") {
  SmallDatabase small(kRecords);
  CHECK(ranked(small, "ferry", Ranking::News) == "c a b");
  CHECK(ranked(small, "ferry", Ranking::Plain) == "a b c");
  CHECK(ranked(small, "late", Ranking::News) == "b a c");
}

TEST_CASE("ranking: words near each other count for more") {
  SmallDatabase small({
      R"({"id":"a","text":"The ferry came late to the quay for the day. Later a strike was off."})",
      R"({"id":"b","text":"The ferry strike came late to the quay for the day. Later it was off."})",
      R"({"id":"c","text":"Gulls sat on the wall."})",
      R"({"id":"d","text":"Bread was cheap."})",
      R"({"id":"e","text":"Roses grew along the fence."})",
      R"({"id":"f","text":"Pupils sang in the hall."})",
      R"({"id":"g","text":"The bell was broken."})",
      R"({"id":"h","text":"The gate stood."})",
      R"({"id":"i","text":"The oven was out of order."})",
      R"({"id":"j","text":"The tide went out."})",
  });
  CHECK(ranked(small, "ferry strike", Ranking::News) == "b a");
  CHECK(ranked(small, "ferry strike", Ranking::Plain) == "a b");
  CHECK(ranked(small, "ferry OR strike", Ranking::News) == "b a");
}

TEST_CASE("ranking: the order is another, the documents are the same") {
  SmallDatabase small(kRecords);
  const auto count = [&](std::string_view query, Ranking ranking) {
    Page page;
    page.ranking = ranking;
    return search(small.database(), small.analyzer(), small.parse(query), page).match_count;
  };
  for (const std::string_view query : {"ferry", "ferry strike", "ferry OR bread", "notes -ferry",
                                       "\"ferry came\" late", "title:quay"}) {
    CAPTURE(query);
    CHECK(count(query, Ranking::News) == count(query, Ranking::Plain));
  }
}

TEST_CASE("ranking: a boost raises what bears it") {
  SmallDatabase small(kRecords);
  CHECK(ranked(small, "bread^3 OR roses", Ranking::News) == "e f");
  CHECK(ranked(small, "bread OR roses^3", Ranking::News) == "f e");
}

}  // namespace dossier
