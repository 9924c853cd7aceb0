// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/commands.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "corpus/program.h"
#include "searcher/commands/command_line.h"
#include "searcher/commands/commands.h"

namespace dossier {
namespace {

constexpr std::string_view kPrefix = "dossier.";
constexpr std::size_t kMostIgnored = 10'000;

// The members of an argument that a command takes as an option of that name.
struct CommandOptions {
  std::string_view name;
  std::vector<const char*> options;
};

const std::vector<CommandOptions>& searching_commands() {
  static const std::vector<CommandOptions> commands = {
      {"search", {"limit"}},
      {"figures", {"limit", "of"}},
      {"facets", {"limit", "facets"}},
      {"quotes", {"limit"}},
  };
  return commands;
}

std::string option_value(const Json& value) {
  return value.is_number_unsigned() ? std::to_string(value.get<std::size_t>())
                                    : value.get<std::string>();
}

// `option=value` as one word, so that no value is taken for an option.
std::vector<std::string> line_for(const CommandOptions& command, const Json& argument,
                                  const std::string& directory) {
  std::vector<std::string> line = {std::string(command.name), "--format=json",
                                   "--database=" + directory};
  const Json request = argument.is_string() ? Json{{"query", argument}} : argument;
  for (const char* option : command.options)
    if (const auto value = request.find(option); value != request.end())
      line.push_back("--" + std::string(option) + '=' + option_value(*value));
  line.emplace_back("--");
  line.push_back(request.value("query", std::string("*:*")));
  return line;
}

Json run(Workspace& workspace, const std::vector<std::string>& line) {
  std::vector<const char*> arguments;
  for (const std::string& word : line) {
    if (word.find('\0') != std::string::npos)
      throw RpcError(RpcErrorCode::InvalidParams, "an argument holds a zero byte");
    arguments.push_back(word.c_str());
  }
  std::ostringstream out;
  std::ostringstream err;
  std::istringstream in;
  try {
    read_command_line(arguments)({workspace.session(), workspace.today(), out, err, in});
  } catch (const UsageText& usage) {
    throw RpcError(RpcErrorCode::InvalidParams, usage.text);
  }
  return Json::parse(out.str());
}

}  // namespace

std::vector<std::string> command_names() {
  std::vector<std::string> names = {std::string(kIgnoreCommand)};
  for (const CommandOptions& command : searching_commands())
    names.push_back(std::string(kPrefix) + std::string(command.name));
  return names;
}

Json execute_command(Workspace& workspace, const Json& params) {
  const auto name = params.at("command").get<std::string>();
  const Json& argument = params.at("arguments").at(0);
  if (name == kIgnoreCommand) {
    if (workspace.ignored.size() < kMostIgnored)
      workspace.ignored.insert(argument.get<std::string>());
    return nullptr;
  }
  const auto& commands = searching_commands();
  const auto command =
      name.starts_with(kPrefix)
          ? std::ranges::find(commands, std::string_view(name).substr(kPrefix.size()),
                              &CommandOptions::name)
          : commands.end();
  if (command == commands.end())
    throw RpcError(RpcErrorCode::InvalidParams, "there is no command " + name);
  return run(workspace, line_for(*command, argument, workspace.directory().string()));
}

}  // namespace dossier
