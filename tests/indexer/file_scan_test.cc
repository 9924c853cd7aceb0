// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/file_scan.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::string names(const FileScan& scan) {
  std::string joined;
  for (const ScannedFile& file : scan.files)
    joined += file.name + " ";
  return joined;
}

FileScan scan_folder(const TemporaryFolder& folder, std::vector<Problem>* problems = nullptr,
                     const FileSelection& selection = {}) {
  const std::vector<Root> roots = add_roots({}, {folder / "news"});
  return scan(roots.front(), selection, [&](Problem problem) {
    if (problems != nullptr)
      problems->push_back(std::move(problem));
  });
}

}  // namespace

TEST_CASE("file_scan: files come in one order, below the root's name") {
  const TemporaryFolder folder;
  for (const char* name : {"news/b.txt", "news/a/z.jsonl", "news/a.md", "news/C.txt"})
    folder.write(name, "x");
  CHECK(names(scan_folder(folder)) == "news/C.txt news/a.md news/a/z.jsonl news/b.txt ");
}

TEST_CASE("file_scan: hidden and ignored names are passed over") {
  const TemporaryFolder folder;
  for (const char* name :
       {"news/.hidden.txt", "news/.git/a.txt", "news/README.md", "news/old/a.txt", "news/kept.txt"})
    folder.write(name, "x");
  folder.write("news/.dossierignore", "# no articles\nREADME*\n\nold\n");
  CHECK(names(scan_folder(folder)) == "news/kept.txt ");
}

TEST_CASE("file_scan: a selection includes files and excludes files and folders") {
  const TemporaryFolder folder;
  for (const char* name :
       {"news/a.txt", "news/b.md", "news/2025/a.txt", "news/2025/drafts/c.txt", "news/2024/d.txt"})
    folder.write(name, "x");
  struct Row {
    FileSelection selection;
    std::string_view names;
  };
  const std::vector<Row> rows = {
      {{{"*.md"}, {}}, "news/b.md "},
      {{{"2025/**"}, {}}, "news/2025/a.txt news/2025/drafts/c.txt "},
      {{{"2025/*"}, {}}, "news/2025/a.txt "},
      {{{}, {"drafts", "b.md"}}, "news/2024/d.txt news/2025/a.txt news/a.txt "},
      {{{}, {"2025/drafts"}}, "news/2024/d.txt news/2025/a.txt news/a.txt news/b.md "},
      {{{"a.txt", "d.txt"}, {"2024"}}, "news/2025/a.txt news/a.txt "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.names);
    CHECK(names(scan_folder(folder, nullptr, row.selection)) == row.names);
  }
}

TEST_CASE("file_scan: files of unknown type are counted by their ending") {
  const TemporaryFolder folder;
  for (const char* name : {"news/a.txt", "news/b.docx", "news/c.docx", "news/d.jpg"})
    folder.write(name, "x");
  const FileScan found = scan_folder(folder);
  CHECK(names(found) == "news/a.txt ");
  CHECK(found.unknown_types.at(".docx") == 2);
  CHECK(found.unknown_types.at(".jpg") == 1);
}

TEST_CASE("file_scan: a link to a folder is not followed, one to a file is") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "x");
  folder.write("elsewhere/b.txt", "x");
  std::filesystem::create_symlink(folder.path(), folder / "news/loop");
  std::filesystem::create_symlink(folder / "elsewhere/b.txt", folder / "news/b.txt");
  CHECK(names(scan_folder(folder)) == "news/a.txt news/b.txt ");
}

TEST_CASE("file_scan: what is passed over in a folder is said") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "x");
  std::filesystem::create_directory_symlink("..", folder / "news/up");
  std::filesystem::create_symlink("self.txt", folder / "news/self.txt");
  std::vector<Problem> problems;
  const FileScan found = scan_folder(folder, &problems);
  CHECK(names(found) == "news/a.txt ");
  std::ranges::sort(problems, {}, &Problem::path);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].path == "news/self.txt");
  CHECK(problems[0].reason == "cannot be read: Too many levels of symbolic links");
  CHECK(problems[1].path == "news/up");
  CHECK(problems[1].reason == "is a symbolic link to a folder, which is not followed");
}

TEST_CASE("file_scan: a root that is gone is a problem and leaves the scan incomplete") {
  const TemporaryFolder folder;
  std::vector<Problem> problems;
  const FileScan found = scan({folder / "news", "news"}, {},
                              [&](Problem problem) { problems.push_back(std::move(problem)); });
  CHECK_FALSE(found.complete);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].reason == "cannot be read: No such file or directory");
}

TEST_CASE("file_scan: a path that does not exist is refused as root") {
  CHECK_THROWS_WITH_AS(add_roots({}, {"/no/such/folder"}),
                       "/no/such/folder cannot be read: No such file or directory", Error);
}

TEST_CASE("file_scan: roots with one name get more of their paths") {
  const TemporaryFolder folder;
  folder.write("a/news/x.txt", "x");
  folder.write("b/news/x.txt", "x");
  const std::vector<Root> roots =
      add_roots({}, {folder / "a/news", folder / "b/news/", folder / "a/./news"});
  REQUIRE(roots.size() == 2);
  CHECK(roots[0].name == "news");
  CHECK(roots[1].name == "b/news");
}

}  // namespace dossier
