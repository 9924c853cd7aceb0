// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/status.h"

#include <doctest/doctest.h>

#include "indexer/build.h"
#include "indexer/database_directory.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

using Counts = std::map<std::string, std::size_t>;

TEST_CASE("status: counts documents, files and what was skipped") {
  const TemporaryFolder folder;
  folder.write(
      "news/a.jsonl",
      R"({"id":"1","outlet":"Harbor Ledger","published":"2025-11-02","language":"en","text":"Boats sank."}
{"id":"1","text":"Again."}
{"id":"2","text":"More."}
{"id":"2","text":"And again."}
)");
  folder.write("news/b.txt", "Another article.");
  DatabaseDirectory directory(folder / "database");
  build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), {});
  const DatabaseStatus status = status_of(Xapian::Database(folder / "database"));
  CHECK(status.documents == 3);
  CHECK(status.stories == 3);
  CHECK(status.files == 2);
  CHECK(status.publishers == Counts{{"Harbor Ledger", 1}});
  CHECK(status.months == Counts{{"2025-11", 1}});
  CHECK(status.endings == Counts{{".jsonl", 1}, {".txt", 1}});
  CHECK(status.skipped == Counts{{"a document with the id was read before, from news/a.jsonl", 2}});
}

}  // namespace
}  // namespace dossier
