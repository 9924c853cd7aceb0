// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/replay.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "searcher/commands/json_request.h"
#include "searcher/mcp/server.h"
#include "searcher/session.h"
#include "tests/support/replaced.h"
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

// A server over the records that takes messages behind "> ".
class Recorded {
 public:
  std::vector<std::string> say(const std::string& line) {
    if (!line.starts_with("> "))
      return {};
    const std::optional<Json> answer = server_.answer(message_from(line.substr(2)));
    if (!answer)
      return {};
    return {replaced(without_token(to_bytes(*answer), small_.database()),
                     small_.directory().parent_path().string(), "$FOLDER")};
  }

 private:
  SmallDatabase small_{kRecords};
  Session session_;
  JsonRequests requests_{session_,
                         [] { return std::chrono::year_month_day{}; },
                         {{"database", {small_.directory().string()}}}};
  McpServer server_{requests_};
};

Say begin() {
  const auto server = std::make_shared<Recorded>();
  return [server](const std::string& line) { return server->say(line); };
}

}  // namespace

TEST_CASE("mcp: recorded sessions go as they went") {
  check_sessions("mcp", begin);
}

}  // namespace dossier
