// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/json_rpc/frame.h"

namespace dossier {

/// Cuts a stream of bytes into messages that follow a header, as language servers frame them:
///
///     Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}
///
/// A header that cannot be read is one fault, and reading goes on at the next "Content-Length:". A
/// message that is too long is one fault and is passed over. Holds no more bytes than one message
/// may have, and those last added.
class FrameReader {
 public:
  /// A header longer than this is none.
  static constexpr std::size_t kMaxHeaderBytes = 8192;

  /// Requires: max_body_bytes > 0.
  explicit FrameReader(std::size_t max_body_bytes) : max_body_bytes_(max_body_bytes) {}

  /// Takes the next bytes of the stream.
  void add(std::string_view bytes);

  /// No bytes follow. A message that was cut short is none.
  void finish() {}

  /// The next message or fault, in the order of the stream; none until more bytes come.
  std::optional<Frame> next();

 private:
  enum class State { Header, Body, Skipping, Lost };

  std::optional<Frame> read_header();
  std::optional<Frame> lose(std::string reason);
  bool find_next_header();

  std::size_t max_body_bytes_;
  std::string buffer_;  // what has not been read yet
  State state_ = State::Header;
  std::size_t length_ = 0;  // of the body that follows, or what of it is still to be skipped
};

/// `body` behind its header.
std::string framed(std::string_view body);

}  // namespace dossier
