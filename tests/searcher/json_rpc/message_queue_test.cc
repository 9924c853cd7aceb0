// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/message_queue.h"

#include <string>
#include <thread>

#include <doctest/doctest.h>

namespace dossier {
namespace {

using std::chrono::milliseconds;

const CancelRule kRule = {"$/cancelRequest", "id"};

void push(MessageQueue& queue, const std::string& body) {
  queue.push(message_from(body));
}

}  // namespace

TEST_CASE("message_queue: messages come out in order, then the end") {
  MessageQueue queue(kRule);
  push(queue, R"({"method":"a"})");
  push(queue, R"({"method":"b"})");
  queue.close();
  CHECK(queue.pop(milliseconds(0)).message->method == "a");
  CHECK(queue.pop(milliseconds(0)).message->method == "b");
  CHECK(queue.pop(milliseconds(0)).is_end);
}

TEST_CASE("message_queue: without a message the patience ends") {
  MessageQueue queue(kRule);
  const MessageQueue::Popped popped = queue.pop(milliseconds(1));
  CHECK_FALSE(popped.message.has_value());
  CHECK_FALSE(popped.is_end);
}

TEST_CASE("message_queue: a request that waits is cancelled in its place") {
  MessageQueue queue(kRule);
  push(queue, R"({"id":1,"method":"a"})");
  push(queue, R"({"id":"1","method":"b"})");
  push(queue, R"({"method":"$/cancelRequest","params":{"id":1}})");
  const Message cancelled = *queue.pop(milliseconds(0)).message;
  CHECK(cancelled.kind == Message::Kind::Fault);
  CHECK(cancelled.id == 1);
  CHECK(cancelled.error->code() == RpcErrorCode::RequestCancelled);
  CHECK(queue.pop(milliseconds(0)).message->kind == Message::Kind::Request);
  CHECK_FALSE(queue.has_waiting());
}

TEST_CASE("message_queue: cancelling what does not wait, or nothing, does nothing") {
  MessageQueue queue(kRule);
  for (const char* body :
       {R"({"method":"$/cancelRequest","params":{"id":7}})",
        R"({"method":"$/cancelRequest","params":{}})", R"({"method":"$/cancelRequest"})",
        R"({"method":"$/cancelRequest","params":[1]})"})
    push(queue, body);
  CHECK_FALSE(queue.has_waiting());
}

TEST_CASE("message_queue: a reader that is far ahead waits") {
  MessageQueue queue(kRule);
  constexpr std::size_t kMessages = MessageQueue::kMaxWaiting * 3;
  std::thread reader([&] {
    for (std::size_t i = 0; i < kMessages; ++i)
      push(queue, R"({"method":"a"})");
    queue.close();
  });
  std::size_t count = 0;
  while (queue.pop(milliseconds(10'000)).message)
    ++count;
  reader.join();
  CHECK(count == kMessages);
}

}  // namespace dossier
