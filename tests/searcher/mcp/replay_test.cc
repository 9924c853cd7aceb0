// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/replay.h"

#include <chrono>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "searcher/commands/json_request.h"
#include "searcher/mcp/server.h"
#include "searcher/session.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"wire-1","title":"Ferry sinks off Lanternfield","outlet":"Meridian Wire",)"
    R"("published":"2025-11-08","language":"en","text":"At least 65 people were killed when a ferry )"
    R"(sank off Kenya, Reuters reported.\n\n“Nobody told us that the doors were open,” said Ada )"
    R"(Okello, who met William Ruto."})",
    R"({"id":"note-3","title":"Roads","outlet":"The Harbor Ledger","published":"2025-11-22",)"
    R"("language":"en","text":"William Ruto opened a road of 30 kilometres."})",
};

// The session as it goes: its `>` lines, each with what the server answered behind it.
std::string replay(const std::string& recorded) {
  SmallDatabase small(kRecords);
  Session session;
  const JsonRequests requests(session, [] { return std::chrono::year_month_day{}; },
                              {{"database", {small.directory().string()}}});
  McpServer server(requests);
  std::istringstream lines(recorded);
  std::string transcript;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("< "))
      continue;
    transcript += line + '\n';
    if (!line.starts_with("> "))
      continue;
    if (const auto answer = server.answer(message_from(line.substr(2))))
      transcript += "< " +
                    replaced(without_token(to_bytes(*answer), small.database()),
                             small.directory().parent_path().string(), "$FOLDER") +
                    '\n';
  }
  return transcript;
}

}  // namespace

TEST_CASE("mcp: recorded sessions go as they went") {
  check_sessions("mcp", replay);
}

}  // namespace dossier
