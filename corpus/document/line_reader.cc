// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/line_reader.h"

#include <utility>

namespace dossier {

LineReader::LineReader(BlockReader blocks, std::size_t limit_bytes)
    : blocks_(std::move(blocks)), limit_bytes_(limit_bytes) {}

std::optional<RawRecord> LineReader::next() {
  pending_.clear();
  bool too_long = false;
  bool begun = false;
  for (;;) {
    if (rest_.empty())
      rest_ = blocks_();
    const std::size_t end = rest_.find('\n');
    const bool ends_here = end != std::string_view::npos || rest_.empty();
    if (rest_.empty() && !begun)
      return std::nullopt;
    const std::string_view part = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    too_long = too_long || pending_.size() + part.size() > limit_bytes_;
    if (ends_here && (too_long || !begun))
      return RawRecord{too_long ? std::string_view() : part, ++line_, too_long};
    if (!too_long)
      pending_ += part;
    if (ends_here)
      return RawRecord{pending_, ++line_, false};
    begun = true;
  }
}

}  // namespace dossier
