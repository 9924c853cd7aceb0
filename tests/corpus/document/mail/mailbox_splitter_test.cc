// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mailbox_splitter.h"

#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Each message with its line, and "too long" instead of what is.
std::string split(std::string_view bytes, std::size_t limit_bytes) {
  MailboxSplitter splitter([&] { return std::exchange(bytes, {}); }, limit_bytes);
  std::string out;
  while (const std::optional<RawRecord> message = splitter.next())
    out += std::to_string(message->line) + ':' +
           (message->too_long ? "too long" : std::string(message->bytes)) + '|';
  return out;
}

}  // namespace

TEST_CASE("mailbox_splitter: a separator has a time and a year") {
  struct Row {
    std::string_view line;
    bool is_separator;
  };
  for (const Row& row : {
           Row{"From ida@pier.example Tue Nov 25 10:00:00 2025", true},
           Row{"From - Tue Nov  4 09:01:00 2025\r", true},
           Row{"From 17@xxx Tue Nov 25 10:00:00 +0000 2025", true},
           Row{"From ida Tue Nov 25 10:00 2025", true},
           Row{"From the pier, at 10:00 in 2025 or so", true},
           Row{"From the pier", false},
           Row{"From 2019 to 2025", false},
           Row{"from ida Tue Nov 25 10:00:00 2025", false},
           Row{"From: Ida <ida@pier.example>", false},
       }) {
    CAPTURE(row.line);
    CHECK(is_mailbox_separator(row.line) == row.is_separator);
  }
}

TEST_CASE("mailbox_splitter: messages are cut at separators behind blank lines") {
  constexpr std::string_view kFrom = "From i Tue Nov 25 10:00:00 2025\n";
  const std::string from(kFrom);
  CHECK(split(from + "S: 1\n\none\n\n" + from + "S: 2\n\ntwo\n", 1000) ==
        "2:S: 1\n\none\n\n|7:S: 2\n\ntwo\n|");
  CHECK(split(from + "S: 1\n\none\n" + from + ">From here\n>>From there\n", 1000) ==
        "2:S: 1\n\none\n" + from + "From here\n>From there\n|");
  CHECK(split("S: 1\n\n" + from + ">From here\n", 1000) == "1:S: 1\n\n" + from + ">From here\n|");
  CHECK(split("", 1000).empty());
}

TEST_CASE("mailbox_splitter: a message beyond the limit is passed over") {
  const std::string from = "From i Tue Nov 25 10:00:00 2025\n";
  CHECK(split(from + "S: a message\n\nIt goes on and on, and on and on.\n\n" + from + "S: 2\n",
              40) == "2:too long|7:S: 2\n|");
}

}  // namespace dossier
