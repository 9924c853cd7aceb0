// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/database_directory.h"

#include <filesystem>

#include <doctest/doctest.h>
#include <xapian.h>

#include "corpus/error.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

void publish_empty(DatabaseDirectory& directory) {
  const std::filesystem::path folder = directory.begin_generation();
  Xapian::WritableDatabase(folder / "made", Xapian::DB_CREATE).close();
  directory.publish(folder / "made");
}

ErrorKind kind_of_failure(const std::filesystem::path& path) {
  try {
    const DatabaseDirectory directory(path);
  } catch (const Error& error) {
    return error.kind();
  }
  return ErrorKind::Internal;
}

}  // namespace

TEST_CASE("database_directory: a published generation is what Xapian opens") {
  const TemporaryFolder folder;
  DatabaseDirectory directory(folder / "database");
  CHECK_FALSE(directory.has_live());
  publish_empty(directory);
  CHECK(directory.has_live());
  CHECK(read_bytes(folder / "database/XAPIANDB") == "auto generation-000001\n");
  CHECK(Xapian::Database(folder / "database").get_doccount() == 0);
  CHECK(live_generation(folder / "database") == folder / "database/generation-000001");
}

TEST_CASE("database_directory: the generation before the live one stays, older ones go") {
  const TemporaryFolder folder;
  DatabaseDirectory directory(folder / "database");
  for (int i = 0; i < 3; ++i)
    publish_empty(directory);
  CHECK_FALSE(std::filesystem::exists(folder / "database/generation-000001"));
  CHECK(std::filesystem::exists(folder / "database/generation-000002"));
  CHECK(std::filesystem::exists(folder / "database/generation-000003"));
}

TEST_CASE("database_directory: what a dead build left is removed by the next writer") {
  const TemporaryFolder folder;
  folder.write("database/lock", "");
  folder.write("database/generation-000001.tmp/segment-0/x", "left over");
  folder.write("database/generation-000001/x", "renamed but never named by the stub");
  const DatabaseDirectory directory(folder / "database");
  CHECK_FALSE(std::filesystem::exists(folder / "database/generation-000001.tmp"));
  CHECK_FALSE(std::filesystem::exists(folder / "database/generation-000001"));
}

TEST_CASE("database_directory: a second writer is refused") {
  const TemporaryFolder folder;
  const DatabaseDirectory first(folder / "database");
  CHECK(kind_of_failure(folder / "database") == ErrorKind::DatabaseLocked);
}

TEST_CASE("database_directory: a folder of other files is refused") {
  const TemporaryFolder folder;
  folder.write("articles/a.txt", "An article.");
  CHECK(kind_of_failure(folder / "articles") == ErrorKind::FileUnwritable);
}

TEST_CASE("database_directory: a stub that is not Dossier's is refused") {
  const TemporaryFolder folder;
  folder.write("foreign/XAPIANDB", "auto /var/lib/other\n");
  CHECK(kind_of_failure(folder / "foreign") == ErrorKind::SchemaMismatch);
}

TEST_CASE("database_directory: a folder without a stub has no live generation") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(live_generation(folder.path()), Error);
}

}  // namespace dossier
