// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace dossier {

/// A value of JSON whose objects are printed in the order of their keys.
using Json = nlohmann::json;

/// The error codes of JSON-RPC 2.0, then those that the Language Server Protocol and the Model
/// Context Protocol add.
enum class RpcErrorCode {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestFailed = -32803,
  RequestCancelled = -32800,
  UnsupportedProtocolVersion = -32022,
};

/// Why a request has no result.
class RpcError : public std::runtime_error {
 public:
  RpcError(RpcErrorCode code, const std::string& message, Json data = nullptr)
      : std::runtime_error(message), code_(code), data_(std::move(data)) {}

  RpcErrorCode code() const { return code_; }

  /// What a program can read of the reason; null for nothing.
  const Json& data() const { return data_; }

 private:
  RpcErrorCode code_;
  Json data_;
};

/// A message of JSON-RPC 2.0 as it came in.
struct Message {
  enum class Kind {
    Request,       ///< waits for a response: has `id` and `method`
    Notification,  ///< has `method`
    Response,      ///< to a request of ours: has `id` and `result`
    Fault,         ///< is none; `error` says why, `id` is that of the request if it can be told
  };

  Kind kind = Kind::Fault;
  Json id = nullptr;  ///< a whole number or a string, null for none
  std::string method{};
  Json params = nullptr;  ///< an object or a list, null for none
  Json result = nullptr;  ///< null too where the other side answers with an error
  std::optional<RpcError> error{};
};

/// Reads the body of a message. What is none, for its JSON, its members or its depth, is a fault.
Message message_from(std::string_view body);

/// The fault of bytes that hold no message.
Message fault_message(const std::string& reason);

/// What is sent: a response with a result or an error, a request, a notification.
Json response(const Json& id, Json result);
Json error_response(const Json& id, const RpcError& error);
Json request(const Json& id, std::string_view method, Json params);
Json notification(std::string_view method, Json params);

/// A message as bytes on one line. What is no UTF-8 is replaced, as file names need not be.
std::string to_bytes(const Json& message);

}  // namespace dossier
