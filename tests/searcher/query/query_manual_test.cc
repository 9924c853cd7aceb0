// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <string>
#include <variant>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {

TEST_CASE("QUERY.md: every example is a query") {
  std::ifstream manual(DOSSIER_SOURCE_DIR "/searcher/QUERY.md");
  REQUIRE(manual.is_open());
  std::size_t examples = 0;
  bool is_example = false;
  for (std::string line; std::getline(manual, line);) {
    if (line.starts_with("```")) {
      is_example = line == "```query";
    } else if (is_example) {
      CAPTURE(line);
      CHECK(std::holds_alternative<QueryNode>(parse_query(line, settings())));
      ++examples;
    }
  }
  CHECK(examples > 50);
}

}  // namespace dossier
