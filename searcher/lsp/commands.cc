// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/commands.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "searcher/commands/json_request.h"

namespace dossier {
namespace {

constexpr std::string_view kPrefix = "dossier.";

// The commands of the searcher that plug-ins ask for.
constexpr auto kSearching =
    std::to_array<std::string_view>({"search", "figures", "facets", "quotes"});

RpcErrorCode code_of(std::string_view kind) {
  return kind == "usage" || kind == "bad_query" ? RpcErrorCode::InvalidParams
                                                : RpcErrorCode::RequestFailed;
}

// The answer in a reply of JsonRequests; throws its error.
Json answer_in(const std::string& reply) {
  Json json = Json::parse(reply);
  const auto error = json.find("error");
  if (error == json.end())
    return json.at("answer");
  const Json& hint = error->at("hint");
  throw RpcError(code_of(error->at("kind").get<std::string>()),
                 error->at("message").get<std::string>() +
                     (hint.is_null() ? "" : "; " + hint.get<std::string>()));
}

Json run(Workspace& workspace, std::string_view command, const Json& argument) {
  Json request = argument.is_string() ? Json{{"query", argument}} : argument;
  if (!request.is_object())
    throw RpcError(RpcErrorCode::InvalidParams, "the argument is neither a query nor an object");
  request["command"] = command;
  request.erase("id");
  const JsonRequests requests(workspace.session(), workspace.today(),
                              {{"database", {workspace.directory().string()}}});
  return answer_in(requests.answer(to_bytes(request)).json);
}

}  // namespace

std::vector<std::string> command_names() {
  std::vector<std::string> names = {std::string(kIgnoreCommand),
                                    std::string(kForgetIgnoredCommand)};
  for (const std::string_view command : kSearching)
    names.push_back(std::string(kPrefix) + std::string(command));
  return names;
}

Json execute_command(Workspace& workspace, const Json& params) {
  const auto name = params.at("command").get<std::string>();
  if (name == kForgetIgnoredCommand) {
    workspace.ignored.clear();
    return nullptr;
  }
  const Json& argument = params.at("arguments").at(0);
  if (name == kIgnoreCommand) {
    workspace.ignored.add(argument.get<std::string>());
    return nullptr;
  }
  const std::string_view command =
      name.starts_with(kPrefix) ? std::string_view(name).substr(kPrefix.size()) : "";
  if (std::ranges::find(kSearching, command) == kSearching.end())
    throw RpcError(RpcErrorCode::InvalidParams, "there is no command " + name);
  return run(workspace, command, argument);
}

}  // namespace dossier
