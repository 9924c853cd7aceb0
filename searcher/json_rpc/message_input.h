// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "searcher/json_rpc/message_queue.h"

namespace dossier {

/// How messages are told apart in a stream.
enum class Framing {
  Headers,  ///< each behind the length of its body, see FrameReader
  Lines,    ///< each on a line of its own, see LineSplitter
};

/// How messages are told apart, how long they may be, and until when they are read.
struct InputRules {
  Framing framing = Framing::Headers;
  std::size_t max_message_bytes = std::size_t{16} << 20;
  std::string last_method{};  ///< behind this notification nothing is read; "" for none
};

/// Reads messages from `descriptor` to their end, hands them to `queue` and closes it. To be
/// run by a thread of its own. A read that fails is the end.
void read_messages(int descriptor, const InputRules& rules, MessageQueue& queue);

}  // namespace dossier
