// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dossier {

/// No record, and no file that is one document, is read beyond this size: what memory a reader may
/// take, and where a decompression bomb ends.
inline constexpr std::size_t kMaxRecordBytes = std::size_t{64} << 20U;

/// The reason of the Problem of what is longer.
std::string longer_than_limit();

/// The bytes of a file, block by block, as they are behind gzip, zstd, xz or bzip2. Compression is
/// told by the first bytes, never by the name; a file that is not compressed passes untouched.
/// Memory is bounded whatever the file inflates to. Requires no other thread to use it meanwhile.
class ByteSource {
 public:
  /// Opens `path`, or standard input for "-". Where that fails the source is empty and
  /// `failure()` says why.
  explicit ByteSource(const std::string& path);

  /// Reads what `blocks` gives until it gives nothing, then asks `failure` why that was, "" if it
  /// was the end. A block has to stay valid until the next is asked for; gzip's sums are not
  /// verified here.
  ByteSource(std::function<std::string_view()> blocks, std::function<std::string()> failure);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource(ByteSource&&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  ByteSource& operator=(ByteSource&&) = delete;

  /// What `next_block` will return; at the start that shows what kind of file it is.
  std::string_view peek_block();

  /// The bytes that follow, never none before the end; "" at the end and after a failure. They
  /// stay valid until the next call.
  std::string_view next_block();

  /// Whether the blocks are something else than the bytes of the file.
  bool is_compressed() const;

  /// How much of the file on disk has been used, compressed or not; 0 of what is no file.
  std::uintmax_t file_bytes_used() const;

  /// Why the blocks ended before the file did, without full stop, such as "is a directory"; "" if
  /// they did not, or before a block has come back empty: what stands before the damage is good.
  std::string failure() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// All that is left of `source`; ends after `limit_bytes` + 1, so that a longer result tells that
/// there is more.
std::string read_all(ByteSource& source, std::size_t limit_bytes);

}  // namespace dossier
