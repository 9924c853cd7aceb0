// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/front_matter.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// "key=value;" for each entry, "!line:reason;" for each fault, then the text behind.
std::string read(std::string_view text) {
  const FrontMatter matter = read_front_matter(text);
  std::string out;
  for (const FrontMatterEntry& entry : matter.entries)
    out += entry.key + '=' + entry.value + ';';
  for (const FrontMatterFault& fault : matter.faults)
    out += '!' + std::to_string(fault.line) + ':' + fault.reason + ';';
  return out + std::string(text.substr(matter.end_byte));
}

}  // namespace

TEST_CASE("front_matter: keys and values stand between two lines of dashes") {
  struct Row {
    std::string_view text, read;
  };
  for (const Row& row : {
           Row{"---\ntitle: A title\n---\nText", "title=A title;Text"},
           Row{"---\nTitle:A\nTitle: B\n---\n", ""},
           Row{"---\nTitle: B\nurl: https://a.example/x: y\n---\nText",
               "title=B;url=https://a.example/x: y;Text"},
           Row{"---\nauthor:\noutlet: X\n...\nText", "author=;outlet=X;Text"},
           Row{"---  \n\n# note\nid: 7\n--- \nText", "id=7;Text"},
           Row{"---\ntitle: \"He said \\\"no\\\"\"\n---\n", "title=He said \"no\";"},
           Row{"---\ntitle: 'It''s over'\n---\n", "title=It's over;"},
           Row{"---\ntitle: \"Half\n---\n", "title=\"Half;"},
           Row{"---\ntags: [a, b]\n---\n", "tags=[a, b];"},
           Row{"---\ntags:\n- a\n- b\n---\n", "tags=- a - b;"},
           Row{"---\ntitle: >\n  two\n  lines\n---\n", "title=two lines;"},
           Row{"---\ntitle: x\n---", "title=x;"},
       }) {
    CAPTURE(row.text);
    if (!row.read.empty())
      CHECK(read(row.text) == row.read);
  }
}

TEST_CASE("front_matter: a text that begins with a rule has none") {
  for (const std::string_view text :
       {"", "---", "Text\n---\ntitle: x\n---\n", "---\nA sentence: it goes on.\n---\nMore.",
        "---\n---\nText", "----\ntitle: x\n----\n", " ---\n\nText",
        "---\nhttps://a.example\n---\n"}) {
    CAPTURE(text);
    CHECK(read(text) == text);
  }
}

TEST_CASE("front_matter: without a closing line all is text") {
  CHECK(read("---\ntitle: x\nText") ==
        "!1:front matter has no closing \"---\" line, taken as text;---\ntitle: x\nText");
}

TEST_CASE("front_matter: a line that is no key and value is passed over and named") {
  CHECK(read("---\ntitle: x\nwhat is this\n---\nText") ==
        "title=x;!3:front matter line is not \"key: value\", passed over;Text");
}

}  // namespace dossier
