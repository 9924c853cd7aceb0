// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/frame_reader.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

constexpr std::size_t kMostBytes = 32;

// What comes out of a stream that arrives in pieces of `piece` bytes, faults in angle brackets.
std::vector<std::string> read(std::string_view stream, std::size_t piece) {
  FrameReader reader(kMostBytes);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < stream.size(); i += piece) {
    reader.add(stream.substr(i, piece));
    while (const auto frame = reader.next())
      found.push_back(frame->fault.empty() ? frame->body : "<" + frame->fault + ">");
  }
  return found;
}

struct Row {
  std::string stream;
  std::vector<std::string> found;
};

const std::string kLost = "<a header without a Content-Length that can be read>";

}  // namespace

TEST_CASE("frame_reader: messages and what is none, however the bytes arrive") {
  const std::vector<Row> rows = {
      {"", {}},
      {framed("{}"), {"{}"}},
      {framed("{}") + framed("[1]"), {"{}", "[1]"}},
      {framed(""), {""}},
      {"content-LENGTH: 2\r\nContent-Type: x\r\n\r\n{}", {"{}"}},
      {"Content-Type: x\r\nContent-Length:2\r\n\r\n{}", {"{}"}},
      {"Content-Length: 2\r\n\r\n{", {}},
      {"Content-Length: x\r\n\r\n" + framed("{}"), {kLost, "{}"}},
      {"Content-Length: -1\r\n\r\n" + framed("{}"), {kLost, "{}"}},
      {"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{ }" + framed("{}"), {kLost, "{ }", "{}"}},
      {"Content-Length: 99999999999999999999\r\n\r\n" + framed("{}"), {kLost, "{}"}},
      {"Content-Length: 999999999999\r\n\r\n" + framed("{}"), {kLost, "{}"}},
      {"{}\r\n\r\n" + framed("{}"), {kLost, "{}"}},
      {framed(std::string(33, 'x')) + framed("{}"),
       {"<a message of 33 bytes; the most that is taken is 32>", "{}"}},
  };
  for (const Row& row : rows)
    for (const std::size_t piece : {1U, 3U, 4096U}) {
      CAPTURE(row.stream);
      CAPTURE(piece);
      CHECK(read(row.stream, piece) == row.found);
    }
}

TEST_CASE("frame_reader: an endless header is none") {
  const std::string stream = std::string(100'000, 'x') + framed("{}");
  const std::vector<std::string> found = read(stream, 1000);
  REQUIRE(found.size() == 2);
  CHECK(found.front() == "<a header of more than 8192 bytes>");
  CHECK(found.back() == "{}");
}

}  // namespace dossier
