// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/clean_text.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("clean_text: clean text passes byte for byte") {
  for (const std::string_view text :
       {"", "Plain words.\n", "\tTab and feed\n\n", "Nicolás “quoted” – 中文 שלום 👍",
        "soft\u00ADhyphen zero\u200Bwidth \uFEFF mark"}) {
    CAPTURE(text);
    const CleanText clean = clean_text(std::string(text));
    CHECK(clean.text == text);
    CHECK(clean.repairs.count() == 0);
  }
}

TEST_CASE("clean_text: ends of line become line feeds and letters compose") {
  struct Row {
    std::string_view text, clean;
  };
  for (const Row& row : {
           Row{"one\r\ntwo\r\n", "one\ntwo\n"},
           Row{"one\rtwo", "one\ntwo"},
           Row{"one\r\r\ntwo", "one\n\ntwo"},
           Row{"Nicola\u0301s", "Nicolás"},
           Row{"A\u030Angstro\u0308m", "Ångström"},
           Row{"\u212B", "Å"},
       }) {
    CAPTURE(row.text);
    const CleanText clean = clean_text(std::string(row.text));
    CHECK(clean.text == row.clean);
    CHECK(clean.repairs.count() == 0);
  }
}

TEST_CASE("clean_text: what is no text is replaced and counted") {
  struct Row {
    std::string_view text, clean, repairs;
  };
  for (const Row& row : {
           Row{"a\xFF"
               "b",
               "a\uFFFDb", "1 bad character replaced by U+FFFD"},
           Row{"\xE2\x80", "\uFFFD", "1 bad character replaced by U+FFFD"},
           Row{"\xC0\xAF", "\uFFFD\uFFFD", "2 bad characters replaced by U+FFFD"},
           Row{"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", "3 bad characters replaced by U+FFFD"},
           Row{{"a\0b", 3}, "a b", "1 control character replaced by a blank"},
           Row{"a\x1B[1mb\x7F", "a [1mb ", "2 control characters replaced by blanks"},
           Row{"a\f\xFF", "a \uFFFD",
               "1 bad character replaced by U+FFFD, 1 control character replaced by a blank"},
           Row{"\u0093quoted\u0094 \u0081", "“quoted”  ",
               "1 control character replaced by a blank"},
       }) {
    CAPTURE(row.text);
    const CleanText clean = clean_text(std::string(row.text));
    CHECK(clean.text == row.clean);
    CHECK(describe(clean.repairs) == row.repairs);
  }
}

TEST_CASE("clean_text: a bad byte in a megabyte is found") {
  std::string text(1 << 20, 'a');
  text[text.size() - 2] = '\x80';
  const CleanText clean = clean_text(text);
  CHECK(clean.text.size() == text.size() + 2);
  CHECK(clean.repairs.bad_characters == 1);
}

}  // namespace dossier
