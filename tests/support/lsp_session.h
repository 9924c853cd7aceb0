// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/lsp/server.h"
#include "searcher/lsp/workspace.h"
#include "searcher/session.h"
#include "tests/support/small_database.h"

namespace dossier {

/// A language server in this process, over a database of a few documents, that is talked to in
/// JSON. Time passes only when it is told to.
class LspSession {
 public:
  /// `state` holds what outlives a server: one that is given the folder of another goes on from
  /// there.
  explicit LspSession(const std::vector<std::string>& records,
                      const std::filesystem::path& state = {});

  /// Gives the server a message and gives back what it sent, one message a line.
  std::vector<std::string> say(std::string_view body);

  /// Lets so much time pass and all work be done that waits.
  std::vector<std::string> wait(std::chrono::milliseconds time);

  /// The result of a request that is not expected to fail.
  Json ask(const std::string& method, const Json& params);

  /// Shakes hands and opens a draft under the URI file:///draft.md.
  void open(const std::string& text);

  /// The last diagnostics that were published.
  const Json& diagnostics() const { return diagnostics_; }

  Server& server() { return server_; }

 private:
  std::vector<std::string> take();

  TemporaryFolder folder_;
  SmallDatabase database_;
  Session session_;
  Workspace workspace_;
  std::vector<Json> sent_;
  Json diagnostics_;
  Server server_;
  Server::Clock::time_point now_;
  int last_id_ = 0;
};

}  // namespace dossier
