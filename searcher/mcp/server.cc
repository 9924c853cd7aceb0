// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/mcp/server.h"

#include <utility>

#include "corpus/command_line/version.h"
#include "searcher/mcp/tools.h"

namespace dossier {
namespace {

constexpr const char* kVersionKey = "io.modelcontextprotocol/protocolVersion";
constexpr const char* kCapabilitiesKey = "io.modelcontextprotocol/clientCapabilities";
constexpr const char* kServerKey = "io.modelcontextprotocol/serverInfo";

// For so long a client may take a list for what it is: the tools are those of the program.
constexpr int kFreshMilliseconds = 3'600'000;

constexpr const char* kInstructions =
    "Dossier searches a corpus of news articles. A query is words and fields: `maduro exit` finds "
    "articles with both words, `\"managed exit\"` a phrase, `a OR b`, `-word` what is without it. "
    "Fields narrow it: `outlet:reuters`, `person:maduro`, `country:kenya`, `actor:` for any of "
    "them, `qty:killed>=65` or `qty:money>1bn` for figures, `date:2025-11` or "
    "`date:2025-11-01..2025-11-20`. Begin with `search`; `facets` counts who and what is in the "
    "matches, `figures` sets figures of several articles side by side with their sources, `quotes` "
    "lists what was said by whom, `show` gives whole articles by the ids that `search` prints.";

Json server_info() {
  return {{"name", "dossier"}, {"title", "Dossier"}, {"version", version_number()}};
}

Json capabilities() {
  return {{"tools", Json::object()}};
}

// The member `_meta` of params, an empty object where there is none.
Json meta_of(const Json& params) {
  const Json meta = params.is_object() ? params.value("_meta", Json()) : Json();
  return meta.is_object() ? meta : Json::object();
}

[[noreturn]] void refuse_version(const std::string& requested) {
  throw RpcError(
      RpcErrorCode::UnsupportedProtocolVersion, "Unsupported protocol version",
      {{"supported", Json::array({to_string(McpRevision::July2026)})}, {"requested", requested}});
}

bool is_cancelled(const Message& message) {
  return message.kind == Message::Kind::Fault &&
         message.error->code() == RpcErrorCode::RequestCancelled;
}

// What revisions without a handshake want in every result.
void complete(Json& result, const std::string& method) {
  result["resultType"] = "complete";
  result["_meta"][kServerKey] = server_info();
  if (method == "tools/call")
    return;
  result["ttlMs"] = kFreshMilliseconds;
  result["cacheScope"] = "public";
}

}  // namespace

McpServer::McpServer(const JsonRequests& requests) : requests_(requests) {
  register_methods();
}

void McpServer::register_methods() {
  const auto list = [this](const Json&) { return Json{{"tools", tool_list(revision_)}}; };
  const auto call = [this](const Json& params) { return call_tool(requests_, params, revision_); };
  for (Dispatcher* methods : {&shaking_hands_, &standing_alone_}) {
    methods->on_request("tools/list", list);
    methods->on_request("tools/call", call);
  }
  shaking_hands_.on_request("initialize",
                            [this](const Json& params) { return initialize(params); });
  shaking_hands_.on_request("ping", [](const Json&) { return Json::object(); });
  standing_alone_.on_request("server/discover", [](const Json&) {
    return Json{{"supportedVersions", Json::array({to_string(McpRevision::July2026)})},
                {"capabilities", capabilities()},
                {"serverInfo", server_info()},
                {"instructions", kInstructions}};
  });
}

// A revision that is not spoken is answered with the latest that has a handshake: the client
// decides whether that will do.
Json McpServer::initialize(const Json& params) {
  const auto asked = mcp_revision_from(params.at("protocolVersion").get<std::string>());
  agreed_ = asked && *asked <= kLastWithHandshake ? *asked : kLastWithHandshake;
  return {{"protocolVersion", to_string(*agreed_)},
          {"capabilities", capabilities()},
          {"serverInfo", server_info()},
          {"instructions", kInstructions}};
}

// The revision that a request names, else the one that was agreed on; throws where there is none.
McpRevision McpServer::revision_of(const Message& request) const {
  const Json meta = meta_of(request.params);
  const auto version = meta.find(kVersionKey);
  if (version == meta.end()) {
    if (agreed_ || request.method == "initialize" || request.method == "ping")
      return agreed_.value_or(kLastWithHandshake);
    throw RpcError(RpcErrorCode::InvalidParams,
                   std::string("the request has no ") + kVersionKey +
                       " in params._meta, and there was no initialize before it");
  }
  if (!version->is_string())
    throw RpcError(RpcErrorCode::InvalidParams, std::string(kVersionKey) + " is no text");
  const auto name = version->get<std::string>();
  const auto revision = mcp_revision_from(name);
  if (!revision || *revision <= kLastWithHandshake)
    refuse_version(name);
  if (const auto client = meta.find(kCapabilitiesKey); client == meta.end() || !client->is_object())
    throw RpcError(RpcErrorCode::InvalidParams, std::string("the request has no object ") +
                                                    kCapabilitiesKey + " in params._meta");
  return *revision;
}

std::optional<Json> McpServer::answer(const Message& message) {
  if (message.kind == Message::Kind::Response || is_cancelled(message))
    return std::nullopt;
  if (message.kind != Message::Kind::Request)
    return shaking_hands_.dispatch(message).response;
  try {
    revision_ = revision_of(message);
  } catch (const RpcError& error) {
    return error_response(message.id, error);
  }
  if (revision_ <= kLastWithHandshake)
    return shaking_hands_.dispatch(message).response;
  std::optional<Json> response = standing_alone_.dispatch(message).response;
  if (response && response->contains("result"))
    complete((*response)["result"], message.method);
  return response;
}

}  // namespace dossier
