// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_splitter.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Records as "1:{...}" each on a line of its own, those of more than 20 bytes as "1:!".
std::string records(std::string_view text, std::size_t block_bytes) {
  JsonSplitter splitter(
      [=]() mutable {
        const std::string_view block = text.substr(0, block_bytes);
        text.remove_prefix(block.size());
        return block;
      },
      20);
  std::string out;
  while (const auto record = splitter.next())
    out += std::to_string(record->line) + ':' +
           (record->too_long ? "!" : std::string(record->bytes)) + ';';
  return out;
}

}  // namespace

TEST_CASE("json_splitter: brackets and quotes part the records") {
  struct Row {
    std::string_view text, records;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{" \n", ""},
           Row{"[]", ""},
           Row{"[{}]", "1:{};"},
           Row{"{\"a\":1}", "1:{\"a\":1};"},
           Row{"{}{}\n{}", "1:{};1:{};2:{};"},
           Row{"[\n{\"a\":[1]},\n{}\n]\n", "2:{\"a\":[1]};3:{};"},
           Row{"{\"a\":\"}\"}", "1:{\"a\":\"}\"};"},
           Row{R"({"a":"\"}"}{})", R"(1:{"a":"\"}"};1:{};)"},
           Row{R"({"a":"\\"}{})", R"(1:{"a":"\\"};1:{};)"},
           Row{"[1, \"x, y\", null]", "1:1;1:\"x, y\";1:null;"},
           Row{"{\"a\":1", "1:{\"a\":1;"},
           Row{"[{\"a\":1},", "1:{\"a\":1};"},
           Row{"}{}", "1:}{};"},
           Row{"[{\"a\":\"longer than that\"},{}]", "1:!;1:{};"},
           Row{"[[{}],{}]", "1:[{}];1:{};"},
       })
    for (const std::size_t block_bytes : {1U, 3U, 100U}) {
      CAPTURE(row.text);
      CAPTURE(block_bytes);
      CHECK(records(row.text, block_bytes) == row.records);
    }
}

}  // namespace dossier
