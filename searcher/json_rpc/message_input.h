// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "searcher/json_rpc/message_queue.h"

namespace dossier {

/// Until when messages are read, and how long they may be.
struct InputLimits {
  std::size_t max_message_bytes = std::size_t{16} << 20;
  std::string last_method;  ///< behind this notification nothing is read
};

/// Reads framed messages from `descriptor` to their end, hands them to `queue` and closes it. To be
/// run by a thread of its own. A read that fails is the end.
void read_messages(int descriptor, const InputLimits& limits, MessageQueue& queue);

}  // namespace dossier
