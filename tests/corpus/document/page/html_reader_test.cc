// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/html_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"

namespace dossier {

TEST_CASE("html_reader: a page is a document, by name or by content") {
  constexpr std::string_view kPage =
      "<!DOCTYPE html><html lang=en><meta charset=utf-8>"
      "<meta property='og:title' content='Ferry to close'>"
      "<link rel=canonical href='https://harbour.example/2025/11/25/ferry'>"
      "<p>The old landing is closed, the mayor said.<p>A bus will run from May on.";
  for (const std::string_view name : {"a.html", "a.HTM", "a.xhtml", "a", "a.php"}) {
    CAPTURE(name);
    CHECK(reading(name, kPage) ==
          "line 1 | id https://harbour.example/2025/11/25/ferry | "
          "title Ferry to close | "
          "published 2025-11-25 | language en | "
          "text The old landing is closed, the mayor said.\\n\\nA bus will run from May on.\n");
  }
}

TEST_CASE("html_reader: the charset is the one that the page declares") {
  CHECK(reading("a.html",
                "<meta charset=windows-1251><p>\xCC\xE8\xF0, \xEC\xE8\xF0, \xEC\xE8\xF0 "
                "\xE8 \xEC\xE8\xF0.")
            .ends_with("text Мир, мир, мир и мир.\n"));
}

TEST_CASE("html_reader: what is no page is a problem") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"", "a.html:0: skipped: no text\n"},
           Row{"<html><nav><a href=/>Home</a></nav>", "a.html:0: skipped: no text\n"},
           Row{"{\\rtf1", "a.html:0: skipped: RTF is not read\n"},
           Row{"<p>The café is clo\xFFsed, he said.",
               "a.html:0: repaired: 1 bad character replaced by U+FFFD\n"
               "line 1 | id a.html | text The café is clo\xEF\xBF\xBDsed, he said.\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.html", row.bytes) == row.reading);
  }
}

TEST_CASE("html_reader: nesting, however deep, costs neither stack nor text") {
  std::string page;
  for (int i = 0; i < 100'000; ++i)
    page += "<div>";
  page += "The old landing is closed, the mayor said.";
  CHECK(reading("a.html", page) ==
        "line 1 | id a.html | language en | text The old landing is closed, the mayor said.\n");
}

}  // namespace dossier
