// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/line_splitter.h"

#include <utility>

#include "corpus/text/characters.h"

namespace dossier {

void LineSplitter::add(std::string_view bytes) {
  buffer_.erase(0, begin_);
  seen_ -= begin_;
  begin_ = 0;
  buffer_ += bytes;
}

std::optional<Frame> LineSplitter::next() {
  while (true) {
    const std::size_t end = buffer_.find('\n', seen_);
    if (end == std::string::npos)
      return begun();
    std::string_view line = std::string_view(buffer_).substr(begin_, end - begin_);
    begin_ = end + 1;
    seen_ = begin_;
    if (std::exchange(skipping_, false))
      continue;
    if (line.ends_with('\r'))
      line.remove_suffix(1);
    if (line.size() > max_line_bytes_)
      return too_long();
    if (!trim(line).empty())
      return Frame{std::string(line), {}};
  }
}

// What is to be said of a line whose end has not come.
std::optional<Frame> LineSplitter::begun() {
  seen_ = buffer_.size();
  const bool is_too_long = seen_ - begin_ > max_line_bytes_ + 1;  // but for a carriage return
  if (!skipping_ && !is_too_long)
    return std::nullopt;
  begin_ = seen_;
  return std::exchange(skipping_, true) ? std::nullopt : too_long();
}

std::optional<Frame> LineSplitter::too_long() const {
  return Frame{{}, "a line of more than " + std::to_string(max_line_bytes_) + " bytes"};
}

}  // namespace dossier
