// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mailbox_splitter.h"

#include <algorithm>
#include <utility>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kFrom = "From ";

bool is_quoted_from(std::string_view line) {
  const std::size_t marks = line.find_first_not_of('>');
  return marks != 0 && marks != std::string_view::npos && line.substr(marks).starts_with(kFrom);
}

bool are_digits(std::string_view text) {
  return std::ranges::all_of(text, is_ascii_digit);
}

}  // namespace

bool is_mailbox_separator(std::string_view line) {
  if (!line.starts_with(kFrom))
    return false;
  bool has_time = false;
  bool has_year = false;
  for (std::string_view rest = line.substr(kFrom.size()); !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = trim(rest.substr(0, end));
    has_time = has_time || (word.size() >= 4 && word.size() <= 8 && is_ascii_digit(word[0]) &&
                            word.find(':') <= 2);
    has_year = has_year || (word.size() == 4 && are_digits(word));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return has_time && has_year;
}

MailboxSplitter::MailboxSplitter(BlockReader blocks, std::size_t limit_bytes)
    : lines_(std::move(blocks), limit_bytes), limit_bytes_(limit_bytes) {}

void MailboxSplitter::add(std::string_view line) {
  if (is_mailbox_ && is_quoted_from(line))
    line.remove_prefix(1);
  too_long_ = too_long_ || message_.size() + line.size() > limit_bytes_;
  if (too_long_)
    return;
  message_ += line;
  message_ += '\n';
}

RawRecord MailboxSplitter::message_at(std::size_t line) const {
  return {too_long_ ? std::string_view() : std::string_view(message_), line, too_long_};
}

std::optional<RawRecord> MailboxSplitter::next() {
  message_.clear();
  too_long_ = false;
  std::size_t begin = next_line_;
  bool after_blank = false;
  bool has_lines = false;
  while (const std::optional<RawRecord> line = lines_.next()) {
    const bool separates =
        (after_blank || !started_) && !line->too_long && is_mailbox_separator(line->bytes);
    if (!started_) {
      started_ = true;
      is_mailbox_ = separates;
    }
    if (separates && is_mailbox_) {
      next_line_ = line->line + 1;
      if (has_lines)
        return message_at(begin);
      begin = next_line_;
      continue;
    }
    has_lines = true;
    too_long_ = too_long_ || line->too_long;
    add(line->bytes);
    after_blank = trim(line->bytes).empty();
  }
  if (!has_lines)
    return std::nullopt;
  return message_at(begin);
}

}  // namespace dossier
