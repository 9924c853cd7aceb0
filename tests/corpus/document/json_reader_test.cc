// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

TEST_CASE("json_reader: a line is a document, in any of the names") {
  const std::string_view bytes =
      "{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":\"b\",\"text\":\"Two.\"}";
  for (const std::string_view name : {"a.jsonl", "a.ndjson", "a.json", "a"}) {
    CAPTURE(name);
    CHECK(reading(name, bytes) == "line 1 | id a | text One.\nline 3 | id b | text Two.\n");
  }
}

TEST_CASE("json_reader: arrays and wrapped objects are read from .json") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"[]", ""},
           Row{"[{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\",\"text\":\"Two.\"}]",
               "line 1 | id a | text One.\nline 2 | id b | text Two.\n"},
           Row{"{\n \"id\": \"a\",\n \"text\": \"One.\"\n}\n", "line 1 | id a | text One.\n"},
           Row{"\xEF\xBB\xBF[\n{\"id\":\"a\",\"text\":\"One.\"}]", "line 2 | id a | text One.\n"},
           Row{"[{\"id\":\"a\",\"text\":\"One.\"}, 7, {\"id\":\"b\",\"te",
               "line 1 | id a | text One.\n"
               "a.json:1: skipped: not a JSON object\n"
               "a.json:1: skipped: invalid JSON: it ends too early\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.json", row.bytes) == row.reading);
  }
}

TEST_CASE("json_reader: all fields are taken and the rest is metadata") {
  CHECK(reading("a.jsonl",
                R"({"id":"a","title":"T","text":"W.","outlet":"O","published":"Nov 25, 2025",)"
                R"("url":"https://a.example/1","author":"A","language":"en-US",)"
                R"("tags":["x","y"],"page":3,"place":"Lima","none":null})") ==
        "line 1 | id a | url https://a.example/1 | title T | author A | outlet O | "
        "published 2025-11-25 | language en | [tags] [\"x\",\"y\"] | [page] 3 | "
        "[place] Lima | text W.\n");
}

TEST_CASE("json_reader: a record without id and URL is named by its content") {
  CHECK(reading("a.jsonl", R"({"text":"W."})") ==
        "line 1 | id a.jsonl#2ed1a0189c2f2df0 | text W.\n");
}

TEST_CASE("json_reader: numbers may be an id or a moment") {
  CHECK(reading("a.jsonl", R"({"id":12,"published":1764079200,"text":"W."})") ==
        "line 1 | id 12 | published 2025-11-25T14:00:00Z | text W.\n");
}

TEST_CASE("json_reader: a record that cannot be taken is named and the rest is read") {
  struct Row {
    std::string_view line, reason;
  };
  for (const Row& row : {
           Row{"{\"text\":\"x\"", "invalid JSON: it ends too early"},
           Row{"{\"text\" \"x\"}", "invalid JSON at column 11"},
           Row{"text", "invalid JSON at column 2"},
           Row{"[1]", "not a JSON object"},
           Row{"{}", "no text"},
           Row{"{\"title\":\"T\"}", "no text"},
           Row{"{\"text\":\" \\n\"}", "no text"},
           Row{"{\"text\":null}", "no text"},
           Row{"{\"text\":[\"x\"]}", "\"text\" is not a string"},
           Row{"{\"text\":7}", "\"text\" is not a string"},
       }) {
    CAPTURE(row.line);
    std::string bytes = R"({"id":"a","text":"One."})";
    bytes.append("\n").append(row.line).append("\n{\"id\":\"b\",\"text\":\"Two.\"}");
    std::string expected = "line 1 | id a | text One.\na.jsonl:2: skipped: ";
    expected.append(row.reason).append("\nline 3 | id b | text Two.\n");
    CHECK(reading("a.jsonl", bytes) == expected);
  }
}

TEST_CASE("json_reader: losses are reported and the record is taken") {
  struct Row {
    std::string_view line, reading;
  };
  for (const Row& row : {
           Row{R"({"id":"a","title":7,"text":"W."})",
               "a.jsonl:1: repaired: \"title\" is not a string\n"
               "line 1 | id a | [title] 7 | text W.\n"},
           Row{R"({"id":"a","published":true,"text":"W."})",
               "a.jsonl:1: repaired: \"published\" is not a string\n"
               "line 1 | id a | [published] true | text W.\n"},
           Row{R"({"id":"a","title":"T","title":"U","text":"W."})",
               "a.jsonl:1: repaired: \"title\" is given twice, the last counts\n"
               "line 1 | id a | title U | text W.\n"},
           Row{R"({"text":"V.","id":"a","text":"W."})",
               "a.jsonl:1: repaired: \"text\" is given twice, the last counts\n"
               "line 1 | id a | text W.\n"},
           Row{"{\"id\":\"a\",\"text\":\"W\xFF.\"}",
               "a.jsonl:1: repaired: 1 bad character replaced by U+FFFD\n"
               "line 1 | id a | text W\uFFFD.\n"},
           Row{R"({"id":"a","text":"W \ud83d"})",
               "a.jsonl:1: repaired: 1 bad character replaced by U+FFFD\n"
               "line 1 | id a | text W \uFFFD\n"},
           Row{R"({"id":"a","title":"\u0000T","text":"W\u001b."})",
               "a.jsonl:1: repaired: 2 control characters replaced by blanks\n"
               "line 1 | id a | title T | text W .\n"},
           Row{R"({"id":"a","text":"e\u0301\r\nW."})", "line 1 | id a | text é\\nW.\n"},
           Row{R"({"id":"a","published":"4/7/2017","text":"W."})",
               "line 1 | id a | [published_as_given] 4/7/2017 | text W.\n"},
       }) {
    CAPTURE(row.line);
    CHECK(reading("a.jsonl", row.line) == row.reading);
  }
}

TEST_CASE("json_reader: a record of very many keys takes no more time for each") {
  std::string record = R"({"id":"a","text":"W.")";
  for (int i = 0; i < 100'000; ++i)
    record += ",\"key" + std::to_string(i) + "\":\"\"";
  CHECK(reading("a.jsonl", record + '}') == "line 1 | id a | text W.\n");
}

TEST_CASE("json_reader: UTF-16 is read as well") {
  CHECK(reading_of_data("documents/utf16.jsonl") ==
        "line 1 | id a | text José left.\nline 2 | id b | text José came.\n");
}

TEST_CASE("json_reader: a line beyond the limit is skipped and the rest is read") {
  const std::string bytes = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"text\":\"" +
                            std::string(65U << 20U, 'a') +
                            "\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";
  CHECK(reading("a.jsonl", bytes) ==
        "line 1 | id a | text One.\n"
        "a.jsonl:2: skipped: longer than 64 MiB\n"
        "line 3 | id b | text Two.\n");
}

TEST_CASE("json_reader: the table gives what a record does not say") {
  const TemporaryFolder folder;
  const MetadataTable table = MetadataTable::read(
      folder.write("meta.tsv", "path\toutlet\n*.jsonl\tThe Harbour\n"), [](const Problem&) {});
  CHECK(reading("a.jsonl",
                "{\"id\":\"a\",\"text\":\"W.\"}\n{\"id\":\"b\",\"outlet\":\"X\",\"text\":\"W.\"}",
                &table) ==
        "line 1 | id a | outlet The Harbour | text W.\nline 2 | id b | outlet X | text W.\n");
}

TEST_CASE("json_reader: records of other vocabularies state the same fields") {
  struct Row {
    std::string_view record, reading;
  };
  for (
      const Row& row : {
          Row{R"({"@type":"NewsArticle","headline":"T","articleBody":"W.","datePublished":"2025-11-25",)"
              R"("author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"O"},"inLanguage":"en"})",
              "line 1 | id a.json#fee9d6f952aa930e | title T | author A, B | outlet O | "
              "published 2025-11-25 | language en | [@type] NewsArticle | text W.\n"},
          Row{R"({"uri":"https://a.example/1","headline":"T","body_html":"<p>W.</p><p>X.</p>",)"
              R"("byline":"A","versioncreated":"2025-11-25T10:00:00Z"})",
              "line 1 | id https://a.example/1 | title T | author A | "
              "published 2025-11-25T10:00:00Z | text W.\\n\\nX.\n"},
          Row{R"({"uri":"urn:a:1","headlines":[{"role":"web","value":"S"},{"role":"main","value":"T"}],)"
              R"("bodies":[{"value":"<p>W.</p>"}],"by":"A","infosources":[{"name":"O"}],)"
              R"("contentcreated":"2025-11-25"})",
              "line 1 | id urn:a:1 | title T | author A | outlet O | published 2025-11-25 | "
              "text W.\n"},
          Row{R"({"status":"ok","articles":[{"source":{"id":null,"name":"O"},"title":"T",)"
              R"("url":"https://a.example/1","content":"W."},{"content":"X.","id":"b"},{"id":"c"}]})",
              "line 1 | id https://a.example/1 | title T | outlet O | text W.\n"
              "line 1 | id b | text X.\n"
              "a.json:1: skipped: no text\n"},
      }) {
    CAPTURE(row.record);
    CHECK(reading("a.json", row.record) == row.reading);
  }
}

}  // namespace dossier
