// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>

#include "searcher/commands/json_request.h"
#include "searcher/json_rpc/dispatcher.h"
#include "searcher/json_rpc/message.h"
#include "searcher/mcp/revision.h"

namespace dossier {

/// A server of the Model Context Protocol that offers the commands of the searcher as tools. It
/// follows the revision of 2026-07-28, under which each request names its revision in
/// `params._meta` and stands alone (`server/discover`, `tools/list`, `tools/call`), and those of
/// 2025-03-26 to 2025-11-25, which begin with `initialize`; a client may use both at once. Messages
/// come and go as they are, one a line of the stream; a list of messages, which 2025-03-26 alone
/// knew, is refused. Never throws for what a client says. Not thread-safe.
class McpServer {
 public:
  /// `requests` answers the tools and must outlive the server.
  explicit McpServer(const JsonRequests& requests);

  /// The answer to a message; none to notifications, to responses, and to requests that were
  /// cancelled before they were looked at.
  std::optional<Json> answer(const Message& message);

 private:
  void register_methods();
  Json initialize(const Json& params);
  McpRevision revision_of(const Message& request) const;

  const JsonRequests& requests_;
  Dispatcher shaking_hands_;                      // the methods of revisions with a handshake
  Dispatcher standing_alone_;                     // and of those without
  std::optional<McpRevision> agreed_;             // by the handshake
  McpRevision revision_ = McpRevision::July2026;  // of the request that is answered
};

}  // namespace dossier
