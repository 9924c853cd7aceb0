// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/lsp_session.h"

namespace dossier {
namespace {

using namespace std::chrono_literals;

const std::vector<std::string> kRecords = {
    R"({"id":"1","outlet":"Meridian Wire","published":"2025-11-08","language":"en","text":)"
    R"("At least 65 people were killed when a ferry sank off Kenya.\n\nKenya sent 8 warships to the )"
    R"(coast.\n\n“Nobody told us that the doors were open,” said Ada Okello of Kenya Ferries."})",
    R"({"id":"2","outlet":"The Harbor Ledger","published":"2025-11-21","language":"en","text":)"
    R"("Kenya says that 80 people were killed when the ferry sank.\n\nAda Okello met William Ruto."})",
};

// What is found in a draft: "code text; code text".
std::string found_in(const std::string& draft) {
  LspSession session(kRecords);
  session.open(draft);
  session.wait(300ms);
  std::string found;
  for (const Json& diagnostic : session.diagnostics()) {
    const std::size_t begin = diagnostic["range"]["start"]["character"].get<std::size_t>();
    const std::size_t end = diagnostic["range"]["end"]["character"].get<std::size_t>();
    CHECK(diagnostic["severity"] == 3);
    CHECK_FALSE(diagnostic["relatedInformation"].empty());
    found += (found.empty() ? "" : "; ") + diagnostic["code"].get<std::string>() + " " +
             draft.substr(begin, end - begin);
  }
  return found;
}

struct DraftRow {
  std::string draft;
  std::string found;
};

}  // namespace

TEST_CASE("diagnostics: what does not go with the corpus, and what does") {
  const std::vector<DraftRow> rows = {
      {"In Kenya 12 people were killed when the ferry sank.", "figure 12 people"},
      {"In Kenya at least 12 people were killed when the ferry sank.", "figure at least 12 people"},
      {"In Kenya 6,500 people were killed when the ferry sank.", "figure 6,500 people"},
      {"Kenya sent 80 warships to the coast.", "figure 80 warships"},
      {"In Kenya 80 people were killed when the ferry sank.", ""},
      {"In Kenya at least 65 people were killed when the ferry sank.", ""},
      {"In Kenya more than 70 people were killed when the ferry sank.", ""},
      {"In Kenya about 83 people were killed when the ferry sank.", ""},
      {"In Kenya another 12 people were killed when the ferry sank.", ""},
      {"In Ghana 12 people were killed when the ferry sank.", ""},
      {"In Kenya 12 people were killed by lightning last winter.", ""},
      {"“Nobody told us that the windows were open,” said Ada Okello.",
       "quotation Nobody told us that the windows were open,"},
      {"“Nobody told us that the doors were open,” said Ada Okello.", ""},
      {"“Nobody told us that … were open,” said Ada Okello.", ""},
      {"“We shall sail again at dawn,” said Ada Okello.", ""},
      {"Mrs. Ada Okelo spoke.", "name Ada Okelo"},
      {"Mrs. Ada Okello spoke.", ""},
      {"", ""},
  };
  for (const DraftRow& row : rows) {
    CAPTURE(row.draft);
    CHECK(found_in(row.draft) == row.found);
  }
}

TEST_CASE("diagnostics: come when the keyboard rests, and can be turned off") {
  LspSession session(kRecords);
  session.open("Mrs. Ada Okelo spoke.");
  session.wait(200ms);
  CHECK(session.diagnostics().is_null());
  session.say(
      R"({"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///draft.md",)"
      R"("version":2},"contentChanges":[{"text":"Mr. Ada Okelo spoke."}]}})");
  session.wait(200ms);
  CHECK(session.diagnostics().is_null());
  session.wait(100ms);
  CHECK(session.diagnostics().size() == 1);
  session.say(
      R"({"method":"workspace/didChangeConfiguration","params":{"settings":{"diagnostics":false}}})");
  session.wait(300ms);
  CHECK(session.diagnostics().empty());
}

TEST_CASE("diagnostics: what is ignored stays away while its words stand") {
  const TemporaryFolder state;
  LspSession session(kRecords, state.path());
  session.open("Mrs. Ada Okelo spoke.");
  session.wait(300ms);
  const Json actions = session.ask(
      "textDocument/codeAction",
      Json::parse(R"({"textDocument":{"uri":"file:///draft.md"},"context":{"diagnostics":[]},)"
                  R"("range":{"start":{"line":0,"character":7},"end":{"line":0,"character":7}}})"));
  REQUIRE(actions.size() == 2);
  CHECK(actions[0]["edit"]["changes"]["file:///draft.md"][0]["newText"] == "Ada Okello");
  CHECK(actions[1]["title"] == "Ignore this name");
  session.ask("workspace/executeCommand", actions[1]["command"]);
  session.wait(300ms);
  CHECK(session.diagnostics().empty());

  LspSession next(kRecords, state.path());
  next.open("Mrs. Ada Okelo spoke.");
  next.wait(300ms);
  CHECK(next.diagnostics().empty());
  next.ask("workspace/executeCommand", {{"command", "dossier.forgetIgnored"}});
  next.wait(300ms);
  CHECK(next.diagnostics().size() == 1);
}

}  // namespace dossier
