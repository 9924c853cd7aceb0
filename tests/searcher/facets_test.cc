// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facets.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","outlet":"The Harbor Ledger","text":"A boat sank, Reuters reported."})",
    R"({"id":"2","outlet":"The Harbor Ledger","text":"Another boat sank."})",
    R"({"id":"3","outlet":"Brackwater Gazette","text":"No vessel sank."})",
    R"({"id":"4","outlet":"Reuters","text":"A boat sank, Reuters reported. Reuters said more."})",
};

std::string print(const FacetCounts& counts) {
  std::string out;
  for (const FacetValue& value : counts.values)
    out += value.name + "=" + std::to_string(value.documents) + " ";
  return out;
}

}  // namespace

TEST_CASE("facets: counts are exact over what the query finds, then ordered by name") {
  SmallDatabase small(kRecords);
  const auto publishers = [&](std::string_view query) {
    return print(
        count_facets(small.database(), small.analyzer(), small.parse(query), {Field::Publisher})
            .front());
  };
  CHECK(publishers("*:*") == "The Harbor Ledger=2 Brackwater Gazette=1 Reuters=1 ");
  CHECK(publishers("boat") == "The Harbor Ledger=2 Reuters=1 ");
  CHECK(publishers("vessel") == "Brackwater Gazette=1 ");
  CHECK(publishers("absent") == "");
}

TEST_CASE("facets: a union counts a document once for a name in two roles") {
  SmallDatabase small(kRecords);
  const std::vector<FacetCounts> counts = count_facets(
      small.database(), small.analyzer(), small.parse("*:*"), {Field::Outlet, Field::Cited});
  CHECK(print(counts[0]) == "Reuters=2 The Harbor Ledger=2 Brackwater Gazette=1 ");
  CHECK(print(counts[1]) == "Reuters=2 ");
}

TEST_CASE("facets: stories count copies once") {
  const std::string text =
      "Reuters said the ferry to Lanternfield will not sail before Friday, since divers must first "
      "look "
      "at the hull, which struck a rock at low tide.";
  SmallDatabase small({
      R"({"id":"1","outlet":"The Harbor Ledger","text":")" + text + "\"}",
      R"({"id":"2","outlet":"The Harbor Ledger","text":")" + text + R"( More follows."})",
      R"({"id":"3","outlet":"Brackwater Gazette","text":")" + text + "\"}",
      R"({"id":"4","outlet":"Brackwater Gazette","text":"A boat sank, Reuters reported."})",
  });
  const std::vector<FacetCounts> counts = count_facets(
      small.database(), small.analyzer(), small.parse("*:*"), {Field::Publisher, Field::Cited});
  CHECK(counts[0].values ==
        std::vector<FacetValue>{{"Brackwater Gazette", 2, 2}, {"The Harbor Ledger", 2, 1}});
  CHECK(counts[1].values == std::vector<FacetValue>{{"Reuters", 4, 2}});
}

TEST_CASE("facets: every facet of the design is there") {
  std::string names;
  for (const Field field : all_facets())
    names += std::string(field_row(field).name) + " ";
  CHECK(names ==
        "outlet publisher agency cited actor person organization armed_group country qty.role "
        "qty.counted qty.kind qty.unit ");
}

}  // namespace dossier
