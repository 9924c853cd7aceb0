// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/paragraphs.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

std::string layout(std::string_view text) {
  std::string joined;
  for (const ByteSpan& span : split_paragraphs(text))
    joined += "[" + std::string(span.of(text)) + "]";
  return joined;
}

}  // namespace

TEST_CASE("paragraphs: lines that are not wrapped are paragraphs") {
  struct Row {
    std::string_view text, layout;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{" \n\t\n", ""},
           Row{"One.", "[One.]"},
           Row{"One.\nTwo.", "[One.][Two.]"},
           Row{"\n  One.  \n\n\nTwo.\n", "[One.][Two.]"},
           Row{"a\nb", "[a][b]"},
       }) {
    CAPTURE(row.text);
    CHECK(layout(row.text) == row.layout);
  }
}

TEST_CASE("paragraphs: lines wrapped to a width are one, until a blank, indented or listed one") {
  const std::string first =
      "The harbour was closed on Monday because of the storm and\n"
      "nobody knew when the ferries would sail again for the islands";
  CHECK(layout(first + "\nand the towns.") == "[" + first + "\nand the towns.]");
  CHECK(layout(first + "\n\nand the towns.") == "[" + first + "][and the towns.]");
  CHECK(layout(first + "\n    And the towns.") == "[" + first + "][And the towns.]");
  CHECK(layout(first + "\n- and the towns") == "[" + first + "][- and the towns]");
}

TEST_CASE("paragraphs: one wide line tells that nothing is wrapped") {
  const std::string wide(120, 'w');
  CHECK(layout(wide + "\nand the towns\nand the islands") ==
        "[" + wide + "][and the towns][and the islands]");
}

}  // namespace dossier
