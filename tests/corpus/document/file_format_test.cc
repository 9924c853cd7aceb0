// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/file_format.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("file_format: names tell how a file is read") {
  struct Row {
    std::string_view name;
    FileFormat format;
    std::string_view ending;
  };
  for (const Row& row : {
           Row{"a.txt", FileFormat::Text, ".txt"},
           Row{"a.TXT", FileFormat::Text, ".txt"},
           Row{"folder.md/a.text", FileFormat::Text, ".text"},
           Row{"a.html", FileFormat::Html, ".html"},
           Row{"a.htm.gz", FileFormat::Html, ".htm"},
           Row{"a.rss", FileFormat::Feed, ".rss"},
           Row{"a.csv", FileFormat::Table, ".csv"},
           Row{"a.tar.gz", FileFormat::Archive, ".tar"},
           Row{"a.warc.gz", FileFormat::Warc, ".warc"},
           Row{"a.md", FileFormat::Markdown, ".md"},
           Row{"a.markdown", FileFormat::Markdown, ".markdown"},
           Row{"a.jsonl", FileFormat::JsonLines, ".jsonl"},
           Row{"a.jsonl.zst", FileFormat::JsonLines, ".jsonl"},
           Row{"a.ndjson.GZ", FileFormat::JsonLines, ".ndjson"},
           Row{"a.json.xz", FileFormat::Json, ".json"},
           Row{"a.txt.bz2", FileFormat::Text, ".txt"},
           Row{"a.gz", FileFormat::Unknown, ""},
           Row{"a", FileFormat::Unknown, ""},
           Row{"", FileFormat::Unknown, ""},
           Row{"folder.txt/a", FileFormat::Unknown, ""},
           Row{".txt", FileFormat::Unknown, ""},
           Row{"a.PDF", FileFormat::Pdf, ".pdf"},
           Row{"a.DOCX", FileFormat::Unknown, ".docx"},
           Row{"a.", FileFormat::Unknown, "."},
       }) {
    CAPTURE(row.name);
    CHECK(format_of_name(row.name) == row.format);
    CHECK(file_ending(row.name) == row.ending);
  }
}

TEST_CASE("file_format: the bytes tell where the name does not") {
  struct Row {
    std::string_view bytes;
    FileFormat format;
  };
  for (const Row& row : {
           Row{"", FileFormat::Text},
           Row{"Some words.", FileFormat::Text},
           Row{"{\"text\":\"a\"}\n{\"text\":\"b\"}\n", FileFormat::JsonLines},
           Row{"\xEF\xBB\xBF{\"text\":\"a\"}", FileFormat::JsonLines},
           Row{"{\n  \"text\": \"a\"\n}", FileFormat::Json},
           Row{"{\"text\":\n\"a\"}", FileFormat::Json},
           Row{"[\n{}]", FileFormat::Json},
           Row{"[{\"text\":\"a\"}]", FileFormat::Json},
           Row{"[Applause] He left.", FileFormat::Text},
           Row{"<!doctype html>\n<html>", FileFormat::Html},
           Row{"\xEF\xBB\xBF <!-- saved --><HTML lang=en>", FileFormat::Html},
           Row{"<b>Words</b> in bold", FileFormat::Text},
           Row{"{{\"a\"}} <html>", FileFormat::Text},
           Row{{"a\0b\1", 4}, FileFormat::Unknown},
           Row{"%PDF-1.7", FileFormat::Pdf},
           Row{"{\\rtf1\\ansi", FileFormat::Unknown},
       }) {
    CAPTURE(row.bytes);
    CHECK(format_of_bytes(row.bytes) == row.format);
  }
  CHECK(foreign_format("{\\rtf1") == "RTF");
  CHECK(foreign_format("Some words.") == "");
}

}  // namespace dossier
