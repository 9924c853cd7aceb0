// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/printable.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("printable: nothing reaches a terminal that it would obey") {
  struct Row {
    std::string_view text, printed;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"plain, ~text~", "plain, ~text~"},
           Row{"Nicolás 東京 👍", "Nicolás 東京 👍"},
           Row{"a\tb\nc\r\nd", "a b c  d"},
           Row{"\x1b[31mred", "\uFFFD[31mred"},
           Row{"a\x7f", "a\uFFFD"},
           Row{"a\u009Bm", "a\uFFFDm"},
           Row{"a\u2028b\u2029c", "a\uFFFDb\uFFFDc"},
           Row{"a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"},
           Row{"a\xFFz", "a\uFFFDz"},
           Row{"cut \xC3", "cut \uFFFD"},
       }) {
    CAPTURE(row.printed);
    CHECK(printable(row.text) == row.printed);
  }
}

TEST_CASE("printable: a NUL byte ends nothing") {
  CHECK(printable(std::string_view("a\0b", 3)) == "a\uFFFDb");
}

}  // namespace dossier
