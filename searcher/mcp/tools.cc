// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/mcp/tools.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "searcher/commands/command_table.h"
#include "searcher/commands/request_schema.h"
#include "searcher/mcp/answer_schemas.h"

namespace dossier {
namespace {

// Keys of requests that are not for a model to set: which tool, which answer, which files.
constexpr auto kReserved = std::to_array<const char*>({"command", "id", "database"});

bool has_structure(McpRevision revision) {
  return revision >= McpRevision::June2025;
}

Json tool_of(const CommandRow& command, McpRevision revision) {
  Json tool = {{"name", command.name},
               {"description", command.help},
               {"inputSchema", request_schema(command)},
               {"annotations",
                {{"readOnlyHint", true}, {"idempotentHint", true}, {"openWorldHint", false}}}};
  if (!has_structure(revision))
    return tool;
  if (const std::string_view schema = answer_schema(command.name); !schema.empty()) {
    tool["outputSchema"] = Json::parse(schema);
    tool["outputSchema"].erase("$schema");  // the usual one; some clients stumble over its name
  }
  return tool;
}

const CommandRow& command_named(const std::string& name) {
  for (const CommandRow& row : command_table())
    if (row.takes_requests == TakesRequests::Yes && row.name == name)
      return row;
  throw RpcError(RpcErrorCode::InvalidParams, "there is no tool \"" + name + "\"");
}

Json text_content(std::string text) {
  return {{"type", "text"}, {"text", std::move(text)}};
}

Json failure(const std::string& message) {
  return {{"content", Json::array({text_content(message)})}, {"isError", true}};
}

std::string message_of(const nlohmann::ordered_json& error) {
  std::string message = error.at("message").get<std::string>();
  if (const auto& hint = error.at("hint"); hint.is_string())
    message += "; " + hint.get<std::string>();
  return message;
}

std::string joined(const nlohmann::ordered_json& notes) {
  std::string lines;
  for (const auto& note : notes)
    lines += (lines.empty() ? "" : "\n") + note.get<std::string>();
  return lines;
}

}  // namespace

Json tool_list(McpRevision revision) {
  Json tools = Json::array();
  for (const CommandRow& row : command_table())
    if (row.takes_requests == TakesRequests::Yes)
      tools.push_back(tool_of(row, revision));
  return tools;
}

Json call_tool(const JsonRequests& requests, const Json& params, McpRevision revision) {
  const CommandRow& command = command_named(params.at("name").get<std::string>());
  Json request = params.value("arguments", Json::object());
  if (!request.is_object())
    throw RpcError(RpcErrorCode::InvalidParams, "the arguments are no object");
  for (const char* key : kReserved)
    if (request.contains(key))
      return failure("the tool " + std::string(command.name) + " has no option \"" + key + "\"");
  request["command"] = command.name;
  const auto reply = nlohmann::ordered_json::parse(requests.answer(to_bytes(request)).json);
  if (const auto error = reply.find("error"); error != reply.end())
    return failure(message_of(*error));
  const auto& answer = reply.at("answer");
  Json result = {{"content", Json::array({text_content(answer.dump())})}, {"isError", false}};
  if (const std::string notes = joined(reply.at("notes")); !notes.empty())
    result["content"].push_back(text_content(notes));
  // Before 2026 structured content is an object; no document shown is none in any revision.
  const bool fits = answer.is_object() || (answer.is_array() && revision > kLastWithHandshake);
  if (fits && has_structure(revision))
    result["structuredContent"] = answer;
  return result;
}

}  // namespace dossier
