// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/flowed_text.h"

#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("flowed_text: lines that end with a blank go on") {
  struct Row {
    std::string_view text, joined;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"one\ntwo\n", "one\ntwo\n"},
           Row{"one \ntwo", "one two\n"},
           Row{"one \n\ntwo", "one \ntwo\n"},
           Row{" From here \non", "From here on\n"},
           Row{"> one \n> two\nthree", "> one two\nthree\n"},
           Row{"> one \n>> two", "> one \n>> two\n"},
           Row{"end \n-- \nIda", "end \n-- \nIda\n"},
       }) {
    CAPTURE(row.text);
    CHECK(unflowed(row.text, FlowedBlanks::Keep) == row.joined);
  }
}

TEST_CASE("flowed_text: the blank at the end of a line may be no part of the text") {
  CHECK(unflowed("har \nbour\n", FlowedBlanks::Delete) == "harbour\n");
}

}  // namespace dossier
