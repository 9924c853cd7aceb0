// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/text_cells.h"

#include <vector>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("text_cells: a terminal's cells are counted, not bytes") {
  struct Row {
    std::string_view text;
    std::size_t cells;
  };
  for (const Row& row : std::vector<Row>{{"", 0},
                                         {"killed", 6},
                                         {"Nicolás", 7},
                                         {"Nicola\u0301s", 7},
                                         {"国际", 4},
                                         {"a\u200Db", 2}}) {
    CAPTURE(row.text);
    CHECK(cells_of(row.text) == row.cells);
  }
}

TEST_CASE("text_cells: padding and cutting go by cells") {
  CHECK(pad_left("é", 3) == "  é");
  CHECK(pad_right("国", 3) == "国 ");
  CHECK(pad_left("long", 2) == "long");
  CHECK(shorten("Brackwater", 10) == "Brackwater");
  CHECK(shorten("Brackwater", 6) == "Brack…");
  CHECK(shorten("国际货币", 4) == "国…");
}

}  // namespace dossier
