// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/character_references.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("character_references: names and numbers are resolved, all else stands") {
  struct Row {
    std::string_view raw, text;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"Tea", "Tea"},
           Row{"Tea &amp; milk", "Tea & milk"},
           Row{"&lt;b&gt;", "<b>"},
           Row{"caf&eacute;", "café"},
           Row{"caf&#233; caf&#xE9; caf&#XE9", "café café café"},
           Row{"&amp;lt;", "&lt;"},
           Row{"fish &amp chips", "fish & chips"},
           Row{"a&hellip b", "a&hellip b"},
           Row{"a &b; c & d &", "a &b; c & d &"},
           Row{"&#; &#x;", "&#; &#x;"},
           Row{"&#147;Yes&#148;", "“Yes”"},
           Row{"&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD"},
       }) {
    CAPTURE(row.raw);
    CHECK(resolve_references(row.raw) == row.text);
  }
}

}  // namespace dossier
