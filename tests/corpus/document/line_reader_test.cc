// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/line_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Lines as "1:text", those that were too long as "1:!", with a blank behind each. The text comes
// in blocks of `block_bytes`, lines of more than 8 bytes are too long.
std::string lines(std::string_view text, std::size_t block_bytes) {
  LineReader reader(
      [=]() mutable {
        const std::string_view block = text.substr(0, block_bytes);
        text.remove_prefix(block.size());
        return block;
      },
      8);
  std::string out;
  while (const auto line = reader.next())
    out +=
        std::to_string(line->line) + ':' + (line->too_long ? "!" : std::string(line->bytes)) + ' ';
  return out;
}

}  // namespace

TEST_CASE("line_reader: lines are the same however the blocks fall") {
  struct Row {
    std::string_view text, lines;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"\n", "1: "},
           Row{"one", "1:one "},
           Row{"one\n", "1:one "},
           Row{"one\n\ntwo", "1:one 2: 3:two "},
           Row{"12345678\n", "1:12345678 "},
           Row{"123456789\nnext\n", "1:! 2:next "},
           Row{"a\n12345678901234567890", "1:a 2:! "},
       })
    for (const std::size_t block_bytes : {1U, 2U, 3U, 5U, 100U}) {
      CAPTURE(row.text);
      CAPTURE(block_bytes);
      CHECK(lines(row.text, block_bytes) == row.lines);
    }
}

}  // namespace dossier
