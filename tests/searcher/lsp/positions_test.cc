// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/positions.h"

#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// "é" has two bytes and one unit of UTF-16, "😀" four and two.
constexpr std::string_view kText = "aé😀b\r\n\rx\nlast";

struct Row {
  std::size_t byte;
  TextPosition utf8;
  TextPosition utf16;
};

}  // namespace

TEST_CASE("positions: bytes and positions, there and back") {
  const std::vector<Row> rows = {
      {0, {0, 0}, {0, 0}},  {1, {0, 1}, {0, 1}},  {3, {0, 3}, {0, 2}},  {7, {0, 7}, {0, 4}},
      {8, {0, 8}, {0, 5}},  {10, {1, 0}, {1, 0}}, {11, {2, 0}, {2, 0}}, {12, {2, 1}, {2, 1}},
      {13, {3, 0}, {3, 0}}, {17, {3, 4}, {3, 4}},
  };
  const LinePositions utf8(kText, PositionEncoding::Utf8);
  const LinePositions utf16(kText, PositionEncoding::Utf16);
  for (const Row& row : rows) {
    CAPTURE(row.byte);
    CHECK(utf8.position_of(row.byte) == row.utf8);
    CHECK(utf16.position_of(row.byte) == row.utf16);
    CHECK(utf8.byte_of(row.utf8) == row.byte);
    CHECK(utf16.byte_of(row.utf16) == row.byte);
  }
}

TEST_CASE("positions: what is not there is the nearest that is") {
  const LinePositions positions(kText, PositionEncoding::Utf16);
  CHECK(positions.byte_of({0, 3}) == 3);   // inside the smiley
  CHECK(positions.byte_of({0, 99}) == 8);  // the end of the line
  CHECK(positions.byte_of({99, 0}) == kText.size());
  CHECK(positions.bytes_of({{3, 2}, {0, 0}}) == ByteSpan{15, 15});
  CHECK(LinePositions("", PositionEncoding::Utf8).byte_of({0, 0}) == 0);
}

}  // namespace dossier
