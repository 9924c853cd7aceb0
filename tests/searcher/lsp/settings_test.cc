// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/settings.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("settings: a client sets what it names, with or without the section around it") {
  const Settings set = with_values({}, Json::parse(R"({"dossier":{"database":"db",
      "diagnostics":false,"debounce":50,"inlayHints":true,"insert":"typed","citation":"[{id}]",
      "maxResults":3,"other":1}})"));
  CHECK(set.database == "db");
  CHECK_FALSE(set.diagnostics);
  CHECK(set.debounce.count() == 50);
  CHECK(set.inlay_hints);
  CHECK_FALSE(set.inserts_canonical_names);
  CHECK(set.citation == "[{id}]");
  CHECK(set.max_results == 3);
  CHECK(with_values(set, Json::parse(R"({"maxResults":0})")).max_results == 1);
  CHECK(with_values(set, nullptr).max_results == 3);
}

TEST_CASE("settings: a value of the wrong kind is refused by its name") {
  struct Row {
    const char* values;
    const char* message;
  };
  const std::vector<Row> rows = {
      {R"({"diagnostics":1})", "dossier.diagnostics must be true or false"},
      {R"({"citation":[]})", "dossier.citation must be a string"},
      {R"({"debounce":-1})", "dossier.debounce must be a whole number that is not negative"},
      {R"({"insert":"both"})", R"(dossier.insert must be "canonical" or "typed")"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.values);
    CHECK_THROWS_WITH_AS(with_values({}, Json::parse(row.values)), row.message, RpcError);
  }
}

}  // namespace dossier
