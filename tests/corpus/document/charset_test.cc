// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/charset.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("charset: bytes are decoded as their sender says, unless they say otherwise") {
  struct Row {
    std::string_view bytes, charset, text;
  };
  for (const Row& row : {
           Row{"", "utf-8", ""},
           Row{"plain", "koi8-r", "plain"},
           Row{"\xCC\xE8\xF0", "windows-1251", "Мир"},
           Row{"\xED\xC9\xD2", "KOI8-R", "Мир"},
           Row{"\xA3ukasz", "iso-8859-2", "Łukasz"},
           Row{"caf\xE9 \x96 th\xE9", "iso-8859-1", "café – thé"},
           Row{"\x93\xFA\x96{", "shift_jis", "日本"},
           Row{"\xD6\xD0\xB9\xFA", "gb2312", "中国"},
           Row{"\x1B$B\x46|\x4B\\\x1B(B", "iso-2022-jp", "日本"},
           Row{"caf\xC3\xA9", "iso-8859-1", "café"},
           Row{"\xEF\xBB\xBF"
               "caf\xC3\xA9",
               "windows-1251", "café"},
           Row{"the caf\xE9", "no-such-charset", "the café"},
           Row{"the caf\xE9", "", "the café"},
       }) {
    CAPTURE(row.bytes);
    CAPTURE(row.charset);
    CHECK(decode_text_as(row.bytes, row.charset).text == row.text);
  }
}

TEST_CASE("charset: a page declares it in a meta element or an XML declaration") {
  struct Row {
    std::string_view bytes, charset;
  };
  for (const Row& row : {
           Row{"<meta charset=utf-8>", "utf-8"},
           Row{"<html><head><META charset=\"KOI8-R\" />", "KOI8-R"},
           Row{"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
               "windows-1251"},
           Row{"<?xml version=\"1.0\" encoding='ISO-8859-2'?><rss>", "ISO-8859-2"},
           Row{"<p>charset=utf-8</p>", ""},
           Row{"<meta charset", ""},
           Row{"<meta name=a", ""},
           Row{"", ""},
       }) {
    CAPTURE(row.bytes);
    CHECK(declared_charset(row.bytes) == row.charset);
  }
}

}  // namespace dossier
