// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/sample_database.h"

#include <filesystem>

#include <doctest/doctest.h>

namespace dossier {

SampleDatabase::SampleDatabase() {
  std::filesystem::copy(DOSSIER_SOURCE_DIR "/corpus/sample", folder_ / "sample",
                        std::filesystem::copy_options::recursive);
  const Outcome built = run(
      {{INDEXER_PATH, "build", "--quiet", "--database", database(), "sample"}, folder_.path(), {}});
  REQUIRE_MESSAGE(built.status == 0, built.err);
}

Outcome SampleDatabase::ask(std::vector<std::string> arguments, const std::string& input) const {
  arguments.insert(arguments.begin(), SEARCHER_PATH);
  arguments.insert(arguments.end(), {"--database", database()});
  return run({arguments, folder_.path(), input});
}

const SampleDatabase& sample() {
  static const SampleDatabase database;
  return database;
}

}  // namespace dossier
