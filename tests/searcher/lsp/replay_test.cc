// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/replay.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/lsp_session.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"wire-1","title":"Ferry sinks off Lanternfield","outlet":"Meridian Wire",)"
    R"("published":"2025-11-08","language":"en","text":"At least 65 people were killed when a ferry )"
    R"(sank off Kenya, Reuters reported.\n\n“Nobody told us that the doors were open,” said Ada )"
    R"(Okello, who met William Ruto."})",
    R"({"id":"ledger-2","title":"Ferry toll rises","outlet":"The Harbor Ledger",)"
    R"("published":"2025-11-21","language":"en","text":"Kenya says that 80 people were killed when )"
    R"(the ferry sank. William Ruto spoke in Nairobi.\n\n“Nobody told us that the doors were open,” )"
    R"(Ada Okello said again."})",
    R"({"id":"note-3","title":"Roads","outlet":"The Harbor Ledger","published":"2025-11-22",)"
    R"("language":"en","text":"William Ruto opened a road of 30 kilometres."})",
};

// Takes messages behind "> " and milliseconds to wait behind "+ ".
Say begin() {
  const auto server = std::make_shared<LspSession>(kRecords);
  return [server](const std::string& line) -> std::vector<std::string> {
    if (line.starts_with("> "))
      return server->say(line.substr(2));
    if (line.starts_with("+ "))
      return server->wait(std::chrono::milliseconds(std::stoi(line.substr(2))));
    return {};
  };
}

}  // namespace

TEST_CASE("lsp: recorded sessions go as they went") {
  check_sessions("lsp", begin);
}

}  // namespace dossier
