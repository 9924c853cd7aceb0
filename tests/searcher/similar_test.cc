// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/similar.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "searcher/search.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

constexpr std::string_view kWreck =
    "Divers of the harbour board found the wreck of the dredger Anneliese on Tuesday, two miles "
    "north of the breakwater, and raised its bell for the museum of the town.";

const std::vector<std::string> kRecords = {
    R"({"id":"wreck","text":")" + std::string(kWreck) + "\"}",
    R"({"id":"copy","outlet":"Saltmere Review","text":")" + std::string(kWreck) + "\"}",
    R"({"id":"museum","text":"The museum of the town will show the bell of the dredger Anneliese."})",
    R"({"id":"board","text":"The harbour board wants a longer breakwater, its chairman said."})",
    R"({"id":"school","text":"Pupils sang in the hall of the school, and parents listened."})",
    R"({"id":"empty","text":"12 14 16"})",
};

std::string like(SmallDatabase& small, std::string_view id) {
  const std::optional<QueryNode> query = query_like(small.database(), id);
  if (!query)
    return "unknown";
  std::string ids;
  for (const Hit& hit : search(small.database(), small.analyzer(), *query, {.unique = true}).hits)
    if (hit.score > 0)
      ids += hit.record.document.id + " ";
  return ids;
}

}  // namespace

TEST_CASE("similar: what shares the telling words comes first, without the article's copies") {
  SmallDatabase small(kRecords);
  CHECK(like(small, "wreck").starts_with("museum board "));
  CHECK(like(small, "copy") == like(small, "wreck"));
}

TEST_CASE("similar: of the copies of another article one is listed") {
  SmallDatabase small(kRecords);
  const std::string found = like(small, "museum");
  CHECK(found.find("wreck") == std::string::npos);
  CHECK(found.starts_with("copy "));
}

TEST_CASE("similar: nothing is like an article without words, and an unknown id has no article") {
  SmallDatabase small(kRecords);
  CHECK(like(small, "empty") == "");
  CHECK(count_matches(small.database(), small.analyzer(), *query_like(small.database(), "empty")) ==
        0);
  CHECK(like(small, "nobody") == "unknown");
}

}  // namespace dossier
