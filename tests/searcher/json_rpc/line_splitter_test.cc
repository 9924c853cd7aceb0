// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/line_splitter.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

constexpr std::size_t kMostBytes = 8;

// What comes out of a stream that arrives in pieces of `piece` bytes, faults in angle brackets.
std::vector<std::string> read(std::string_view stream, std::size_t piece) {
  LineSplitter reader(kMostBytes);
  std::vector<std::string> found;
  const auto take = [&] {
    while (const auto frame = reader.next())
      found.push_back(frame->fault.empty() ? frame->body : "<" + frame->fault + ">");
  };
  for (std::size_t i = 0; i < stream.size(); i += piece) {
    reader.add(stream.substr(i, piece));
    take();
  }
  reader.finish();
  take();
  return found;
}

struct Row {
  std::string stream;
  std::vector<std::string> found;
};

const std::string kTooLong = "<a line of more than 8 bytes>";

}  // namespace

TEST_CASE("line_splitter: lines and what is too long for one, however the bytes arrive") {
  const std::vector<Row> rows = {
      {"", {}},
      {"{}\n", {"{}"}},
      {"{}", {"{}"}},
      {"{}\n[1]\n", {"{}", "[1]"}},
      {"{}\r\n[1]\r\n", {"{}", "[1]"}},
      {"\n\r\n \t\n{}\n\n", {"{}"}},
      {"12345678\n", {"12345678"}},
      {"12345678\r\n", {"12345678"}},
      {"123456789\n{}\n", {kTooLong, "{}"}},
      {"123456789", {kTooLong}},
      {std::string(99, 'x') + "\n{}\n" + std::string(99, 'y') + "\n", {kTooLong, "{}", kTooLong}},
      {std::string(99, ' ') + "\n{}\n", {kTooLong, "{}"}},
  };
  for (const Row& row : rows)
    for (const std::size_t piece : {1U, 3U, 4096U}) {
      CAPTURE(row.stream);
      CAPTURE(piece);
      CHECK(read(row.stream, piece) == row.found);
    }
}

}  // namespace dossier
