// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/update.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <xapian.h>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "indexer/build.h"
#include "indexer/file_states.h"
#include "tests/support/logical_dump.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

// More documents than go into one commit.
constexpr std::size_t kManyDocuments = 1200;
constexpr std::size_t kCommitted = 500;

std::string record(std::size_t number, std::string_view text) {
  return R"({"id":"d)" + std::to_string(number) + R"(","language":"en","text":")" +
         std::string(text) + "\"}\n";
}

// A word in the plural that no other number gives.
std::string word_for(std::size_t number) {
  std::string word = "boat";
  for (int letters = 3; letters > 0; --letters, number /= 26)
    word += static_cast<char>('a' + number % 26);
  return word + "ts";
}

std::string many_records() {
  std::string lines;
  for (std::size_t i = 0; i < kManyDocuments; ++i)
    lines += record(i, "The " + word_for(i) + " came.");
  return lines;
}

IndexReport update_in(const TemporaryFolder& folder, const std::vector<std::string>& paths,
                      const IndexRun& run = {}) {
  DatabaseDirectory directory(folder / "database");
  return update(directory, paths, shipped_extractor(), run);
}

Xapian::Database opened(const TemporaryFolder& folder) {
  return Xapian::Database(folder / "database");
}

}  // namespace

TEST_CASE("update: many small steps give what one build gives") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", record(1, "One stays.") + record(2, "Two will change."));
  folder.write("news/b.txt", "An article that goes.");
  update_in(folder, {folder / "news"});
  folder.write("news/a.jsonl", record(1, "One stays.") + record(2, "Two has 12 boats by now."));
  std::filesystem::remove(folder / "news/b.txt");
  update_in(folder, {});
  folder.write("news/c.txt", "Reuters said more.");
  update_in(folder, {});

  DatabaseDirectory fresh(folder / "fresh");
  build(fresh, add_roots({}, {folder / "news"}), shipped_extractor(), {});
  CHECK(dump_documents(opened(folder)) == dump_documents(Xapian::Database(folder / "fresh")));
}

TEST_CASE("update: a file that moved is known by its content") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "Reuters said 12 boats sank off Saltmere.");
  folder.write("news/b.txt", "Another article.");
  update_in(folder, {folder / "news"});
  std::filesystem::create_directory(folder.path() / "news/old");
  std::filesystem::rename(folder / "news/a.txt", folder / "news/old/c.txt");
  folder.write("news/d.txt", "Reuters said 13 boats sank off Saltmere.");
  const IndexReport report = update_in(folder, {});
  CHECK(report.moved == 1);
  CHECK(report.added == 1);
  CHECK(report.removed == 0);

  DatabaseDirectory fresh(folder / "fresh");
  build(fresh, add_roots({}, {folder / "news"}), shipped_extractor(), {});
  CHECK(dump_documents(opened(folder)) == dump_documents(Xapian::Database(folder / "fresh")));
}

TEST_CASE("update: what is excluded goes, what is too old stays as it is") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "One article.");
  folder.write("news/drafts/b.txt", "Another article.");
  update_in(folder, {folder / "news"});
  IndexRun run;
  run.selection.exclude = {"drafts"};
  CHECK(update_in(folder, {}, run).removed == 1);
  {
    const DatabaseDirectory directory(folder / "database");
    CHECK(remembered_selection(directory) == run.selection);
  }
  folder.write("news/a.txt", "One article that was changed.");
  run.since_ns = std::numeric_limits<std::int64_t>::max();
  CHECK(update_in(folder, {}, run).changed == 0);
  CHECK(opened(folder).get_doccount() == 1);
  run.since_ns = 0;
  CHECK(update_in(folder, {}, run).changed == 1);
}

TEST_CASE("update: why something was skipped is remembered until its file changes") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", record(1, "One.") + "{bad\n");
  folder.write("news/b.txt", "Another article.");
  update_in(folder, {folder / "news"});
  folder.write("news/b.txt", "Another article, changed.");
  update_in(folder, {});
  CHECK(load_file_states(opened(folder)).at("news/a.jsonl").skipped.size() == 1);
  CHECK(load_file_states(opened(folder)).at("news/b.txt").skipped.empty());
  folder.write("news/a.jsonl", record(1, "One."));
  update_in(folder, {});
  CHECK(load_file_states(opened(folder)).at("news/a.jsonl").skipped.empty());
}

TEST_CASE("update: what is new or changed gets the highest numbers") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", record(1, "One stays.") + record(2, "Two will change."));
  update_in(folder, {folder / "a.jsonl"});
  const Xapian::docid last = opened(folder).get_lastdocid();
  folder.write("a.jsonl", record(1, "One stays.") + record(2, "Two has changed."));
  folder.write("b.jsonl", record(3, "Three is new."));
  update_in(folder, {folder / "b.jsonl"});

  const Xapian::Database database = opened(folder);
  CHECK(*database.postlist_begin(term_for(Field::Id, "d1")) <= last);
  CHECK(*database.postlist_begin(term_for(Field::Id, "d2")) > last);
  CHECK(*database.postlist_begin(term_for(Field::Id, "d3")) > last);
}

TEST_CASE("update: roots are remembered, each once") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  folder.write("wire/b.txt", "Another article.");
  update_in(folder, {folder / "news"});
  update_in(folder, {folder / "wire"});
  update_in(folder, {folder / "news"});
  const std::vector<Root> roots = load_roots(opened(folder));
  REQUIRE(roots.size() == 2);
  CHECK(roots[0] == Root{folder / "news", "news"});
  CHECK(roots[1] == Root{folder / "wire", "wire"});
  folder.write("news/c.txt", "A third article.");
  CHECK(update_in(folder, {}).added == 1);
}

TEST_CASE("update: readers see the documents of a file before all of it is read") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "news");
  update_in(folder, {folder / "news"});
  folder.write("news/a.jsonl", many_records());
  std::vector<Xapian::doccount> seen;
  IndexRun run;
  run.progress = [&](const Progress& progress) {
    if (progress.documents == kCommitted - 1 || progress.documents == kCommitted + 1)
      seen.push_back(opened(folder).get_doccount());
  };
  CHECK(update_in(folder, {}, run).added == kManyDocuments);
  CHECK(seen == std::vector<Xapian::doccount>{0, kCommitted});
  CHECK(opened(folder).get_doccount() == kManyDocuments);
}

TEST_CASE("update: one that stops inside a file is taken up by the next") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "news");
  update_in(folder, {folder / "news"});
  folder.write("news/a.jsonl", many_records());
  struct Stopped {};
  IndexRun stopping;
  stopping.progress = [](const Progress& progress) {
    if (progress.documents == kCommitted + 100)
      throw Stopped();
  };
  CHECK_THROWS_AS(update_in(folder, {}, stopping), Stopped);
  CHECK(load_file_states(opened(folder)).empty());
  CHECK(opened(folder).get_doccount() == kCommitted);
  CHECK(update_in(folder, {}).added == kManyDocuments - kCommitted);
  CHECK(update_in(folder, {}).unchanged_files == 1);

  DatabaseDirectory fresh(folder / "fresh");
  build(fresh, add_roots({}, {folder / "news"}), shipped_extractor(), {});
  const Xapian::Database built(folder / "fresh");
  CHECK((dump_documents(opened(folder)) == dump_documents(built)));
  CHECK((dump_synonyms(opened(folder)) == dump_synonyms(built)));
}

TEST_CASE("update: what stood below an unreadable root stays, what vanished elsewhere goes") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  folder.write("wire/b.txt", "Another article.");
  folder.write("wire/c.txt", "A third article.");
  update_in(folder, {folder / "news", folder / "wire"});
  std::filesystem::rename(folder / "news", folder / "away");
  std::filesystem::remove(folder / "wire/b.txt");
  const IndexReport report = update_in(folder, {});
  CHECK(report.removed == 1);
  CHECK(report.skipped == 1);
  CHECK(opened(folder).get_document(1).get_value(0) == "news/a.txt");
}

TEST_CASE("update: what stood in a folder that is empty stays, as a disk may not be mounted") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  update_in(folder, {folder / "news"});
  std::filesystem::remove(folder / "news/a.txt");
  const IndexReport report = update_in(folder, {});
  CHECK(report.removed == 0);
  CHECK(report.skipped == 1);
}

TEST_CASE("update: documents go with the archive that held them") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article that stays.");
  folder.write("news/saved.zip",
               read_bytes(std::filesystem::path(DOSSIER_TEST_DATA) / "documents/saved.zip"));
  update_in(folder, {folder / "news"});
  CHECK(opened(folder).get_doccount() == 4);
  std::filesystem::remove(folder.path() / "news/saved.zip");
  CHECK(update_in(folder, {}).removed == 3);
  CHECK(opened(folder).get_doccount() == 1);
}

TEST_CASE("update: a database of another schema is not written to") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  update_in(folder, {folder / "news"});
  {
    Xapian::WritableDatabase live(folder / "database/generation-000001", Xapian::DB_OPEN);
    live.set_metadata(std::string(kStampKey), R"({"version":0,"analysis":""})");
  }
  try {
    update_in(folder, {});
    FAIL("it was written to");
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::SchemaMismatch);
  }
}

TEST_CASE("update: removing tells the ids that no document has") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", record(1, "One.") + record(2, "Two."));
  update_in(folder, {folder / "news"});
  DatabaseDirectory directory(folder / "database");
  CHECK(remove_documents(directory, {"d1", "d9"}) == std::vector<std::string>{"d9"});
  CHECK(opened(folder).get_doccount() == 1);
  CHECK_FALSE(opened(folder).term_exists("Qd1"));
}

}  // namespace dossier
