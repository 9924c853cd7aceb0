// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <memory>
#include <ostream>
#include <string>
#include <thread>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/commands.h"
#include "searcher/commands/json_request.h"
#include "searcher/json_rpc/message_input.h"
#include "searcher/json_rpc/message_queue.h"
#include "searcher/mcp/server.h"
#include "searcher/session.h"

namespace dossier {
namespace {

int run_mcp(const std::string& database, const CommandContext& context) {
  constexpr std::chrono::hours kPatience{24};
  const JsonRequests requests(context.session, context.today,
                              {{"database", {database_path(database).string()}}});
  McpServer server(requests);
  MessageQueue queue({"notifications/cancelled", "requestId"});
  const std::jthread reader(
      [&] { read_messages(STDIN_FILENO, {.framing = Framing::Lines}, queue); });
  while (true) {
    const MessageQueue::Popped popped = queue.pop(kPatience);
    if (popped.is_end)
      return kExitDone;
    if (!popped.message)
      continue;
    if (const auto answer = server.answer(*popped.message))
      context.out << to_bytes(*answer) << '\n' << std::flush;
  }
}

}  // namespace

CommandRunner declare_mcp(CLI::App& app) {
  const auto database = std::make_shared<std::string>();
  declare_database(app, *database);
  return [database](const CommandContext& context) { return run_mcp(*database, context); };
}

}  // namespace dossier
