// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "searcher/json_rpc/dispatcher.h"
#include "searcher/json_rpc/message.h"
#include "searcher/lsp/draft_check.h"
#include "searcher/lsp/workspace.h"

namespace dossier {

/// A language server between two pipes that it does not know: takes messages, sends messages, and
/// works on its drafts in between. Never throws for what a client says. Not thread-safe.
class Server {
 public:
  using Clock = std::chrono::steady_clock;

  /// `send` is called with each message that goes to the client, in order.
  Server(Workspace& workspace, std::function<void(const Json&)> send);

  void receive(const Message& message, Clock::time_point now);

  /// Does the next piece of waiting work, if there is one: a figure of a draft to be checked, a
  /// look at the database. Takes some milliseconds.
  void idle(Clock::time_point now);

  /// How long a caller may wait for a message before it calls `idle`.
  std::chrono::milliseconds patience(Clock::time_point now) const;

  /// Whether the client said that it is done.
  bool is_over() const { return state_ == State::Over; }

  /// 0 if the client shut the server down before it ended it, else 1.
  int exit_status() const { return was_shut_down_ ? 0 : 1; }

 private:
  enum class State : std::uint8_t { New, Running, ShutDown, Over };

  /// A check of a draft on its way.
  struct RunningCheck {
    std::string uri;
    std::string revision;  ///< of the database
    DraftCheck check;
  };

  void register_life_cycle();
  void register_drafts();
  void register_features();

  bool is_allowed(const Message& message);
  void take_settings(const Json& values);
  void heed_settings(const Json& values);
  void log(const std::string& problem);
  void refresh();
  std::string revision() const;  // of the database; "" for none

  void open(const Json& params);
  void change(const Json& params);
  void close(const Json& params);
  void schedule(const std::string& uri);
  void schedule_all();
  void unpublish(const std::string& uri);
  void start_check();
  void go_on_checking();

  Workspace& workspace_;
  std::function<void(const Json&)> send_;
  Dispatcher dispatcher_;
  State state_ = State::New;
  bool was_shut_down_ = false;
  Clock::time_point now_;                         // of the call that runs
  Clock::time_point next_look_;                   // at the database
  std::map<std::string, Clock::time_point> due_;  // when a draft is to be checked, by URI
  std::optional<RunningCheck> check_;
  std::string seen_revision_;  // at the last look
  std::string told_;           // the last trouble with the database that the user was told
  std::string logged_;         // and the last with its tables
};

}  // namespace dossier
