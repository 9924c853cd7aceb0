// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/json_rpc/frame.h"

namespace dossier {

/// Cuts a stream of bytes into messages of one line each, as the Model Context Protocol frames them
/// over standard input. A carriage return before the line feed is no part of the message; blank
/// lines are passed over. A line that is too long is one fault and is not kept. Holds no more bytes
/// than one message may have, and those last added.
class LineSplitter {
 public:
  /// Requires: max_line_bytes > 0.
  explicit LineSplitter(std::size_t max_line_bytes) : max_line_bytes_(max_line_bytes) {}

  /// Takes the next bytes of the stream.
  void add(std::string_view bytes);

  /// No bytes follow: the last line may lack its end.
  void finish() { add("\n"); }

  /// The next message or fault, in the order of the stream; none until more bytes come.
  std::optional<Frame> next();

 private:
  std::optional<Frame> begun();
  std::optional<Frame> too_long() const;

  std::size_t max_line_bytes_;
  std::string buffer_;
  std::size_t begin_ = 0;  // of what has not been read yet
  std::size_t seen_ = 0;   // between `begin_` and here is no line feed
  bool skipping_ = false;  // what is left of a line that is too long
};

}  // namespace dossier
