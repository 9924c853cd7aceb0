// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/cross_facets.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","language":"en","outlet":"The Harbor Ledger","published":"2025-11-01","text":"Nine people were killed. Two people were injured, Reuters reported."})",
    R"({"id":"2","language":"en","outlet":"The Harbor Ledger","published":"2025-11-20","text":"Nine people were killed, the Harbor said, and nine people were killed again."})",
    R"({"id":"3","language":"en","outlet":"Brackwater Gazette","published":"2025-12-01","text":"Three people were injured."})",
    R"({"id":"4","language":"en","outlet":"Windlass Weekly","text":"Nobody spoke."})",
    R"({"id":"5","language":"en","text":"Four people were killed."})",
};

// "Harbor:killed=2 ..." cell by cell, then how many documents counted.
std::string print(const CrossFacets& cross) {
  std::string out;
  for (const CrossCell& cell : cross.cells)
    out += cross.rows.values[cell.row].name + "/" + cross.columns.values[cell.column].name + "=" +
           std::to_string(cell.documents) + " ";
  return out + "of " + std::to_string(cross.documents);
}

std::string print(const CrossSide& side) {
  std::string out;
  for (const FacetValue& value : side.values)
    out += value.name + "=" + std::to_string(value.documents) + " ";
  return out + "of " + std::to_string(side.distinct);
}

}  // namespace

TEST_CASE("cross_facets: a pair counts the documents that have both") {
  SmallDatabase small(kRecords);
  const CrossFacets cross = cross_facets(small.database(), small.analyzer(), small.parse("*:*"),
                                         {Field::Publisher}, {Field::QuantityRole});
  CHECK(print(cross) ==
        "The Harbor Ledger/injured=1 The Harbor Ledger/killed=2 Brackwater Gazette/injured=1 of 3");
  CHECK(print(cross.rows) == "The Harbor Ledger=2 Brackwater Gazette=1 of 2");
  CHECK(print(cross.columns) == "injured=2 killed=2 of 2");
}

TEST_CASE("cross_facets: only what the query finds counts") {
  SmallDatabase small(kRecords);
  const CrossFacets cross =
      cross_facets(small.database(), small.analyzer(), small.parse("cited:reuters"),
                   {Field::Publisher}, {Field::QuantityRole});
  CHECK(print(cross) == "The Harbor Ledger/injured=1 The Harbor Ledger/killed=1 of 1");
  CHECK(cross_facets(small.database(), small.analyzer(), small.parse("absent"), {Field::Publisher},
                     {Field::QuantityRole})
            .cells.empty());
}

TEST_CASE("cross_facets: dates are a side too, of the dated") {
  SmallDatabase small(kRecords);
  const CrossFacets cross = cross_facets(small.database(), small.analyzer(), small.parse("*:*"),
                                         {Field::Date, DatePeriod::Month}, {Field::Publisher});
  CHECK(print(cross) == "2025-11/The Harbor Ledger=2 2025-12/Brackwater Gazette=1 of 3");
}

TEST_CASE("cross_facets: a limit leaves the first rows and columns") {
  SmallDatabase small(kRecords);
  const auto cross_at_most = [&](std::size_t limit) {
    return first_of(cross_facets(small.database(), small.analyzer(), small.parse("*:*"),
                                 {Field::Publisher}, {Field::QuantityRole}),
                    limit);
  };
  CHECK(print(cross_at_most(1)) == "The Harbor Ledger/injured=1 of 3");
  CHECK(print(cross_at_most(1).rows) == "The Harbor Ledger=2 of 2");
  CHECK(cross_at_most(0).cells == cross_at_most(9).cells);
}

}  // namespace dossier
