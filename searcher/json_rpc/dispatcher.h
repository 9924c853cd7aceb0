// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "searcher/json_rpc/message.h"

namespace dossier {

/// Which method is answered by what.
class Dispatcher {
 public:
  using RequestHandler = std::function<Json(const Json& params)>;
  using NotificationHandler = std::function<void(const Json& params)>;

  void on_request(const std::string& method, RequestHandler handler);
  void on_notification(const std::string& method, NotificationHandler handler);

  /// What a message led to.
  struct Answer {
    std::optional<Json> response{};  ///< to be sent
    std::string problem{};           ///< why a notification could not be heeded; "" if it could
  };

  /// Calls the handler of a request or notification, or turns a fault into its response. What a
  /// handler throws becomes the error of the response: an RpcError itself, an Error of ours a
  /// request that failed, an exception of JSON params that cannot be read. Requires: not a
  /// response.
  Answer dispatch(const Message& message) const;

 private:
  std::map<std::string, RequestHandler> requests_;
  std::map<std::string, NotificationHandler> notifications_;
};

}  // namespace dossier
