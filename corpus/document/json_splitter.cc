// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_splitter.h"

#include <utility>

#include "corpus/text/characters.h"

namespace dossier {

JsonSplitter::JsonSplitter(BlockReader blocks, std::size_t limit_bytes)
    : blocks_(std::move(blocks)), limit_bytes_(limit_bytes) {}

std::optional<RawRecord> JsonSplitter::next() {
  record_.clear();
  too_long_ = false;
  if (!skip_to_record())
    return std::nullopt;
  const std::size_t line = line_;
  const char first = rest_.front();
  if (first == '{' || first == '[')
    take_brackets();
  else if (first == '"')
    take_string();
  else
    take_scalar();
  return RawRecord{too_long_ ? std::string_view() : record_, line, too_long_};
}

bool JsonSplitter::at_end() {
  if (rest_.empty())
    rest_ = blocks_();
  return rest_.empty();
}

char JsonSplitter::take() {
  const char c = rest_.front();
  rest_.remove_prefix(1);
  line_ += c == '\n' ? 1 : 0;
  return c;
}

// Goes on counting behind the limit, so that the next record is found.
void JsonSplitter::keep(char c) {
  if (record_.size() < limit_bytes_)
    record_ += c;
  else
    too_long_ = true;
}

bool JsonSplitter::skip_to_record() {
  while (!at_end()) {
    const char c = rest_.front();
    if (c == '[' && !started_)
      in_array_ = true;
    else if (c == ']' && in_array_)
      in_array_ = false;
    else if (c != ',' && !is_ascii_space(c))
      return true;
    started_ = started_ || !is_ascii_space(c);
    take();
  }
  return false;
}

void JsonSplitter::take_brackets() {
  started_ = true;
  std::size_t depth = 0;
  do {
    const char c = rest_.front();
    if (c == '"') {
      take_string();
      continue;
    }
    depth += c == '{' || c == '[' ? 1 : 0;
    depth -= c == '}' || c == ']' ? 1 : 0;
    keep(take());
  } while (depth > 0 && !at_end());
}

void JsonSplitter::take_string() {
  started_ = true;
  keep(take());
  bool escaped = false;
  while (!at_end()) {
    const char c = take();
    keep(c);
    if (c == '"' && !escaped)
      return;
    escaped = c == '\\' && !escaped;
  }
}

void JsonSplitter::take_scalar() {
  started_ = true;
  do {
    keep(take());
  } while (!at_end() && rest_.front() != ',' && rest_.front() != ']' &&
           !is_ascii_space(rest_.front()));
}

}  // namespace dossier
