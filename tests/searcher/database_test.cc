// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/database.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "indexer/build.h"
#include "indexer/update.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

void build_in(const TemporaryFolder& folder) {
  DatabaseDirectory directory(folder / "database");
  build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), {});
}

void update_in(const TemporaryFolder& folder) {
  DatabaseDirectory directory(folder / "database");
  update(directory, {}, shipped_extractor(), {});
}

void set_stamp(const TemporaryFolder& folder, const std::string& stamp) {
  Xapian::WritableDatabase live(folder / "database/generation-000001", Xapian::DB_OPEN);
  live.set_metadata(std::string(kStampKey), stamp);
}

ErrorKind kind_of_failure(const std::string& directory) {
  try {
    const Database database(directory);
  } catch (const Error& error) {
    return error.kind();
  }
  return ErrorKind::Internal;
}

}  // namespace

TEST_CASE("database: a record comes back as it was indexed, with its file") {
  const TemporaryFolder folder;
  const std::string file = folder.write("news/2025/a.txt", "An article.");
  build_in(folder);
  const Database database(folder / "database");
  REQUIRE(database.document_count() == 1);
  const Record record = database.record(1);
  CHECK(record.document.id == "news/2025/a.txt");
  CHECK(record.document.text == "An article.");
  CHECK(database.file_of(record.document) == file);
}

TEST_CASE("database: its languages are those of its documents, each once, in order") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl",
               "{\"id\":\"1\",\"text\":\"a\",\"language\":\"es\"}\n"
               "{\"id\":\"2\",\"text\":\"b\",\"language\":\"en\"}\n"
               "{\"id\":\"3\",\"text\":\"c\",\"language\":\"es\"}\n");
  build_in(folder);
  CHECK(Database(folder / "database").languages() == std::vector<std::string>{"en", "es"});
}

TEST_CASE("database: where there is none, that is said") {
  const TemporaryFolder folder;
  CHECK(kind_of_failure(folder / "none") == ErrorKind::DatabaseMissing);
  folder.write("broken/XAPIANDB", "auto generation-000001\n");
  CHECK(kind_of_failure(folder / "broken") == ErrorKind::DatabaseMissing);
}

TEST_CASE("database: one with another schema stamp, or without, is refused") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  build_in(folder);
  set_stamp(folder, R"({"version":0,"analysis":"rules=0"})");
  CHECK(kind_of_failure(folder / "database") == ErrorKind::SchemaMismatch);
  set_stamp(folder, "");
  CHECK(kind_of_failure(folder / "database") == ErrorKind::SchemaMismatch);
}

TEST_CASE("database: refreshing moves to a generation published since") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  build_in(folder);
  Database database(folder / "database");
  folder.write("news/b.txt", "Another article.");
  build_in(folder);
  CHECK(database.document_count() == 1);
  database.refresh();
  CHECK(database.document_count() == 2);
  build_in(folder);
  build_in(folder);
  database.refresh();
  CHECK(database.record(2).document.id == "news/b.txt");
}

TEST_CASE("database: refreshing moves to a new commit, with its languages") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", "{\"id\":\"1\",\"text\":\"a\",\"language\":\"en\"}\n");
  build_in(folder);
  Database database(folder / "database");
  folder.write("news/b.jsonl", "{\"id\":\"2\",\"text\":\"b\",\"language\":\"es\"}\n");
  update_in(folder);
  CHECK(database.document_count() == 1);
  CHECK(database.languages() == std::vector<std::string>{"en"});
  database.refresh();
  CHECK(database.document_count() == 2);
  CHECK(database.languages() == std::vector<std::string>{"en", "es"});
}

TEST_CASE("database: a stored record that cannot be decoded is damage") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  build_in(folder);
  {
    Xapian::WritableDatabase live(folder / "database/generation-000001", Xapian::DB_OPEN);
    Xapian::Document document = live.get_document(1);
    document.set_data("{");
    live.replace_document(1, document);
  }
  const Database database(folder / "database");
  CHECK_THROWS_AS(database.record(1), Error);
  CHECK_THROWS_AS(database.record(99), Error);
}

}  // namespace dossier
