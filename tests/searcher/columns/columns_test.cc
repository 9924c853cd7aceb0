// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/columns.h"

#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "indexer/build.h"
#include "searcher/session.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {R"({"id":"1","outlet":"Reuters","text":"One."})",
                                           R"({"id":"2","outlet":"Reuters","text":"Two."})"};

std::string print(const ValueNames& names) {
  std::string out;
  for (Ordinal ordinal = 0; ordinal < names.size(); ++ordinal)
    out += std::string(names[ordinal]) + " ";
  return out;
}

}  // namespace

TEST_CASE("columns: they pay once as many documents were read as there are") {
  SmallDatabase small(kRecords);
  Columns columns(small.database());
  CHECK_FALSE(columns.are_worth_it());
  columns.note_walk(1);
  CHECK_FALSE(columns.are_worth_it());
  columns.note_walk(1);
  CHECK(columns.are_worth_it());
  CHECK(columns.bytes() == 0);
}

TEST_CASE("columns: a facet is loaded once") {
  SmallDatabase small(kRecords);
  Columns columns(small.database());
  CHECK(columns.column({Field::Publisher}) == columns.column({Field::Publisher}));
  CHECK(columns.column({Field::Publisher})->at(1).size() == 1);
  CHECK(columns.rows() == std::vector<Row>{1, 2});
  CHECK(columns.totals({Field::Outlet}) == std::vector<std::uint32_t>{2});
  CHECK(columns.rows_by_value({Field::Outlet}).of(0).size() == 2);
  CHECK(columns.bytes() > 0);
}

TEST_CASE("columns: another revision is loaded anew") {
  SmallDatabase small(kRecords);
  Session session;
  const Database& database = session.database(small.directory());
  Columns& columns = session.columns(database);
  columns.note_walk(2);
  CHECK(print(*columns.column({Field::Outlet})->names()) == "Reuters ");

  const TemporaryFolder folder;
  const auto file = folder.write("new.jsonl", R"({"id":"3","outlet":"Other","text":"Three."})");
  DatabaseDirectory directory(small.directory());
  build(directory, add_roots({}, {file}), shipped_extractor(), IndexRun{});
  CHECK(session.database(small.directory()).document_count() == 1);
  CHECK_FALSE(columns.are_worth_it());
  CHECK(columns.rows() == std::vector<Row>{1});
  CHECK(print(*columns.column({Field::Outlet})->names()) == "Other ");
}

}  // namespace dossier
