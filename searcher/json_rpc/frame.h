// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace dossier {

/// What stands between two boundaries of a stream: the body of a message, or bytes that are none.
struct Frame {
  std::string body;   ///< as sent, not looked into
  std::string fault;  ///< why there is no body; "" where there is one
};

}  // namespace dossier
