// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <thread>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "searcher/commands/answer_options.h"
#include "searcher/commands/commands.h"
#include "searcher/json_rpc/frame_reader.h"
#include "searcher/json_rpc/message_input.h"
#include "searcher/json_rpc/message_queue.h"
#include "searcher/lsp/server.h"
#include "searcher/lsp/workspace.h"
#include "searcher/session.h"

namespace dossier {
namespace {

int run_lsp(const std::string& database, const CommandContext& context) {
  Workspace workspace(context.session, {database, article_folder(), ignored_findings_file()},
                      context.today);
  Server server(workspace, [&](const Json& message) {
    context.out << framed(to_bytes(message)) << std::flush;
  });
  MessageQueue queue({"$/cancelRequest", "id"});
  const std::jthread reader([&] { read_messages(STDIN_FILENO, {.last_method = "exit"}, queue); });
  while (!server.is_over()) {
    const MessageQueue::Popped popped = queue.pop(server.patience(Server::Clock::now()));
    if (popped.is_end)
      break;
    if (popped.message)
      server.receive(*popped.message, Server::Clock::now());
    else
      server.idle(Server::Clock::now());
  }
  return server.exit_status();
}

}  // namespace

CommandRunner declare_lsp(CLI::App& app) {
  const auto database = std::make_shared<std::string>();
  declare_database(app, *database);
  // Editors give it from habit.
  app.add_flag_function(
      "--stdio", [](std::int64_t) {},
      "speak over standard input and output, the only way there is");
  return [database](const CommandContext& context) { return run_lsp(*database, context); };
}

}  // namespace dossier
