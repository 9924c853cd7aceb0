// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

#include "searcher/json_rpc/message.h"

namespace dossier {

/// How a protocol takes back a request that waits.
struct CancelRule {
  std::string method;  ///< the notification that does: "$/cancelRequest"
  std::string key;     ///< the member of its params that holds the request's id
};

/// Messages on their way from the thread that reads them to the one that answers. A request that is
/// cancelled while it waits becomes a fault in its place, whose error says so; the notification
/// that cancels is used up here. Safe to use from both threads.
class MessageQueue {
 public:
  /// As many messages wait at most; then `push` waits.
  static constexpr std::size_t kMaxWaiting = 256;

  explicit MessageQueue(CancelRule rule) : rule_(std::move(rule)) {}

  void push(Message message);

  /// No message will come any more.
  void close();

  /// What was got from the queue.
  struct Popped {
    std::optional<Message> message;  ///< none if none came in time or the queue is at its end
    bool is_end = false;
  };

  /// The next message, waited for no longer than `patience`.
  Popped pop(std::chrono::milliseconds patience);

  /// Whether a message waits.
  bool has_waiting() const;

 private:
  void cancel(const Json& id);

  CancelRule rule_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Message> waiting_;
  bool is_closed_ = false;
};

}  // namespace dossier
