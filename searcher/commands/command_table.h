// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "searcher/commands/commands.h"

namespace dossier {

/// Whether a command can be asked for by a request in JSON and answers it in JSON.
enum class TakesRequests : bool { No, Yes };

/// A command of the searcher.
struct CommandRow {
  const char* name;
  const char* help;  ///< one line
  CommandRunner (*declare)(CLI::App&);
  TakesRequests takes_requests;
};

/// All commands, in the order of the help: the only list of them.
std::span<const CommandRow> command_table();

}  // namespace dossier
