// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build.h"

#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <xapian.h>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "indexer/file_states.h"
#include "tests/support/logical_dump.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

// More documents than go into one segment.
constexpr std::size_t kManyDocuments = 4100;

std::string many_records(std::size_t count) {
  std::string lines;
  for (std::size_t i = 0; i < count; ++i)
    lines += R"({"id":"d)" + std::to_string(i) +
             R"(","outlet":"Saltmere Review","language":"en",)" + R"("text":"Reuters said )" +
             std::to_string(i + 2) + R"( boats passed Nicolás Maduro's )" +
             (i % 2 == 0 ? "harbours" : "harbour") + R"(."})" + '\n';
  return lines;
}

IndexReport build_with(const TemporaryFolder& folder, const std::string& database,
                       std::size_t threads) {
  DatabaseDirectory directory(folder / database);
  IndexRun run;
  run.threads = threads;
  return build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), run);
}

}  // namespace

TEST_CASE("build: the number of threads does not show in the database") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", many_records(kManyDocuments));
  folder.write("news/b.txt", "A last article, which came alone.");
  CHECK(build_with(folder, "one", 1).added == kManyDocuments + 1);
  CHECK(build_with(folder, "four", 4).added == kManyDocuments + 1);
  const Xapian::Database one(folder / "one");
  const Xapian::Database four(folder / "four");
  CHECK(one.get_doccount() == kManyDocuments + 1);
  CHECK((dump_documents(one) == dump_documents(four)));
  CHECK((dump_synonyms(one) == dump_synonyms(four)));
  CHECK(one.get_metadata(std::string(kStampKey)) == four.get_metadata(std::string(kStampKey)));
  CHECK(load_roots(one) == load_roots(four));
  for (Xapian::docid id = 1; id <= one.get_lastdocid(); id += 500)
    CHECK(one.get_document(id).get_value(0) == four.get_document(id).get_value(0));
}

TEST_CASE("build: a text of a few bytes keeps its words") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", R"({"id":"a","text":"letter envoy."})");
  build_with(folder, "database", 1);
  const Xapian::Database database(folder / "database");
  CHECK(database.term_exists("letter"));
  CHECK(database.term_exists("envoy"));
}

TEST_CASE("build: documents stand in the order in which they were read") {
  const TemporaryFolder folder;
  folder.write("news/b.txt", "The second article.");
  folder.write("news/a.txt", "The first article.");
  build_with(folder, "database", 2);
  const Xapian::Database database(folder / "database");
  CHECK(database.get_document(1).get_value(0) == "news/a.txt");
  CHECK(database.get_document(2).get_value(0) == "news/b.txt");
}

TEST_CASE("build: an empty corpus gives an empty database") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "news");
  const IndexReport report = build_with(folder, "database", 2);
  CHECK(report.added == 0);
  CHECK(report.files == 0);
  const Xapian::Database database(folder / "database");
  CHECK(database.get_doccount() == 0);
  CHECK(database.get_metadata(std::string(kStampKey)) == SchemaStamp::current().to_json());
  CHECK(load_roots(database).size() == 1);
}

TEST_CASE("build: it leaves nothing in the folder but generations, stub and lock") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  build_with(folder, "database", 2);
  std::size_t entries = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "database"))
    entries += entry.exists();
  CHECK(entries == 3);
}

TEST_CASE("build: the report counts what was read, skipped and passed over") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl",
               "{\"id\":\"1\",\"text\":\"One.\"}\nnonsense\n"
               "{\"id\":\"1\",\"text\":\"One again.\"}\n");
  folder.write("news/b.png", "no article");
  Progress last_progress;
  std::vector<Problem> problems;
  IndexRun run;
  run.problems = [&](Problem problem) { problems.push_back(std::move(problem)); };
  run.progress = [&](const Progress& progress) { last_progress = progress; };
  DatabaseDirectory directory(folder / "database");
  const IndexReport report =
      build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), run);
  CHECK(report.added == 1);
  CHECK(report.files == 1);
  CHECK(report.skipped == 2);
  CHECK(report.text_bytes == 4);
  CHECK(report.unknown_types.at(".png") == 1);
  CHECK(last_progress.documents == 1);
  CHECK(last_progress.bytes_total == 65);
  CHECK(last_progress.bytes_done <= last_progress.bytes_total);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].line == 2);
  CHECK(problems[1].reason == "a document with the id \"1\" was read before, from news/a.jsonl");
}

TEST_CASE("build: one that fails leaves the old database live") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  build_with(folder, "database", 1);
  folder.write("news/b.txt", "Another article.");
  struct Stopped {};
  {
    DatabaseDirectory directory(folder / "database");
    IndexRun run;
    run.progress = [](const Progress&) { throw Stopped(); };
    CHECK_THROWS_AS(build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), run),
                    Stopped);
  }
  CHECK(Xapian::Database(folder / "database").get_doccount() == 1);
  build_with(folder, "database", 1);
  CHECK(Xapian::Database(folder / "database").get_doccount() == 2);
}

}  // namespace dossier
