// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>
#include <zlib.h>

#include <doctest/doctest.h>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

constexpr std::string_view kArticle =
    "The ferry to the long pier is closed until Friday, its owner said.";

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i)
    out += text;
  return out;
}

// A gzip file of so many mebibytes of the letter a.
void write_gzip_bomb(const std::string& path, int mebibytes) {
  const gzFile file = gzopen(path.c_str(), "wb9");
  const std::string block(1 << 20, 'a');
  for (int i = 0; i < mebibytes; ++i)
    gzwrite(file, block.data(), static_cast<unsigned>(block.size()));
  gzclose(file);
}

// What `indexer extract` says of the file, "in" instead of its folder; every case must end by
// itself, with status 2 if nothing of it could be read.
std::string complaint(const TemporaryFolder& folder, const std::string& name) {
  const Outcome outcome = run({{INDEXER_PATH, "extract", name}, folder.path(), {}});
  CHECK(outcome.status == (outcome.out.empty() ? 2 : 0));
  return outcome.err;
}

std::size_t count_documents(const Outcome& outcome) {
  return static_cast<std::size_t>(std::ranges::count(outcome.out, '\n'));
}

}  // namespace

TEST_CASE("broken input: nesting of ten thousand levels ends") {
  const TemporaryFolder folder;
  const std::string article(kArticle);
  struct Row {
    std::string name, bytes, complaint;
  };
  for (const Row& row : {
           Row{"a.html",
               repeated("<div>", 10000) + "<p>" + article + "</p>" + repeated("</div>", 10000), ""},
           Row{"b.html", repeated("<b><i>", 10000) + article, ""},
           Row{"a.xml", "<rss>" + repeated("<a>", 10000), "a.xml: skipped: no items\n"},
           Row{"a.json", repeated("[", 10000), "a.json:1: skipped: not a JSON object\n"},
           Row{"a.jsonl", repeated("{\"a\":", 10000) + "1" + repeated("}", 10000),
               "a.jsonl:1: skipped: nested more than 64 levels deep\n"},
       }) {
    CAPTURE(row.name);
    folder.write(row.name, row.bytes);
    CHECK(complaint(folder, row.name) == row.complaint);
  }
}

TEST_CASE("broken input: lines and files of 100 MB are passed over, and the rest is read") {
  const TemporaryFolder folder;
  struct Row {
    std::string name, begin, end, complaint;
    std::size_t documents;
  };
  for (const Row& row : {
           Row{"a.txt", "Ferry", "", "a.txt: skipped: longer than 64 MiB\n", 0},
           Row{"a.html", "<p>Ferry", "", "a.html: skipped: longer than 64 MiB\n", 0},
           Row{"a.eml", "Subject: a\n\n", "", "a.eml:1: skipped: longer than 64 MiB\n", 0},
           Row{"a.jsonl", "{\"text\":\"", "\"}\n{\"text\":\"The pier.\"}\n",
               "a.jsonl:1: skipped: longer than 64 MiB\n", 1},
           Row{"a.csv", "id,text\n1,", "\n2,The pier.\n", "a.csv:2: skipped: longer than 64 MiB\n",
               1},
       }) {
    CAPTURE(row.name);
    const std::string path =
        folder.write(row.name, row.begin + repeated("ferry ", 17'500'000) + row.end);
    const Outcome outcome = run({{INDEXER_PATH, "extract", row.name}, folder.path(), {}});
    CHECK(outcome.err == row.complaint);
    CHECK(count_documents(outcome) == row.documents);
    std::filesystem::remove(path);
  }
}

TEST_CASE("broken input: what inflates beyond the limit is passed over") {
  const TemporaryFolder folder;
  write_gzip_bomb(folder / "a.txt.gz", 100);
  write_gzip_bomb(folder / "a.zip.gz", 1);
  CHECK(complaint(folder, "a.txt.gz") == "a.txt.gz: skipped: longer than 64 MiB\n");
  CHECK(complaint(folder, "a.zip.gz") ==
        "a.zip.gz: skipped: the archive is damaged or cut short\n");
}

TEST_CASE("broken input: other encodings are read or refused, never taken for text") {
  const TemporaryFolder folder;
  struct Row {
    std::string name, bytes, complaint;
    std::size_t documents;
  };
  const std::string little_endian_32 = [] {
    std::string bytes;
    for (const char c : kArticle)
      bytes += std::string(1, c) + std::string(3, '\0');
    return bytes;
  }();
  for (const Row& row : {
           Row{"latin.txt", "The f\xE4hre crosses the lake to Z\xFCrich on Mondays.", "", 1},
           Row{"utf32.txt", little_endian_32,
               "utf32.txt: skipped: not text in an encoding that is known\n", 0},
           Row{"noise.txt", repeated("\x01\x80\xFE\xFF", 500),
               "noise.txt: skipped: not text in an encoding that is known\n", 0},
           Row{"a.html", "<meta charset=utf-16><p>" + std::string(kArticle) + "</p>", "", 1},
       }) {
    CAPTURE(row.name);
    folder.write(row.name, row.bytes);
    const Outcome outcome = run({{INDEXER_PATH, "extract", row.name}, folder.path(), {}});
    CHECK(outcome.err == row.complaint);
    CHECK(count_documents(outcome) == row.documents);
  }
}

TEST_CASE("broken input: a folder of traps is indexed as far as it holds articles") {
  const TemporaryFolder folder;
  const std::string article(kArticle);
  folder.write("in/good.txt", article);
  folder.write("in/new\nline.txt", article + " A name with a line feed.");
  folder.write("in/esc\x1b[31m.txt", article + " A name that colours.");
  folder.write("in/bad\xff.txt", article + " A name that is no UTF-8.");
  folder.write("in/report.docx", "PK");
  std::filesystem::create_directory_symlink("..", folder / "in/up");
  std::filesystem::create_symlink("self.txt", folder / "in/self.txt");
  // Opens, but cannot be read, whoever runs the test.
  std::filesystem::create_symlink("/proc/self/mem", folder / "in/unreadable.txt");
  const Outcome outcome =
      run({{INDEXER_PATH, "build", "in", "--database", "database"}, folder.path(), {}});
  CHECK(outcome.status == 0);
  for (const std::string_view line :
       {"in/self.txt: skipped: cannot be read: Too many levels of symbolic links\n",
        "in/unreadable.txt: skipped: cannot be read: Input/output error\n",
        "in/up: skipped: is a symbolic link to a folder, which is not followed\n",
        "indexer: 4 documents added", "indexer: 3 skipped",
        "indexer: 1 file of unknown type passed over: .docx\n"})
    CHECK(outcome.err.find(line) != std::string::npos);
  CHECK(outcome.err.find('\x1b') == std::string::npos);
  CHECK(
      run({{INDEXER_PATH, "build", "in", "--strict", "--database", "database"}, folder.path(), {}})
          .status == 2);
}

}  // namespace dossier
