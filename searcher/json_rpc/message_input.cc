// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/message_input.h"

#include <cerrno>
#include <unistd.h>
#include <utility>
#include <vector>

#include "searcher/json_rpc/frame_reader.h"
#include "searcher/json_rpc/line_splitter.h"

namespace dossier {
namespace {

// Hands over what `splitter` has found; whether the last message was among it.
template <typename Splitter>
bool push_found(Splitter& splitter, const std::string& last_method, MessageQueue& queue) {
  while (auto frame = splitter.next()) {
    Message message =
        frame->fault.empty() ? message_from(frame->body) : fault_message(frame->fault);
    const bool is_last = !last_method.empty() && message.kind == Message::Kind::Notification &&
                         message.method == last_method;
    queue.push(std::move(message));
    if (is_last)
      return true;
  }
  return false;
}

template <typename Splitter>
void read_all(int descriptor, Splitter splitter, const std::string& last_method,
              MessageQueue& queue) {
  constexpr std::size_t kBlock = 65'536;
  std::vector<char> block(kBlock);
  while (true) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      break;
    splitter.add({block.data(), static_cast<std::size_t>(count)});
    if (push_found(splitter, last_method, queue))
      return;
  }
  splitter.finish();
  push_found(splitter, last_method, queue);
}

}  // namespace

void read_messages(int descriptor, const InputRules& rules, MessageQueue& queue) {
  if (rules.framing == Framing::Lines)
    read_all(descriptor, LineSplitter(rules.max_message_bytes), rules.last_method, queue);
  else
    read_all(descriptor, FrameReader(rules.max_message_bytes), rules.last_method, queue);
  queue.close();
}

}  // namespace dossier
