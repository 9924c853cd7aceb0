// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_escapes.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("json_escapes: only halves of pairs are replaced") {
  struct Row {
    std::string_view json, repaired;
    std::size_t replaced;
  };
  for (const Row& row : {
           Row{"", "", 0},
           Row{R"({"a":"\n\u00e9"})", R"({"a":"\n\u00e9"})", 0},
           Row{R"("\ud83d\udc4d")", R"("\ud83d\udc4d")", 0},
           Row{R"("\ud83d")", R"("\ufffd")", 1},
           Row{R"("\uDC4D!")", R"("\ufffd!")", 1},
           Row{R"("\ud83d\ud83d\udc4d")", R"("\ufffd\ud83d\udc4d")", 1},
           Row{R"("\udc4d\ud83d")", R"("\ufffd\ufffd")", 2},
           Row{R"("\\ud83d")", R"("\\ud83d")", 0},
           Row{R"("\\\ud83d")", R"("\\\ufffd")", 1},
           Row{R"("\ud8)", R"("\ud8)", 0},
           Row{R"(\)", R"(\)", 0},
       }) {
    CAPTURE(row.json);
    const RepairedJson repaired = replace_lone_surrogates(row.json);
    CHECK(repaired.json == row.repaired);
    CHECK(repaired.replaced == row.replaced);
  }
}

}  // namespace dossier
