// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/message_queue.h"

#include <utility>

namespace dossier {

void MessageQueue::push(Message message) {
  std::unique_lock lock(mutex_);
  if (message.kind == Message::Kind::Notification && message.method == rule_.method) {
    if (message.params.is_object() && message.params.contains(rule_.key))
      cancel(message.params[rule_.key]);
    return;
  }
  changed_.wait(lock, [&] { return waiting_.size() < kMaxWaiting; });
  waiting_.push_back(std::move(message));
  changed_.notify_all();
}

void MessageQueue::cancel(const Json& id) {
  for (Message& message : waiting_)
    if (message.kind == Message::Kind::Request && message.id == id) {
      message.kind = Message::Kind::Fault;
      message.error.emplace(RpcErrorCode::RequestCancelled, "the request was cancelled");
    }
}

void MessageQueue::close() {
  const std::lock_guard lock(mutex_);
  is_closed_ = true;
  changed_.notify_all();
}

MessageQueue::Popped MessageQueue::pop(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, patience, [&] { return !waiting_.empty() || is_closed_; });
  if (waiting_.empty())
    return {{}, is_closed_};
  Popped popped{std::move(waiting_.front()), false};
  waiting_.pop_front();
  changed_.notify_all();
  return popped;
}

bool MessageQueue::has_waiting() const {
  const std::lock_guard lock(mutex_);
  return !waiting_.empty();
}

}  // namespace dossier
