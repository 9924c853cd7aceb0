// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_error.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("query_error: the caret stands under a character, not a byte") {
  CHECK(render({9, "no", "yes"}, "nicolás x") == "no; expected yes\nnicolás x\n        ^\n");
  CHECK(render({6, "no", ""}, "国际x") == "no\n国际x\n  ^\n");
}

TEST_CASE("query_error: the caret may stand behind the query") {
  CHECK(render({3, "no", ""}, "abc") == "no\nabc\n   ^\n");
  CHECK(render({0, "no", ""}, "") == "no\n\n^\n");
}

TEST_CASE("query_error: control characters are shown as blanks") {
  CHECK(render({3, "no", ""}, "a\t\nb\x1b") == "no\na  b \n   ^\n");
}

TEST_CASE("query_error: of a long query only the part about the caret is shown") {
  const std::string query = std::string(100, 'a') + "X" + std::string(100, 'b');
  CHECK(render({100, "no", ""}, query) == "no\n..." + std::string(60, 'a') + "X" +
                                              std::string(39, 'b') + "...\n" +
                                              std::string(63, ' ') + "^\n");
}

}  // namespace dossier
