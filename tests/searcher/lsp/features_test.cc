// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/lsp_session.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"wire-1","title":"Exit","outlet":"Meridian Wire","published":"2025-11-08",)"
    R"("language":"en","text":"Nicolás Maduro met Marco Rubio.\nAt least 65 people were killed."})",
    R"({"id":"wire-2","title":"*Later*","outlet":"Meridian Wire","published":"2025-11-09",)"
    R"("language":"en","text":"Maduro left. The Atlantic said that Matteo Ricci stayed."})",
};

Json at(std::size_t character) {
  return {{"textDocument", {{"uri", "file:///draft.md"}}},
          {"position", {{"line", 0}, {"character", character}}}};
}

// The names that complete a draft at its end, in their order.
std::string completed(LspSession& session, const std::string& draft) {
  session.open(draft);
  const Json list = session.ask("textDocument/completion", at(draft.size()));
  std::string names;
  for (const Json& item : list["items"])
    names += (names.empty() ? "" : ", ") + item["textEdit"]["newText"].get<std::string>();
  return names;
}

}  // namespace

TEST_CASE("lsp: completion puts first whom the draft names, then whom most articles do") {
  struct FeatureRow {
    std::string draft;
    std::string names;
  };
  const std::vector<FeatureRow> rows = {
      {"ma", "Nicolás Maduro, Marco Rubio, Matteo Ricci"},
      {"Matteo Ricci rose, and Ma", "Matteo Ricci, Nicolás Maduro, Marco Rubio"},
      {"said nicolas mad", "Nicolás Maduro"},
      {"the Atl", "The Atlantic"},
      {"m", ""},
      {"", ""},
      {"zzz", ""},
  };
  for (const FeatureRow& row : rows) {
    CAPTURE(row.draft);
    LspSession session(kRecords);
    CHECK(completed(session, row.draft) == row.names);
  }
}

TEST_CASE("lsp: completion in the form that was begun") {
  LspSession session(kRecords);
  session.open("");
  session.say(
      R"({"method":"workspace/didChangeConfiguration","params":{"settings":{"insert":"typed"}}})");
  session.say(
      R"({"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///draft.md",)"
      R"("version":2},"contentChanges":[{"text":"madu"}]}})");
  const Json list = session.ask("textDocument/completion", at(4));
  CHECK(list["items"][0]["textEdit"]["newText"] == "Maduro");
}

TEST_CASE("lsp: hovers hold no Markdown of an article's") {
  LspSession session(kRecords);
  session.ask("initialize",
              Json::parse(R"({"capabilities":{"textDocument":{"hover":{"contentFormat":)"
                          R"(["markdown","plaintext"]}}}})"));
  session.say(
      R"({"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///draft.md",)"
      R"("version":1,"text":"Maduro spoke."}}})");
  const Json hover = session.ask("textDocument/hover", at(2));
  const auto text = hover["contents"]["value"].get<std::string>();
  CHECK(hover["contents"]["kind"] == "markdown");
  CHECK(text.find("**Nicolás Maduro** · person · 2 articles") == 0);
  CHECK(text.find("\\*Later\\*") != std::string::npos);
}

TEST_CASE("lsp: where there is no database the user is told once, and requests fail") {
  LspSession session(kRecords);
  session.ask("initialize", Json::parse(R"({"initializationOptions":{"database":"/absent"}})"));
  const std::string symbols = R"({"id":9,"method":"workspace/symbol","params":{"query":"maduro"}})";
  const std::vector<std::string> first = session.say(symbols);
  REQUIRE(first.size() == 2);
  CHECK(first[0].find("window/showMessage") != std::string::npos);
  CHECK(first[1].find("there is no database in /absent") != std::string::npos);
  CHECK(session.say(symbols).size() == 1);
}

}  // namespace dossier
