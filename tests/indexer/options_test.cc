// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/program.h"

namespace dossier {
namespace {

IndexerOptions parse(std::vector<const char*> line) {
  line.insert(line.begin(), "indexer");
  return parse_indexer_options(static_cast<int>(line.size()), line.data());
}

UsageText refusal(const std::vector<const char*>& line) {
  try {
    parse(line);
  } catch (const UsageText& usage) {
    return usage;
  }
  return {"taken", -1};
}

}  // namespace

TEST_CASE("indexer options: each command has its own arguments") {
  const IndexerOptions build = parse({"build", "a", "b", "--database", "db", "--meta", "m.tsv",
                                      "--threads", "3", "--strict", "--quiet"});
  CHECK(build.command == IndexerCommand::Build);
  CHECK(build.paths == std::vector<std::string>{"a", "b"});
  CHECK(build.database == "db");
  CHECK(build.metadata_file == "m.tsv");
  CHECK(build.threads == 3);
  CHECK(build.strict);
  CHECK(build.quiet);
  CHECK(parse({"update"}).command == IndexerCommand::Update);
  CHECK(parse({"update"}).paths.empty());
  CHECK(parse({"extract", "-"}).paths == std::vector<std::string>{"-"});
  CHECK(parse({"remove", "x#1", "y"}).ids == std::vector<std::string>{"x#1", "y"});
  CHECK(parse({"status"}).command == IndexerCommand::Status);
  CHECK(parse({"check"}).command == IndexerCommand::Check);
}

TEST_CASE("indexer options: without a word about it, every core is used and the place is default") {
  const IndexerOptions options = parse({"build", "a"});
  CHECK(options.threads >= 1);
  CHECK(options.database == "");
  CHECK_FALSE(options.strict);
  CHECK_FALSE(options.quiet);
}

TEST_CASE("indexer options: what makes no sense is refused with status 2") {
  for (const std::vector<const char*>& line : std::vector<std::vector<const char*>>{
           {},
           {"build"},
           {"remove"},
           {"extract"},
           {"fly"},
           {"build", "a", "--threads", "0"},
           {"build", "a", "--threads", "many"},
           {"status", "a"},
           {"extract", "a", "--database", "db"},
       }) {
    const UsageText usage = refusal(line);
    CAPTURE(usage.text);
    CHECK(usage.exit_status == 2);
    CHECK_FALSE(usage.text.empty());
  }
}

TEST_CASE("indexer options: help and version are no errors") {
  CHECK(refusal({"--help"}).exit_status == 0);
  CHECK(refusal({"build", "--help"}).exit_status == 0);
  CHECK(refusal({"--version"}).text.starts_with("indexer (Dossier) "));
}

}  // namespace dossier
