// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/table_reader.h"

#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"

namespace dossier {

TEST_CASE("table_reader: the first row names the columns, each other is a document") {
  CHECK(reading("a.csv",
                "\xEF\xBB\xBFid,title,text,date,page\r\n"
                "a,\"Ferry, and pier\",\"He said \"\"no\"\".\nTwice.\",2025-11-25,7\r\n"
                ",,,,\n"
                "b,T,\"W.\"\n") ==
        "line 2 | id a | title Ferry, and pier | published 2025-11-25 | [page] 7 | "
        "text He said \"no\".\\nTwice.\n"
        "line 5 | id b | title T | text W.\n");
  CHECK(reading("a.tsv",
                "headline\tbody\tlink\nT, U\t<p>One.</p><p>Two.</p>\thttps://a.example/1\n") ==
        "line 2 | id https://a.example/1 | title T, U | text One.\\n\\nTwo.\n");
  CHECK(reading("a.csv", "id;text\na;One, two.\n") == "line 2 | id a | text One, two.\n");
}

TEST_CASE("table_reader: rows that cannot be read are problems") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"", "a.csv:1: skipped: no column for the text in the first row\n"},
           Row{"id,page\na,7\n", "a.csv:1: skipped: no column for the text in the first row\n"},
           Row{"id,text\na,\nb,W.\n", "a.csv:2: skipped: no text\nline 3 | id b | text W.\n"},
           Row{"id,text\na,W.,x\n",
               "a.csv:2: repaired: more cells than columns\nline 2 | id a | text W.\n"},
           Row{"id,text\na,\"W.\nb,W.\n", "a.csv:2: skipped: a quote is not closed\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.csv", row.bytes) == row.reading);
  }
}

}  // namespace dossier
