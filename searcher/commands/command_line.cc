// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/command_line.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/command_line/line_end.h"
#include "corpus/command_line/settings_file.h"
#include "corpus/command_line/version.h"
#include "corpus/error.h"
#include "corpus/program.h"
#include "searcher/commands/command_table.h"
#include "searcher/commands/line_completion.h"

namespace dossier {
namespace {

constexpr const char* kUsualCommand = "search";  // of a line that names none

bool is_command(const std::string& argument) {
  return std::ranges::any_of(command_table(),
                             [&](const CommandRow& row) { return row.name == argument; });
}

// The options of all commands that stand alone; every other one is followed by its value.
std::set<std::string> flags_of(const CLI::App& app) {
  std::set<std::string> flags;
  for (const CLI::App* command : app.get_subcommands({}))
    flags.merge(flags_of(*command));
  for (const CLI::Option* option : app.get_options())
    if (option->get_items_expected_max() == 0) {
      for (const std::string& name : option->get_lnames())
        flags.insert("--" + name);
      for (const std::string& name : option->get_snames())
        flags.insert("-" + name);
    }
  return flags;
}

bool is_option(const std::string& argument) {
  return argument.starts_with("--") || argument == "-0" || argument == "-h";
}

// The line as CLI11 reads it without doubt: command, options, words. `searcher -lang:en --limit 3`
// is `searcher search --limit 3 -- -lang:en`.
std::vector<std::string> arrange(std::span<const char* const> arguments,
                                 const std::set<std::string>& flags) {
  std::string command;
  std::vector<std::string> options;
  std::vector<std::string> words;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string argument = arguments[i];
    if (argument == "--") {
      words.insert(words.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                   arguments.end());
      break;
    }
    if (is_option(argument)) {
      options.push_back(argument);
      const bool has_value_behind =
          !flags.contains(argument) && argument.find('=') == argument.npos;
      if (has_value_behind && i + 1 < arguments.size())
        options.emplace_back(arguments[++i]);
    } else if (command.empty() && words.empty() && is_command(argument)) {
      command = argument;
    } else {
      words.push_back(argument);
    }
  }
  std::vector<std::string> line;
  if (!command.empty() || !words.empty())
    line.push_back(command.empty() ? kUsualCommand : command);
  line.insert(line.end(), options.begin(), options.end());
  if (!words.empty())
    line.emplace_back("--");
  line.insert(line.end(), words.begin(), words.end());
  return line;
}

}  // namespace

CommandRunner read_command_line(std::span<const char* const> arguments,
                                const std::string& settings) {
  CLI::App app{"Answers phrase and faceted queries over a Dossier database.", "searcher"};
  app.set_version_flag("--version", version_text("searcher"));
  app.require_subcommand(1);
  app.footer(
      "'searcher QUERY' is 'searcher search QUERY'.\n"
      "Exit status: 0 found, 1 nothing found, 2 error.");
  CommandRunner chosen;
  for (const CommandRow& row : command_table()) {
    CLI::App& command = *app.add_subcommand(row.name, row.help);
    command.callback([&chosen, run = row.declare(command)] { chosen = run; });
  }
  declare_settings(app, settings);
  if (!arguments.empty() && arguments.front() == std::string_view(kCompletionCommand)) {
    const std::vector<std::string> words(arguments.begin() + 1, arguments.end());
    return complete_line(read_line_end(app, words, kUsualCommand), words);
  }
  std::vector<std::string> line = arrange(arguments, flags_of(app));
  std::ranges::reverse(line);  // as CLI11 takes them
  try {
    app.parse(line);
  } catch (const CLI::ParseError& error) {
    std::ostringstream out;
    std::ostringstream err;
    const bool is_error = app.exit(error, out, err) != 0;
    throw UsageText{is_error ? err.str() : out.str(), is_error ? kExitError : kExitDone};
  }
  return chosen;
}

}  // namespace dossier
