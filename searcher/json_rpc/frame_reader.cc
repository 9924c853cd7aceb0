// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/frame_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kLengthKey = "content-length:";
constexpr std::string_view kBlankLine = "\r\n\r\n";

// Who announces more than this has lost count, and waiting for so much would hang.
constexpr std::size_t kMaxSkippedBytes = std::size_t{1} << 30;

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

std::optional<std::size_t> number_from(std::string_view digits) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error == std::errc::result_out_of_range)
    return std::numeric_limits<std::size_t>::max();
  if (error != std::errc() || end != digits.data() + digits.size())
    return std::nullopt;
  return number;
}

// The value of the Content-Length of a header; none if it has none or several that differ.
std::optional<std::size_t> length_in(std::string_view header) {
  std::optional<std::size_t> length;
  while (!header.empty()) {
    const std::size_t end = std::min(header.find("\r\n"), header.size());
    const std::string_view line = header.substr(0, end);
    header.remove_prefix(std::min(end + 2, header.size()));
    if (!lower(line.substr(0, kLengthKey.size())).starts_with(kLengthKey))
      continue;
    const auto number = number_from(trim(line.substr(kLengthKey.size())));
    if (!number || (length && *length != *number))
      return std::nullopt;
    length = number;
  }
  return length;
}

}  // namespace

void FrameReader::add(std::string_view bytes) {
  if (state_ == State::Skipping) {
    const std::size_t skipped = std::min(length_, bytes.size());
    bytes.remove_prefix(skipped);
    length_ -= skipped;
    if (length_ == 0)
      state_ = State::Header;
  }
  buffer_ += bytes;
}

std::optional<Frame> FrameReader::next() {
  while (true) {
    switch (state_) {
      case State::Lost:
        if (!find_next_header())
          return std::nullopt;
        break;
      case State::Header: {
        if (auto fault = read_header())
          return fault;
        if (state_ == State::Header)
          return std::nullopt;
        break;
      }
      case State::Skipping:
        return std::nullopt;
      case State::Body: {
        if (buffer_.size() < length_)
          return std::nullopt;
        Frame frame{buffer_.substr(0, length_), {}};
        buffer_.erase(0, length_);
        state_ = State::Header;
        return frame;
      }
    }
  }
}

// Reads a header that is complete and says what follows; gives a fault if it is none.
std::optional<Frame> FrameReader::read_header() {
  const std::string_view beginning =
      std::string_view(buffer_).substr(0, kMaxHeaderBytes + kBlankLine.size());
  const std::size_t end = beginning.find(kBlankLine);
  if (std::min(end, buffer_.size()) > kMaxHeaderBytes)
    return lose("a header of more than " + std::to_string(kMaxHeaderBytes) + " bytes");
  if (end == std::string::npos)
    return std::nullopt;
  const std::optional<std::size_t> length = length_in(std::string_view(buffer_).substr(0, end));
  if (!length || *length > kMaxSkippedBytes)
    return lose("a header without a Content-Length that can be read");
  buffer_.erase(0, end + kBlankLine.size());
  length_ = *length;
  if (length_ <= max_body_bytes_) {
    state_ = State::Body;
    return std::nullopt;
  }
  const std::size_t there = std::min(length_, buffer_.size());
  buffer_.erase(0, there);
  length_ -= there;
  state_ = length_ == 0 ? State::Header : State::Skipping;
  return Frame{{},
               "a message of " + std::to_string(*length) + " bytes; the most that is taken is " +
                   std::to_string(max_body_bytes_)};
}

// Drops the first character, so that what follows is looked for behind it.
std::optional<Frame> FrameReader::lose(std::string reason) {
  buffer_.erase(0, 1);
  state_ = State::Lost;
  return Frame{{}, std::move(reason)};
}

bool FrameReader::find_next_header() {
  const auto found =
      std::search(buffer_.begin(), buffer_.end(), kLengthKey.begin(), kLengthKey.end(),
                  [](char c, char wanted) { return to_ascii_lower(c) == wanted; });
  if (found != buffer_.end()) {
    buffer_.erase(buffer_.begin(), found);
    state_ = State::Header;
    return true;
  }
  const std::size_t kept = std::min(buffer_.size(), kLengthKey.size() - 1);
  buffer_.erase(0, buffer_.size() - kept);
  return false;
}

std::string framed(std::string_view body) {
  return "Content-Length: " + std::to_string(body.size()) + std::string(kBlankLine) +
         std::string(body);
}

}  // namespace dossier
