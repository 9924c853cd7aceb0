// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/sort_order.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "searcher/search.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"a","text":"The storm killed 12 people and injured 90 people."})",
    R"({"id":"b","text":"At least 65 people were killed. The repair took 3 days."})",
    R"({"id":"c","text":"The blast killed 60 to 70 people. The search took 48 hours."})",
    R"({"id":"d","text":"Nobody was hurt. Repairs cost $2 million and took 100 hours."})",
    R"({"id":"e","text":"Fire killed 12 people in one place and killed 300 people in another."})",
};

// Ids with the figures by which they are sorted.
std::string by_figures(SmallDatabase& small, std::string_view query) {
  const SearchResult found = search(small.database(), small.analyzer(), small.parse(query),
                                    {.order = SortOrder::Quantity});
  std::string out;
  for (const Hit& hit : found.hits) {
    out += out.empty() ? "" : "; ";
    out += hit.record.document.id + ": ";
    out += hit.figure ? hit.figure->span.of(hit.record.document.text) : "none";
  }
  return out;
}

}  // namespace

TEST_CASE("sort order: the largest figure that the query asks for comes first") {
  SmallDatabase small(kRecords);
  for (const auto& [query, expected] : std::vector<std::pair<std::string_view, std::string_view>>{
           {"qty:killed", "e: 300 people; b: At least 65 people; c: 60 to 70 people; a: 12 people"},
           {"qty:killed<100",
            "b: At least 65 people; c: 60 to 70 people; a: 12 people; e: 12 people"},
           {"qty:injured", "a: 90 people"},
           {"qty:duration", "d: 100 hours; b: 3 days; c: 48 hours"},
           {"qty:injured OR repair", "a: 90 people; b: none; d: none"}}) {
    CAPTURE(query);
    CHECK(by_figures(small, query) == expected);
  }
}

TEST_CASE("sort order: without figures in the query there is none by figures") {
  SmallDatabase small(kRecords);
  CHECK_THROWS_WITH_AS(by_figures(small, "storm"),
                       "--sort qty needs figures to sort by, and the query names none", Error);
  CHECK_THROWS_AS(by_figures(small, "storm -qty:killed"), Error);
}

}  // namespace dossier
