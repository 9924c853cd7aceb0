// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

// The folder of data that the project measures on but does not ship.
std::filesystem::path shared_folder() {
  const char* named = std::getenv("DOSSIER_SHARED");
  return named != nullptr ? named : DOSSIER_SOURCE_DIR "/../shared";
}

// Indexes the first five documents; false where they are not here.
bool build_seeds(const std::string& database) {
  const std::filesystem::path seeds = shared_folder() / "seeds";
  if (!std::filesystem::exists(seeds)) {
    MESSAGE("skipped: there is no folder " << seeds.string());
    return false;
  }
  REQUIRE(run({{INDEXER_PATH, "build", "--database", database, seeds.string()}, {}, {}}).status ==
          0);
  return true;
}

}  // namespace

TEST_CASE("shared: over the first five documents, a phrase and every facet") {
  const TemporaryFolder folder;
  const std::string database = folder / "database";
  if (!build_seeds(database))
    return;
  const Outcome phrase = run(
      {{SEARCHER_PATH, "\"managed exit\"", "--database", database, "--format", "paths"}, {}, {}});
  CHECK(phrase.out.find("/000_") != std::string::npos);
  CHECK(phrase.out.find("/004_") != std::string::npos);
  CHECK(std::count(phrase.out.begin(), phrase.out.end(), '\n') == 2);

  const Outcome facets =
      run({{SEARCHER_PATH, "facets", "--database", database, "--format", "tsv", "--limit", "0"},
           {},
           {}});
  for (const char* row :
       {"person\t5\tNicolás Maduro\t", "person\t5\tDonald Trump\t", "country\t5\tVenezuela\t",
        "country\t5\tUnited States\t", "country\t2\tRussia\t", "cited\t3\tThe Atlantic\t",
        "cited\t1\tReuters\t", "cited\t1\tThe Washington Post\t"}) {
    CAPTURE(row);
    CHECK(facets.out.find(row) != std::string::npos);
  }
}

TEST_CASE("shared: one quotation that two of the first five documents carry") {
  const TemporaryFolder folder;
  const std::string database = folder / "database";
  if (!build_seeds(database))
    return;
  const Outcome quotes = run({{SEARCHER_PATH, "quotes", "candy", "--database", database}, {}, {}});
  CHECK(quotes.out.starts_with("1 quotation in 2 documents\n"));
  CHECK(quotes.out.find("\n   The Atlantic  ") != std::string::npos);
  CHECK(quotes.out.find("/000_") != std::string::npos);
  CHECK(quotes.out.find("/001_") != std::string::npos);
}

TEST_CASE("shared: over the first five documents, the figures of the killed side by side") {
  const TemporaryFolder folder;
  const std::string database = folder / "database";
  if (!build_seeds(database))
    return;
  const auto ask = [&](const std::string& format) {
    return run({{SEARCHER_PATH, "figures", "boats strikes", "--of", "killed", "--database",
                 database, "--format", format},
                {},
                {}})
        .out;
  };
  const std::string text = ask("text");
  CHECK(text.find("at least 65 in 2 documents, more than 76 in 1: compatible\n") !=
        std::string::npos);
  CHECK(text.find("at least 65   outlet unknown\n") != std::string::npos);
  CHECK(text.find("at least 65   outlet unknown, after The Atlantic\n") != std::string::npos);
  const std::string rows = ask("vimgrep");
  CHECK(std::count(rows.begin(), rows.end(), '\n') == 3);
  for (const char* file : {"000_", "001_", "004_"})
    CHECK(rows.find(file) != std::string::npos);
}

}  // namespace dossier
