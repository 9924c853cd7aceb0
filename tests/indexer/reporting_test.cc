// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/reporting.h"

#include <sstream>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

TEST_CASE("reporting: a problem is file, line, effect and reason") {
  CHECK(to_string(Problem{"a.jsonl", 7, "not a JSON object", Problem::Effect::Skipped}) ==
        "a.jsonl:7: skipped: not a JSON object");
  CHECK(to_string(Problem{"a.txt", 0, "one byte lost", Problem::Effect::Repaired}) ==
        "a.txt: repaired: one byte lost");
}

TEST_CASE("reporting: no terminal obeys a file's name") {
  CHECK(to_string(Problem{"a\x1b[2J\n.txt", 1, "id \x07", Problem::Effect::Skipped}) ==
        "a\uFFFD[2J .txt:1: skipped: id \uFFFD");
}

TEST_CASE("reporting: problems are printed a line each") {
  std::ostringstream err;
  const ProblemSink sink = print_problems_to(err);
  sink({"a.txt", 1, "one", Problem::Effect::Skipped});
  sink({"b.txt", 0, "two", Problem::Effect::Skipped});
  CHECK(err.str() == "a.txt:1: skipped: one\nb.txt: skipped: two\n");
}

TEST_CASE("reporting: a summary counts, in the singular where it is one") {
  IndexReport report;
  CHECK(summarize(report, 0.04) ==
        "indexer: 0 documents added, 0 changed, 0 removed; 0 files read, 0 unchanged; 0.0 s\n");
  report.added = 1;
  report.files = 1;
  report.skipped = 2;
  report.unknown_types = {{"", 1}, {".png", 3}};
  CHECK(summarize(report, 12.36) ==
        "indexer: 1 document added, 0 changed, 0 removed; 1 file read, 0 unchanged; 12.4 s\n"
        "indexer: 2 skipped, 0 repaired\n"
        "indexer: 1 file of unknown type passed over: without extension\n"
        "indexer: 3 files of unknown type passed over: .png\n");
}

TEST_CASE("reporting: a metadata table is read only where one is named") {
  const TemporaryFolder folder;
  IndexerOptions options;
  CHECK_NOTHROW(load_metadata_table(options, {}));
  options.metadata_file = folder / "none.tsv";
  CHECK_THROWS_AS(load_metadata_table(options, {}), Error);
}

}  // namespace dossier
