// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/encoding.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

std::string bytes(const char* begin, std::size_t size) {
  return {begin, size};
}

std::string utf16(std::u16string_view text, bool little_endian) {
  std::string out;
  for (const char16_t unit : text) {
    const auto high = static_cast<char>(unit >> 8U);
    const auto low = static_cast<char>(unit & 0xFFU);
    out += little_endian ? low : high;
    out += little_endian ? high : low;
  }
  return out;
}

}  // namespace

TEST_CASE("encoding: a file is decoded in the encoding that it is in") {
  struct Row {
    std::string bytes;
    std::string_view text;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"Nicolás said “no”.", "Nicolás said “no”."},
           Row{"\xEF\xBB\xBFNicolás", "Nicolás"},
           Row{utf16(u"\uFEFFNicolás 👍\r\n", true), "Nicolás 👍\n"},
           Row{utf16(u"\uFEFFNicolás", false), "Nicolás"},
           Row{utf16(u"Nicolás left", true), "Nicolás left"},
           Row{utf16(u"Nicolás left", false), "Nicolás left"},
           Row{"Nicol\xE1s said \x93no\x94 for \x80"
               "5",
               "Nicolás said “no” for €5"},
       }) {
    CAPTURE(row.text);
    const DecodedText decoded = decode_text(row.bytes);
    CHECK(decoded.text == row.text);
    CHECK(decoded.repairs.count() == 0);
  }
}

TEST_CASE("encoding: a text is verbatim where the file holds it byte for byte") {
  struct Row {
    std::string_view bytes;
    bool verbatim;
    std::size_t begin_byte;
  };
  for (const Row& row : {
           Row{"", true, 0},
           Row{"Nicolás", true, 0},
           Row{"\xEF\xBB\xBFNicolás", true, 3},
           Row{"one\r\ntwo", false, 0},
           Row{"Nicola\u0301s", false, 0},
           Row{"Nicol\xE1s left", false, 0},
           Row{"\xFF\xFEN", false, 2},
       }) {
    CAPTURE(row.bytes);
    const DecodedText decoded = decode_text(row.bytes);
    CHECK(decoded.verbatim == row.verbatim);
    CHECK(decoded.begin_byte == row.begin_byte);
  }
}

TEST_CASE("encoding: one bad byte does not make a UTF-8 file Windows-1252") {
  const DecodedText decoded = decode_text("Nicolás and José met\xE1 here");
  CHECK(decoded.text == "Nicolás and José met\uFFFD here");
  CHECK(decoded.repairs.bad_characters == 1);
}

TEST_CASE("encoding: half characters of UTF-16 are counted") {
  const DecodedText decoded = decode_text(utf16(u"\uFEFFab", true) + bytes("\x00\xD8\x63", 3));
  CHECK(decoded.text == "ab\uFFFD\uFFFD");
  CHECK(decoded.repairs.bad_characters == 2);
}

}  // namespace dossier
