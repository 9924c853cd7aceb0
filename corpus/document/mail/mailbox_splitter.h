// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/document/line_reader.h"

namespace dossier {

/// The line that parts the messages of a mailbox, such as "From ida@pier.example Tue Nov 25
/// 10:00:00 2025": with a time of day and a year, so that prose that begins with "From" is none.
bool is_mailbox_separator(std::string_view line);

/// Cuts a mailbox ("mbox") into messages. A separator counts behind a blank line only; the marks
/// that writers put before lines of prose, as in ">From the pier", are taken off. A file that does
/// not begin with a separator is one message, and untouched. Memory is bounded by the limit.
class MailboxSplitter {
 public:
  MailboxSplitter(BlockReader blocks, std::size_t limit_bytes);

  /// The next message without its separator, `line` that of its first header; none at the end.
  std::optional<RawRecord> next();

  /// Whether the file begins with a separator. Requires that a message has been asked for.
  bool is_mailbox() const { return is_mailbox_; }

 private:
  void add(std::string_view line);
  RawRecord message_at(std::size_t line) const;

  LineReader lines_;
  std::size_t limit_bytes_;
  std::string message_;
  bool started_ = false;
  bool is_mailbox_ = false;
  bool too_long_ = false;
  std::size_t next_line_ = 1;  // of the message that is read next
};

}  // namespace dossier
