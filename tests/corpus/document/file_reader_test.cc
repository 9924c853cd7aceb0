// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/file_reader.h"

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

TEST_CASE("file_reader: a file that cannot be opened is a problem") {
  const TemporaryFolder folder;
  std::string problems;
  const auto read = [&](const std::string& path) {
    read_file(
        {path, "x"}, nullptr, [](const Document&) { FAIL("no document expected"); },
        [&](Problem problem) {
          CHECK(problem.path == path);
          problem.path = "x";
          problems += printed(problem);
        });
  };
  read(folder.path() / "absent.txt");
  read(folder.path());
  CHECK(problems ==
        "x:0: skipped: cannot be opened: No such file or directory\n"
        "x:0: skipped: is a directory\n");
}

TEST_CASE("file_reader: a file of an unknown kind is read where its bytes are text") {
  CHECK(reading("a.log", "Words.") == "line 1 | begin 0 | id a.log | text Words.\n");
  CHECK(reading("a", "{\"id\":\"a\",\"text\":\"W.\"}") == "line 1 | id a | text W.\n");
  CHECK(reading("a.doc", "{\\rtf1") == "a.doc:0: skipped: RTF is not read\n");
  CHECK(reading("a.bin", std::string("a\0\1\2", 4)) ==
        "a.bin:0: skipped: its format is not read\n");
}

TEST_CASE("file_reader: documents of a real folder") {
  CHECK(reading_of_data("documents/article.md")
            .starts_with(
                "line 9 | begin 151 | id https://harbour.example/ferry | title Ferry row goes on | "
                "author Ida Quill | outlet The Harbour | published 2025-11-25 | language en | "
                "[section] Coast | text # Ferry row goes on\\n"));
  CHECK(reading_of_data("documents/saved.txt")
            .starts_with("line 3 | begin 30 | id https://harbour.example/pier | language en | text "
                         "The old pier"));
}

TEST_CASE("file_reader: each broken file is named with its reason") {
  CHECK(reading_of_data("broken/records.jsonl") ==
        "line 1 | id good-1 | text One.\n"
        "broken/records.jsonl:2: skipped: invalid JSON: it ends too early\n"
        "broken/records.jsonl:3: skipped: invalid JSON at column 27\n"
        "broken/records.jsonl:4: skipped: not a JSON object\n"
        "broken/records.jsonl:5: skipped: no text\n"
        "broken/records.jsonl:6: skipped: \"text\" is not a string\n"
        "broken/records.jsonl:7: repaired: \"title\" is not a string\n"
        "line 7 | id wrong-type | [title] [\"a\",\"b\"] | text Two.\n"
        "broken/records.jsonl:8: repaired: \"title\" is given twice, the last counts\n"
        "line 8 | id twice | title B | text Three.\n"
        "broken/records.jsonl:9: repaired: 1 bad character replaced by U+FFFD\n"
        "line 9 | id bad-byte | text Four\uFFFD.\n"
        "line 10 | id good-2 | text Five.\n");
  CHECK(reading_of_data("broken/empty.txt") == "broken/empty.txt:0: skipped: no text\n");
  CHECK(reading_of_data("broken/blank.md") == "broken/blank.md:0: skipped: no text\n");
  CHECK(reading_of_data("broken/binary.txt") ==
        "broken/binary.txt:0: skipped: not text in an encoding that is known\n");
  CHECK(reading_of_data("broken/really.rtf.txt") ==
        "broken/really.rtf.txt:0: skipped: RTF is not read\n");
  CHECK(reading_of_data("broken/cut.txt.gz") ==
        "broken/cut.txt.gz:0: skipped: compressed data is damaged or cut short\n");
  CHECK(reading_of_data("broken/cut.jsonl.gz") ==
        "line 1 | id 1 | text Number 1.\n"
        "line 2 | id 2 | text Number 4.\n"
        "broken/cut.jsonl.gz:3: skipped: compressed data is damaged or cut short\n");
  CHECK(reading_of_data("broken/cut.jsonl.zst") ==
        "broken/cut.jsonl.zst:0: skipped: compressed data is damaged or cut short\n");
  CHECK(reading_of_data("broken/unclosed.md")
            .starts_with("broken/unclosed.md:1: repaired: front matter has no closing \"---\" "
                         "line, taken as text\n"
                         "line 1 | begin 0 | "));
  CHECK(reading_of_data("broken/bytes.txt")
            .starts_with("broken/bytes.txt:0: repaired: 2 bad characters replaced by U+FFFD\n"));
}

}  // namespace dossier
