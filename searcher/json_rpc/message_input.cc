// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/message_input.h"

#include <cerrno>
#include <unistd.h>
#include <utility>
#include <vector>

#include "searcher/json_rpc/frame_reader.h"

namespace dossier {

void read_messages(int descriptor, const InputLimits& limits, MessageQueue& queue) {
  constexpr std::size_t kBlock = 65'536;
  FrameReader frames(limits.max_message_bytes);
  std::vector<char> block(kBlock);
  bool is_last = false;
  while (!is_last) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      break;
    frames.add({block.data(), static_cast<std::size_t>(count)});
    while (auto frame = frames.next()) {
      Message message =
          frame->fault.empty() ? message_from(frame->body) : fault_message(frame->fault);
      is_last = message.kind == Message::Kind::Notification && message.method == limits.last_method;
      queue.push(std::move(message));
      if (is_last)
        break;
    }
  }
  queue.close();
}

}  // namespace dossier
