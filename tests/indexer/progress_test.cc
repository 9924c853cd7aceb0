// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress.h"

#include <sstream>
#include <string>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("progress: tells the amount, the rate and the time that is left") {
  struct Row {
    Progress progress;
    double seconds;
    std::string line;
  };
  using Work = Progress::Work;
  const Row rows[] = {
      {{Work::Reading, 0, 0, 0}, 0.2, "0 documents, 0.0 MB"},
      {{Work::Reading, 12345, 30'000'000, 120'000'000},
       10,
       "12,345 documents, 30.0 of 120.0 MB (25 %), 3.0 MB/s, 0:30 left"},
      {{Work::Reading, 9, 1'000'000, 4'000'000}, 0.5, "9 documents, 1.0 of 4.0 MB (25 %)"},
      {{Work::Reading, 1'000'000, 2'000'000, 0}, 4, "1,000,000 documents, 2.0 MB, 0.5 MB/s"},
      {{Work::Reading, 1, 1'000'000, 8'000'000'000},
       1.5,
       "1 documents, 1.0 of 8000.0 MB (0 %), 0.7 MB/s, 3:19:59 left"},
      {{Work::Packing, 0, 45'000'000, 90'000'000},
       3,
       "packing the database, 45.0 of 90.0 MB (50 %), 15.0 MB/s, 0:03 left"},
      {{Work::Reading, 5, 7'000'000, 5'000'000},
       2,
       "5 documents, 5.0 of 5.0 MB (100 %), 2.5 MB/s, 0:00 left"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(describe(row.progress, row.seconds) == row.line);
  }
}

TEST_CASE("progress: a line that was never shown leaves no trace") {
  std::ostringstream err;
  ProgressLine line(err);
  line.show({});  // too early
  line.clear();
  CHECK(err.str().empty());
  line.show({Progress::Work::Packing, 0, 0, 0});
  line.clear();
  CHECK(err.str() == "\r\x1b[Kpacking the database, 0.0 MB\r\x1b[K");
}

}  // namespace dossier
