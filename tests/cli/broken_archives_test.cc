// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/made_up_archive.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsMemoryOwn = false;  // sanitizers take more than the program
#else
constexpr bool kIsMemoryOwn = true;
#endif

constexpr std::size_t kMebibyte = std::size_t{1} << 20U;

// Different in each and hard to compress, so that a cut hits one in the middle.
std::string article(std::size_t number) {
  std::string text = "The ferry to pier " + std::to_string(number) + " is closed.\n";
  std::size_t state = number + 1;
  for (int i = 0; i < 1000; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    text += static_cast<char>('a' + (state >> 33U) % 26);
    text += i % 7 == 0 ? " " : "";
  }
  return text;
}

std::string lines_of_json(std::size_t count) {
  std::string lines;
  for (std::size_t i = 0; i < count; ++i) {
    std::string text = article(i);
    std::ranges::replace(text, '\n', ' ');
    lines += R"({"id":")" + std::to_string(i) + R"(","text":")" + text + "\"}\n";
  }
  return lines;
}

std::vector<PackedFile> five_files() {
  std::vector<PackedFile> files;
  for (std::size_t i = 0; i < 5; ++i)
    files.push_back({"pier" + std::to_string(i) + ".txt", article(i)});
  return files;
}

std::string web_answers(std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Pier</title><p>" + article(i) +
        "</p>";
    all += "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://pier.example/" +
           std::to_string(i) +
           "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " +
           std::to_string(answer.size()) + "\r\n\r\n" + answer + "\r\n\r\n";
  }
  return all;
}

std::string without_end(const std::string& bytes) {
  return bytes.substr(0, bytes.size() / 2);
}

Outcome extract(const TemporaryFolder& folder, const std::string& name) {
  return run({{INDEXER_PATH, "extract", name}, folder.path(), {}});
}

std::size_t count_documents(const Outcome& outcome) {
  return static_cast<std::size_t>(std::ranges::count(outcome.out, '\n'));
}

}  // namespace

TEST_CASE("broken archives: what stands before a cut is read, and the cut is reported") {
  const TemporaryFolder folder;
  struct Row {
    std::string name, bytes;
    std::size_t least_documents;
    std::string_view complaint;
  };
  for (const Row& row : {
           Row{"a.txt.gz", compressed("gz", article(0)), 0,
               "a.txt.gz: skipped: compressed data is damaged or cut short\n"},
           Row{"a.jsonl.gz", compressed("gz", lines_of_json(500)), 100,
               ": skipped: compressed data is damaged or cut short\n"},
           Row{"a.jsonl.zst", compressed("zst", lines_of_json(500)), 100,
               ": skipped: compressed data is damaged or cut short\n"},
           Row{"a.zip", packed("zip", five_files()), 2,
               "a.zip/pier2.txt: skipped: the archive is damaged or cut short\n"},
           Row{"a.tar", packed("tar", five_files()), 2,
               "a.tar/pier2.txt: skipped: the archive is damaged or cut short\n"},
           Row{"a.tar.gz", compressed("gz", packed("tar", five_files())), 1,
               "a.tar.gz: skipped: compressed data is damaged or cut short\n"},
           Row{"a.tar.zst", compressed("zst", packed("tar", five_files())), 0,
               "a.tar.zst: skipped: compressed data is damaged or cut short\n"},
           Row{"a.warc", web_answers(5), 2, ": skipped: the file ends within a record\n"},
           Row{"a.warc.gz", compressed("gz", web_answers(50)), 10,
               ": skipped: compressed data is damaged or cut short\n"},
       }) {
    CAPTURE(row.name);
    folder.write(row.name, without_end(row.bytes));
    const Outcome outcome = extract(folder, row.name);
    CAPTURE(outcome.err);
    CHECK(outcome.status == (outcome.out.empty() ? 2 : 0));
    CHECK(count_documents(outcome) >= row.least_documents);
    CHECK(outcome.err.find(row.complaint) != std::string::npos);
  }
}

TEST_CASE("broken archives: a damaged file does not keep the others from being read") {
  const TemporaryFolder folder;
  std::string bytes = packed("zip", five_files());
  std::fill_n(bytes.begin() + 300, 20, '\0');
  folder.write("a.zip", bytes);
  const Outcome outcome = extract(folder, "a.zip");
  CHECK(outcome.err == "a.zip/pier0.txt: skipped: the archive is damaged or cut short\n");
  CHECK(count_documents(outcome) == 4);
}

TEST_CASE("broken archives: no bomb costs much memory, and what stands beside it is read") {
  const TemporaryFolder folder;
  const std::string mebibyte(kMebibyte, 'a');
  const PackedFile good = {"good.txt", article(0)};
  struct Row {
    std::string name, bytes;
    std::string_view complaint;
  };
  for (const Row& row : {
           Row{"file.zip", packed("zip", {{"bomb.txt", mebibyte, 70}, good}),
               "file.zip/bomb.txt: skipped: longer than 64 MiB\n"},
           Row{"nested.zip",
               packed("zip", {{"inner.zip", packed("zip", {{"bomb.txt", mebibyte, 70}})}, good}),
               "nested.zip/inner.zip/bomb.txt: skipped: longer than 64 MiB\n"},
           Row{"bomb.tar.gz", compressed("gz", packed("tar", {{"bomb.txt", mebibyte, 70}, good})),
               "bomb.tar.gz/bomb.txt: skipped: longer than 64 MiB\n"},
           Row{"words.zip", packed("zip", {{"a.txt", "a ", 9 * kMebibyte}, good}),
               "words.zip/a.txt:1: skipped: its text is longer than 16 MiB\n"},
       }) {
    CAPTURE(row.name);
    folder.write(row.name, row.bytes);
    const Outcome outcome = extract(folder, row.name);
    CHECK(outcome.status == 0);
    CHECK(outcome.err == row.complaint);
    CHECK(count_documents(outcome) == 1);
    CHECK((!kIsMemoryOwn || outcome.peak_bytes < 300 * kMebibyte));
  }
}

TEST_CASE("broken archives: archives within archives end") {
  const TemporaryFolder folder;
  std::string bytes = article(0);
  std::string name = "good.txt";
  for (int depth = 0; depth < 8; ++depth) {
    bytes = packed("zip", {{name, bytes}});
    name = "inner.zip";
  }
  folder.write("a.zip", bytes);
  CHECK(extract(folder, "a.zip").err ==
        "a.zip/inner.zip/inner.zip/inner.zip: skipped: archives are nested too deep\n");
}

TEST_CASE("broken archives: names that lead out of the archive or break lines do no harm") {
  const TemporaryFolder folder;
  folder.write("a.tar", packed("tar", {{"../../out.txt", article(0)},
                                       {"new\nline.txt", article(1)},
                                       {"\x1b[31mred.txt", article(2)}}));
  const Outcome outcome = extract(folder, "a.tar");
  CHECK(outcome.err == "a.tar/../../out.txt: skipped: leads out of the archive\n");
  CHECK(count_documents(outcome) == 2);
  CHECK(outcome.out.find('\x1b') == std::string::npos);
}

}  // namespace dossier
