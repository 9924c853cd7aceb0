// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <iosfwd>

#include "searcher/today.h"

namespace CLI {
class App;
}

namespace dossier {

class Session;

/// What commands take from the world around them.
struct CommandContext {
  Session& session;   ///< the databases, and the analysis of queries
  Today today;        ///< from which relative dates of queries count
  std::ostream& out;  ///< results and nothing else
  std::ostream& err;
  std::istream& in;  ///< standard input, for commands that read it
};

/// Runs a command whose line has been read. Returns the exit status, kExitNothingFound where
/// nothing matches; throws Error.
using CommandRunner = std::function<int(const CommandContext&)>;

/// The searcher's commands, one a file: each declares its options to the subcommand that it is
/// given and returns what runs it with their values.
CommandRunner declare_search(CLI::App& app);
CommandRunner declare_facets(CLI::App& app);
CommandRunner declare_complete(CLI::App& app);
CommandRunner declare_quotes(CLI::App& app);
CommandRunner declare_figures(CLI::App& app);
CommandRunner declare_similar(CLI::App& app);
CommandRunner declare_show(CLI::App& app);
CommandRunner declare_explain(CLI::App& app);
CommandRunner declare_batch(CLI::App& app);
CommandRunner declare_lsp(CLI::App& app);
CommandRunner declare_mcp(CLI::App& app);

}  // namespace dossier
