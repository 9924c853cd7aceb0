// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/quoted_passages.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// The passages as they stand in the text, one after the other; "..." behind one that is not
// closed, "&" behind one that the next paragraph continues.
std::string passages_of(std::string_view text) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  std::string found;
  for (const QuotedPassage& passage : find_quoted_passages(analyzed)) {
    const std::size_t begin = analyzed.tokens()[passage.first_token].span.begin;
    const std::size_t end = analyzed.tokens()[passage.end_token - 1].span.end;
    found += found.empty() ? "" : "|";
    found += text.substr(begin, end - begin);
    found += passage.goes_on ? "&" : passage.is_closed ? "" : "...";
  }
  return found;
}

struct Row {
  std::string_view text, passages;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(passages_of(row.text) == row.passages);
  }
}

}  // namespace

TEST_CASE("quoted_passages: marks of every kind") {
  check({
      {"He said \"the ferry sank\" on Monday.", "the ferry sank"},
      {"He said “the ferry sank” on Monday.", "the ferry sank"},
      {"He said ''the ferry sank'' on Monday.", "the ferry sank"},
      {"He said ``the ferry sank'' on Monday.", "the ferry sank"},
      {"He said 'the ferry sank' on Monday.", "the ferry sank"},
      {"He said ‘the ferry sank’ on Monday.", "the ferry sank"},
      {"Dijo «el barco se hundió» ayer.", "el barco se hundió"},
      {"Il a dit « le bateau a coulé » hier.", "le bateau a coulé"},
      {"Er sagte: „Das Schiff sank“, und ging.", "Das Schiff sank"},
      {"Er sagte: »Das Schiff sank« und ging.", "Das Schiff sank"},
      {"Han sa: ”Båten sjönk” i går.", "Båten sjönk"},
      {"他说：「船沉了」。", "船沉了"},
      {"Nobody spoke.", ""},
      {"", ""},
  });
}

TEST_CASE("quoted_passages: several in one paragraph") {
  check({
      {"\"Yes,\" she said, \"we will.\"", "Yes,|we will."},
      {"“Yes,” she said. “We will.” “No,” he said.", "Yes,|We will.|No,"},
      {"The \"old\" and \"new\" piers", "old|new"},
      {"said:\"Go!\" and left", "Go!"},
      {"(\"Go!\")", "Go!"},
      {"the ferry\u2014\"a wreck\"\u2014sank", "a wreck"},
      {"\"We--\" he began.", "We--"},
      {"She said \" wide marks \" here", "wide marks"},
  });
}

TEST_CASE("quoted_passages: what is quoted inside belongs to the outer quotation") {
  check({
      {"“He told me ‘go’ and I went,” she said.", "He told me ‘go’ and I went,"},
      {"\"He told me 'go' and I went,\" she said.", "He told me 'go' and I went,"},
      {"'He told me \"go\" and I went,' she said.", "He told me \"go\" and I went,"},
      {"“He told me “go” and I went,” she said.", "He told me “go” and I went,"},
      {"“He said, ‘I went.’” Then nothing.", "He said, ‘I went.’"},
      {"«Dijo “vete” y me fui», contó.", "Dijo “vete” y me fui"},
  });
}

TEST_CASE("quoted_passages: apostrophes are no marks") {
  check({
      {"The boats' crews and the crews' boats left.", ""},
      {"It wasn't O'Neill's and didn’t matter.", ""},
      {"In the '90s and '80s they sang 'em all.", ""},
      {"the 'boats' crews' demand' was met", "boats' crews' demand"},
      {"He called it 'the boats' last voyage'.", "the boats' last voyage"},
      {"a 'managed exit's price", ""},
      {"She said 'no'.", "no"},
      {"‘No,’ she said. ‘It’s over.’", "No,|It’s over."},
      {"rock 'n' roll", ""},
  });
}

TEST_CASE("quoted_passages: inches and stray marks are no passages") {
  check({
      {"A 5\" pipe and a 6\" pipe", ""},
      {"The pier\" was old.", ""},
      {"”The pier was old.", "The pier was old...."},
      {"\" \"", ""},
      {"\"...\"", ""},
      {"\"", ""},
  });
}

TEST_CASE("quoted_passages: a mark that is never closed ends with its sentence or paragraph") {
  check({
      {"He said “the ferry sank. Nobody saw it.", "the ferry sank...."},
      {"“The ferry sank. Nobody saw it.", "The ferry sank. Nobody saw it...."},
      {"“The ferry sank.\n\nNobody saw it.", "The ferry sank...."},
      {"He said “the ferry sank. She said “no” twice.", "the ferry sank....|no"},
      {"The “ferry sank, she said “no” twice.", "no"},
      {"It was 'the end of\n\nthe boats' voyage", ""},
  });
}

TEST_CASE("quoted_passages: a quotation of several paragraphs goes on") {
  check({
      {"“The ferry sank.\n\n“Nobody saw it.” He left.", "The ferry sank.&|Nobody saw it."},
      {"She said: \"One.\n\n\"Two.\n\n\"Three.\"", "One.&|Two.&|Three."},
      {"“The ferry sank.\n\nNobody “saw” it.", "The ferry sank....|saw"},
      {"«Uno.\n\n»Dos», dijo.", "Uno.&|Dos"},
  });
}

}  // namespace dossier
