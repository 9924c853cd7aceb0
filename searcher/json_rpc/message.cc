// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/message.h"

#include <utility>

#include "searcher/json_rpc/json_depth.h"

namespace dossier {
namespace {

bool is_id(const Json& id) {
  return id.is_number_integer() || id.is_string();
}

Message fault(RpcErrorCode code, const std::string& reason, Json id = nullptr) {
  return {.id = std::move(id), .error = RpcError(code, reason)};
}

Json with_version(Json message) {
  message["jsonrpc"] = "2.0";
  return message;
}

}  // namespace

Message message_from(std::string_view body) {
  if (json_depth(body) > kMaxJsonDepth)
    return fault(RpcErrorCode::InvalidRequest, "the message nests too deep");
  Json json = Json::parse(body, nullptr, false);
  if (json.is_discarded())
    return fault(RpcErrorCode::ParseError, "the message is no JSON");
  if (!json.is_object())
    return fault(RpcErrorCode::InvalidRequest, "the message is no object");
  const auto member = [&](const char* name) {
    const auto found = json.find(name);
    return found == json.end() ? Json(nullptr) : std::move(*found);
  };
  Json id = member("id");
  if (!id.is_null() && !is_id(id))
    return fault(RpcErrorCode::InvalidRequest, "the id is neither a whole number nor a string");
  const Json method = member("method");
  if (method.is_null() && !id.is_null() && (json.contains("result") || json.contains("error")))
    return {.kind = Message::Kind::Response, .id = std::move(id), .result = member("result")};
  if (!method.is_string())
    return fault(RpcErrorCode::InvalidRequest, "the message has no method", std::move(id));
  Json params = member("params");
  if (!params.is_null() && !params.is_structured())
    return fault(RpcErrorCode::InvalidRequest, "the params are neither an object nor a list",
                 std::move(id));
  return {.kind = id.is_null() ? Message::Kind::Notification : Message::Kind::Request,
          .id = std::move(id),
          .method = method.get<std::string>(),
          .params = std::move(params)};
}

Message fault_message(const std::string& reason) {
  return fault(RpcErrorCode::ParseError, reason);
}

Json response(const Json& id, Json result) {
  return with_version({{"id", id}, {"result", std::move(result)}});
}

Json error_response(const Json& id, const RpcError& error) {
  Json json = {{"code", static_cast<int>(error.code())}, {"message", error.what()}};
  if (!error.data().is_null())
    json["data"] = error.data();
  return with_version({{"id", id}, {"error", std::move(json)}});
}

Json request(const Json& id, std::string_view method, Json params) {
  return with_version({{"id", id}, {"method", method}, {"params", std::move(params)}});
}

Json notification(std::string_view method, Json params) {
  return with_version({{"method", method}, {"params", std::move(params)}});
}

std::string to_bytes(const Json& message) {
  return message.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace dossier
