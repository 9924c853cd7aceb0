// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/text_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"

namespace dossier {

TEST_CASE("text_reader: the text begins behind front matter, URL and blank lines") {
  struct Row {
    std::string_view name, bytes, reading;
  };
  for (const Row& row : {
           Row{"a.txt", "Two words.\n", "line 1 | begin 0 | id a.txt | text Two words.\\n\n"},
           Row{"a.txt", "\n \n  Two words.", "line 3 | begin 3 | id a.txt | text   Two words.\n"},
           Row{"a.txt", "https://a.example/1\n\nTwo words.",
               "line 3 | begin 21 | id https://a.example/1 | text Two words.\n"},
           Row{"a.txt", "\nhttps://a.example/1 \nTwo words.",
               "line 3 | begin 22 | id https://a.example/1 | text Two words.\n"},
           Row{"a.txt", "https://a.example/1 and more",
               "line 1 | begin 0 | id a.txt | text https://a.example/1 and more\n"},
           Row{"a.txt", "---\noutlet: X\n---\n\nTwo words.",
               "line 5 | begin 19 | id a.txt | outlet X | text Two words.\n"},
           Row{"a.txt", "---\noutlet: X\n---\nhttps://a.example/1\nTwo words.",
               "line 5 | begin 38 | id https://a.example/1 | outlet X | text Two words.\n"},
           Row{"a.txt", "---\nid: 7\nurl: https://a.example/1\n---\nhttps://b.example/2\n",
               "line 5 | begin 39 | id 7 | url https://a.example/1 | text "
               "https://b.example/2\\n\n"},
           Row{"a.txt", "\xEF\xBB\xBF\nTwo words.",
               "line 2 | begin 4 | id a.txt | text Two words.\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading(row.name, row.bytes) == row.reading);
  }
}

TEST_CASE("text_reader: front matter gives the fields, other keys are metadata") {
  CHECK(reading("a.txt",
                "---\n"
                "id: a-1\n"
                "title: \"Talks: a start\"\n"
                "outlet: The Harbour\n"
                "published: Nov 25, 2025\n"
                "url: https://a.example/1\n"
                "author: A. Writer\n"
                "language: English\n"
                "text: short\n"
                "tags: [x, y]\n"
                "---\n"
                "Words.") ==
        "line 12 | begin 170 | id a-1 | url https://a.example/1 | title Talks: a start | "
        "author A. Writer | outlet The Harbour | published 2025-11-25 | language en | "
        "[text] short | [tags] [x, y] | text Words.\n");
}

TEST_CASE("text_reader: a heading on top of Markdown is the title and stays in the text") {
  struct Row {
    std::string_view name, bytes, reading;
  };
  for (const Row& row : {
           Row{"a.md", "# On *top* #\n\nWords.",
               "line 1 | begin 0 | id a.md | title On *top* | text # On *top* #\\n\\nWords.\n"},
           Row{"a.md", "## Below\nWords.", "line 1 | begin 0 | id a.md | text ## Below\\nWords.\n"},
           Row{"a.md", "---\ntitle: T\n---\n# On top\n",
               "line 4 | begin 17 | id a.md | title T | text # On top\\n\n"},
           Row{"a.txt", "# On top\n", "line 1 | begin 0 | id a.txt | text # On top\\n\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading(row.name, row.bytes) == row.reading);
  }
}

TEST_CASE("text_reader: decoded text has no place in its file") {
  CHECK(reading("a.txt", "\r\nTwo\r\nwords.") == "line 1 | id a.txt | text Two\\nwords.\n");
  CHECK(reading("a.txt", "Jos\xE9 left.") == "line 1 | id a.txt | text José left.\n");
}

TEST_CASE("text_reader: losses are reported and the rest is read") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"Jos\xC3\xA9 and Ren\xC3\xA9 met\xFF here.",
               "a.txt:0: repaired: 1 bad character replaced by U+FFFD\n"
               "line 1 | id a.txt | text José and René met\uFFFD here.\n"},
           Row{"Some words and a bell\a.",
               "a.txt:0: repaired: 1 control character replaced by a blank\n"
               "line 1 | id a.txt | text Some words and a bell .\n"},
           Row{"---\ntitle: x\nWords.",
               "a.txt:1: repaired: front matter has no closing \"---\" line, taken as text\n"
               "line 1 | begin 0 | id a.txt | text ---\\ntitle: x\\nWords.\n"},
           Row{"---\ntitle: x\n???\n---\nWords.",
               "a.txt:3: repaired: front matter line is not \"key: value\", passed over\n"
               "line 5 | begin 21 | id a.txt | title x | text Words.\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.txt", row.bytes) == row.reading);
  }
}

TEST_CASE("text_reader: what holds no article is skipped with its reason") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"", "a.txt:0: skipped: no text\n"},
           Row{" \n\t\r\n", "a.txt:0: skipped: no text\n"},
           Row{"https://a.example/1\n", "a.txt:0: skipped: no text\n"},
           Row{"---\ntitle: x\n---\n", "a.txt:0: skipped: no text\n"},
           Row{"{\\rtf1 Words.}", "a.txt:0: skipped: RTF is not read\n"},
           Row{"{\\rtf1\n", "a.txt:0: skipped: RTF is not read\n"},
           Row{{"\1\2\3\4\5\6\0\7\x80\x81\x82", 11},
               "a.txt:0: skipped: not text in an encoding that is known\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.txt", row.bytes) == row.reading);
  }
}

TEST_CASE("text_reader: names may hold anything") {
  for (const std::string_view name : {"two words.txt", "two\nlines.txt", "é.txt", "-.txt"}) {
    CAPTURE(name);
    CHECK(reading(name, "Words.").ends_with(" | text Words.\n"));
  }
}

TEST_CASE("text_reader: a text beyond the limit is skipped") {
  std::string bytes(65U << 20U, 'a');
  CHECK(reading("a.txt", bytes) == "a.txt:0: skipped: longer than 64 MiB\n");
}

TEST_CASE("text_reader: packed text has no place in its file") {
  CHECK(reading_of_data("documents/packed.txt.gz").starts_with("line 1 | id "));
  CHECK(reading_of_data("documents/packed.txt.zst").starts_with("line 1 | id "));
}

TEST_CASE("text_reader: files of every encoding are read") {
  const std::string_view text =
      "The harbour master of Puerto Año said “no ship” would sail before Monday.\\n\n";
  for (const char* name :
       {"utf8.txt", "utf8-mark.txt", "utf16-le.txt", "utf16-be.txt", "utf16-le-unmarked.txt",
        "windows-1252.txt", "crlf.txt", "decomposed.txt", "packed.txt.gz", "packed.txt.bz2",
        "packed.txt.xz", "packed.txt.zst"}) {
    CAPTURE(name);
    const std::string read = reading_of_data(std::string("documents/") + name);
    CHECK(read.ends_with(" | language en | text " + std::string(text)));
    CHECK(read.find('\n') == read.size() - 1);
  }
}

}  // namespace dossier
