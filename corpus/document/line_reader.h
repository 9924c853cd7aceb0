// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dossier {

/// Gives the bytes of a file block by block; "" at the end. A block is valid until the next call.
using BlockReader = std::function<std::string_view()>;

/// The bytes of a file that should hold one record.
struct RawRecord {
  std::string_view bytes;  ///< valid until the next record is asked for; "" if `too_long`
  std::size_t line = 1;    ///< counted from 1: where it begins
  bool too_long = false;   ///< it was longer than the limit and has been passed over
};

/// Cuts blocks into lines. Memory is bounded by the limit and a block.
class LineReader {
 public:
  LineReader(BlockReader blocks, std::size_t limit_bytes);

  /// The next line without its line feed, a last one without line feed included; none at the end.
  std::optional<RawRecord> next();

 private:
  BlockReader blocks_;
  std::size_t limit_bytes_;
  std::string_view rest_;  // views the present block
  std::string pending_;    // a line that began in an earlier block
  std::size_t line_ = 0;
};

}  // namespace dossier
