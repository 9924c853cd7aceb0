// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/replay.h"

#include <chrono>
#include <sstream>
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

// The session as it goes: its `>` and `+` lines, each with what the server sent behind it.
std::string replay(const std::string& session) {
  LspSession server(kRecords);
  std::istringstream lines(session);
  std::string transcript;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("< "))
      continue;
    transcript += line + '\n';
    std::vector<std::string> sent;
    if (line.starts_with("> "))
      sent = server.say(line.substr(2));
    else if (line.starts_with("+ "))
      sent = server.wait(std::chrono::milliseconds(std::stoi(line.substr(2))));
    for (const std::string& message : sent)
      transcript += "< " + message + '\n';
  }
  return transcript;
}

}  // namespace

TEST_CASE("lsp: recorded sessions go as they went") {
  check_sessions("lsp", replay);
}

}  // namespace dossier
