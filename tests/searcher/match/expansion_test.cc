// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/expansion.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","language":"en","outlet":"The Harbor Ledger","title":"Boatmen","text":)"
    R"("A boat left; boats returned. Café owners exited. COVID-19 spread. Nicolás Maduro spoke. )"
    R"(Maduro left with Cilia Flores, Reuters reported."})",
    R"({"id":"2","language":"es","outlet":"Quillport Ledger","text":"La salida y las salidas."})",
    R"({"id":"3","language":"en","text":"Donald Trump met Joe Biden in the United States."})",
};

std::string print(const WordAlternatives& alternatives) {
  std::string out;
  for (const std::vector<std::string>& words : alternatives) {
    out += "[";
    for (const std::string& word : words)
      out += (word == words.front() ? "" : " ") + word;
    out += "]";
  }
  return out;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names)
    out += name + "|";
  return out;
}

}  // namespace

TEST_CASE("expansion: a pattern stands for words of its form") {
  struct Row {
    std::string_view pattern, word;
    bool matches;
  };
  for (const Row& row : {
           Row{"", "", true},
           Row{"", "a", false},
           Row{"*", "", true},
           Row{"*", "anything", true},
           Row{"boat", "boat", true},
           Row{"boat", "boats", false},
           Row{"boat*", "boat", true},
           Row{"boat*", "boats", true},
           Row{"*boat", "boat", true},
           Row{"*boat", "gunboat", true},
           Row{"*boat", "boats", false},
           Row{"b*t", "bt", true},
           Row{"b*t", "boat", true},
           Row{"b*t", "boats", false},
           Row{"b**t", "boat", true},
           Row{"*o*a*", "boat", true},
           Row{"*a*o*", "boat", false},
           Row{"?", "", false},
           Row{"?", "a", true},
           Row{"?", "ab", false},
           Row{"b?at", "boat", true},
           Row{"b?at", "bat", false},
           Row{"boa?", "boa", false},
           Row{"?oat", "boat", true},
           Row{"*??", "a", false},
           Row{"*??", "ab", true},
           Row{"*ab", "aab", true},
           Row{"*aab*", "aaaab", true},
       }) {
    CAPTURE(row.pattern);
    CAPTURE(row.word);
    CHECK(matches_pattern(row.word, row.pattern) == row.matches);
  }
}

TEST_CASE("expansion: in a pattern ? is one character, of however many bytes") {
  struct Row {
    std::string_view pattern, word;
    bool matches;
  };
  for (const Row& row : {
           Row{"?", "é", true},
           Row{"??", "é", false},
           Row{"?", "東", true},
           Row{"?京", "東京", true},
           Row{"??", "東京", true},
           Row{"???", "東京", false},
           Row{"*?京", "東京", true},
           Row{"*??", "é", false},
           Row{"?", "👍", true},
           Row{"*??b*", "ébcc", false},
           Row{"р*а", "ракета", true},
       }) {
    CAPTURE(row.pattern);
    CAPTURE(row.word);
    CHECK(matches_pattern(row.word, row.pattern) == row.matches);
  }
}

TEST_CASE("expansion: in a pattern a backslash takes the next character as it is") {
  struct Row {
    std::string_view pattern, word;
    bool matches;
  };
  for (const Row& row : {
           Row{R"(a\*)", "a*", true},
           Row{R"(a\*)", "ab", false},
           Row{R"(a\*)", "a", false},
           Row{R"(\?)", "?", true},
           Row{R"(\?)", "a", false},
           Row{R"(\\)", R"(\)", true},
           Row{R"(a\b)", "ab", true},
           Row{R"(*\**)", "a*b", true},
           Row{R"(*\**)", "ab", false},
           Row{R"(a\)", R"(a\)", true},
       }) {
    CAPTURE(row.pattern);
    CAPTURE(row.word);
    CHECK(matches_pattern(row.word, row.pattern) == row.matches);
  }
}

TEST_CASE("expansion: many stars cost little") {
  std::string pattern;
  for (int i = 0; i < 50; ++i)
    pattern += "*a";
  CHECK_FALSE(matches_pattern(std::string(20'000, 'a'), pattern + "b"));
}

TEST_CASE("expansion: a word stands for its forms in the database's languages") {
  SmallDatabase small(kRecords);
  const Expander expander(small.database(), small.analyzer());
  struct Row {
    WordQuery word;
    std::string_view alternatives;
  };
  for (const Row& row : {
           Row{{"boats"}, "[boat boats]"},
           Row{{"Boat"}, "[boat boats]"},
           Row{{"exit"}, "[exit exited]"},
           Row{{"salida"}, "[salida salidas]"},
           Row{{"boats", WordMatch::Exact}, "[boats]"},
           Row{{"absent"}, "[absent]"},
           Row{{"CAFÉ", WordMatch::Exact}, "[cafe]"},
           Row{{"COVID-19"}, "[covid][19]"},
           Row{{"&"}, ""},
       }) {
    CAPTURE(row.word.text);
    CHECK(print(expander.words(row.word)) == row.alternatives);
  }
}

TEST_CASE("expansion: a pattern or typo stands for words that the database has") {
  SmallDatabase small(kRecords);
  const Expander expander(small.database(), small.analyzer());
  CHECK(print(expander.words({"boat*", WordMatch::Pattern})) == "[boat boatmen boats]");
  CHECK(print(expander.words({"boat*", WordMatch::Pattern, 0, Field::Title})) == "[boatmen]");
  CHECK(print(expander.words({"Caf?", WordMatch::Pattern})) == "[cafe]");
  CHECK(print(expander.words({"*zzz", WordMatch::Pattern})) == "[]");
  CHECK(print(expander.words({"boaat", WordMatch::Typo, 1})) == "[boat]");
  CHECK(print(expander.words({"boaat", WordMatch::Typo, 2})) == "[boat boats]");
}

TEST_CASE("expansion: patterns and typos never give a term with a prefix") {
  SmallDatabase small(kRecords);
  const Expander expander(small.database(), small.analyzer());
  const WordAlternatives all = expander.words({"*", WordMatch::Pattern});
  REQUIRE(all.size() == 1);
  CHECK(all.front().size() > 10);
  for (const std::string& word : all.front()) {
    CAPTURE(word);
    CHECK_FALSE(('A' <= word.front() && word.front() <= 'Z'));
  }
}

TEST_CASE("expansion: a name is found by alias, by words and by pattern") {
  SmallDatabase small(kRecords);
  const Expander expander(small.database(), small.analyzer());
  struct Row {
    FieldQuery query;
    std::string_view names;
  };
  for (const Row& row : {
           Row{{Field::Actor, "maduro"}, "Nicolás Maduro|"},
           Row{{Field::Actor, "NICOLÁS MADURO"}, "Nicolás Maduro|"},
           Row{{Field::Actor, "nicolas"}, "Nicolás Maduro|"},
           Row{{Field::Person, "maduro"}, "Nicolás Maduro|"},
           Row{{Field::Country, "maduro"}, ""},
           Row{{Field::Actor, "madu"}, ""},
           Row{{Field::Actor, "maduro nicolas"}, ""},
           Row{{Field::Actor, "mad*", ValueMatch::Pattern}, "Nicolás Maduro|"},
           Row{{Field::Actor, "adu*", ValueMatch::Pattern}, ""},
           Row{{Field::Actor, "*madu*", ValueMatch::Pattern}, "Nicolás Maduro|"},
           Row{{Field::Actor, "", ValueMatch::Any}, ""},
           Row{{Field::Actor, "Nicolás Maduro", ValueMatch::Exact}, "Nicolás Maduro|"},
           Row{{Field::Actor, "maduro", ValueMatch::Exact}, "maduro|"},
           Row{{Field::Outlet, "ledger"}, "Quillport Ledger|The Harbor Ledger|"},
           Row{{Field::Publisher, "harbor ledger"}, "The Harbor Ledger|"},
           Row{{Field::Cited, "ledger"}, ""},
           Row{{Field::Cited, "reuters"}, "Reuters|"},
           Row{{Field::QuantityRole, "killed"}, "killed|"},
       }) {
    CAPTURE(field_row(row.query.field).name);
    CAPTURE(row.query.value);
    CHECK(joined(expander.names(row.query)) == row.names);
  }
}

TEST_CASE("expansion: a path is a row of names") {
  SmallDatabase small(kRecords);
  const Expander expander(small.database(), small.analyzer());
  CHECK(print(expander.path_components("a/B.txt")) == "[a][b.txt]");
  CHECK(print(expander.path_components("/a//")) == "[a]");
  CHECK(print(expander.path_components("records*")) == "[records.jsonl]");
  CHECK(print(expander.path_components("")) == "");
}

}  // namespace dossier
