// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "corpus/program.h"
#include "searcher/commands/command_line.h"
#include "searcher/session.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","outlet":"The Harbor Ledger","published":"2025-11-01","text":"A boat sank."})",
    R"({"id":"2","outlet":"Brackwater Gazette","published":"2025-11-03","text":"Another boat left."})",
    R"({"id":"3","published":"2025-11-02","text":"A boat search failed. Facets of a boat."})",
};

struct Answer {
  int status = 0;
  std::string out;
};

// Runs a command line on `database`; `first` stands before everything else, null for nothing.
Answer answer(const SmallDatabase& database, std::vector<const char*> line,
              const char* first = nullptr) {
  const std::string directory = database.directory().string();
  line.insert(line.begin(), {"--database", directory.c_str()});
  if (first != nullptr)
    line.insert(line.begin(), first);
  std::ostringstream out;
  std::ostringstream err;
  Session session;
  std::istringstream in;
  const CommandContext context{session, [] { return std::chrono::year_month_day{}; }, out, err, in};
  const int status = read_command_line(line)(context);
  return {status, out.str()};
}

// The ids of the hits in their order, each followed by a blank.
std::string ids(const SmallDatabase& database, std::vector<const char*> line) {
  constexpr int kIdCell = 4;
  line.insert(line.begin(), {"--format", "tsv"});
  std::istringstream rows(answer(database, line).out);
  std::string found;
  for (std::string row; std::getline(rows, row);) {
    std::istringstream cells(row);
    std::string cell;
    for (int i = 0; i <= kIdCell; ++i)
      std::getline(cells, cell, '\t');
    found += cell + " ";
  }
  return found;
}

// The exit status with which a line is refused or answered by help.
int usage_status(const std::vector<const char*>& line) {
  try {
    read_command_line(line);
  } catch (const UsageText& usage) {
    return usage.exit_status;
  }
  return -1;
}

}  // namespace

TEST_CASE("searcher commands: the word search may be left out") {
  SmallDatabase small(kRecords);
  for (const std::vector<const char*>& line : std::vector<std::vector<const char*>>{
           {"search", "boat", "sank"}, {"boat", "sank"}, {"boat sank"}, {"--any", "sank"}})
    CHECK(ids(small, line) == "1 ");
  CHECK(ids(small, {"search", "search"}) == "3 ");
  CHECK(ids(small, {"search", "facets"}) == "3 ");
}

TEST_CASE("searcher commands: options may stand anywhere on the line") {
  SmallDatabase small(kRecords);
  CHECK(ids(small, {"boat", "--sort", "oldest"}) == "1 3 2 ");
  CHECK(ids(small, {"--sort", "newest", "boat"}) == "2 3 1 ");
  CHECK(ids(small, {"boat", "--sort=newest", "--limit", "1"}) == "2 ");
  CHECK(ids(small, {"--offset", "1", "boat", "--sort", "oldest", "--limit", "1"}) == "3 ");
  CHECK(ids(small, {"--forgiving", "(boat", "sank"}) == "1 ");
}

TEST_CASE("searcher commands: a word that begins with a minus is of the query") {
  SmallDatabase small(kRecords);
  CHECK(ids(small, {"boat", "-sank", "-failed"}) == "2 ");
  CHECK(ids(small, {"-sank", "boat", "--", "-failed"}) == "2 ");
}

TEST_CASE("searcher commands: pages are of ten hits, lines for scripts are all") {
  std::vector<std::string> records;
  for (int i = 0; i < 12; ++i)
    records.push_back(R"({"id":")" + std::to_string(i) + R"(","text":"A boat."})");
  SmallDatabase small(records);
  const auto lines = [&](std::vector<const char*> line) {
    const std::string out = answer(small, std::move(line)).out;
    return std::ranges::count(out, '\n');
  };
  CHECK(lines({"boat", "--format", "jsonl"}) == 12);
  CHECK(lines({"boat", "--format", "jsonl", "--limit", "5"}) == 5);
  CHECK(answer(small, {"boat"}).out.find("11. ") == std::string::npos);
  CHECK(answer(small, {"boat", "--limit", "0"}).out.find("12. ") != std::string::npos);
}

TEST_CASE("searcher commands: facets without a query are those of every document") {
  SmallDatabase small(kRecords);
  const Answer all = answer(small, {"facets", "--facets", "publisher", "--format", "tsv"});
  CHECK(all.status == kExitDone);
  CHECK(all.out == "publisher\t1\tBrackwater Gazette\t1\npublisher\t1\tThe Harbor Ledger\t1\n");
  const std::vector<const char*> first = {"facets", "--facets", "publisher", "--limit",
                                          "1",      "--format", "tsv"};
  CHECK(answer(small, first).out == "publisher\t1\tBrackwater Gazette\t1\n");
  CHECK(answer(small, {"facets", "absent"}).status == kExitNothingFound);
}

TEST_CASE("searcher commands: what is no facet is refused") {
  SmallDatabase small(kRecords);
  for (const std::string names : {"people", "date", ",person", "qty"}) {
    CAPTURE(names);
    CHECK_THROWS_AS(answer(small, {"facets", "--facets", names.c_str()}), Error);
  }
}

TEST_CASE("searcher commands: show prints the documents that there are") {
  SmallDatabase small(kRecords);
  CHECK(answer(small, {"show", "1", "--plain"}).out == "A boat sank.");
  const Answer missing = answer(small, {"show", "9", "1", "--plain"});
  CHECK(missing.status == kExitNothingFound);
  CHECK(missing.out == "A boat sank.");
}

TEST_CASE("searcher commands: what makes no sense is refused with status 2") {
  for (const std::vector<const char*>& line : std::vector<std::vector<const char*>>{
           {},
           {"search"},
           {"show"},
           {"explain"},
           {"complete"},
           {"exit", "--limit", "-1"},
           {"exit", "--offset", "-1"},
           {"exit", "--limit", "4294967296"},
           {"facets", "--limit", "-1"},
           {"exit", "--sort", "loudest"},
           {"exit", "--format", "xml"},
           {"show", "a", "--format", "tsv"},
           {"facets", "--plain"},
       })
    CHECK(usage_status(line) == 2);
  CHECK(usage_status({"--help"}) == 0);
  CHECK(usage_status({"facets", "--help"}) == 0);
  CHECK(usage_status({"--version"}) == 0);
}

TEST_CASE("searcher commands: lines complete with fields, facets and names") {
  SmallDatabase small(kRecords);
  struct LineRow {
    std::vector<const char*> words;
    std::string_view lines;
  };
  const std::vector<LineRow> rows = {
      {{"publisher:brack"}, "words\npublisher:\"Brackwater Gazette\"\t1 document\n"},
      {{"-(outlet:\"brack"}, "words\n-(outlet:\"Brackwater Gazette\"\t1 document\n"},
      {{"boat", "publ"}, "words\npublisher:\tthe outlet that published the article\n"},
      {{"facets", "--facets", "person,publ"},
       "words\nperson,publisher\tthe outlet that published the article\n"},
      {{"boat", "--filter", "publ"}, "words\npublisher=\t\n"},
      {{"boat", "--filter", "publisher!=brack"},
       "words\npublisher!=Brackwater Gazette\t1 document\n"},
  };
  for (const LineRow& row : rows) {
    CAPTURE(row.words);
    CHECK(answer(small, row.words, "__complete").out == row.lines);
  }
}

TEST_CASE("searcher commands: colour is for terminals unless it is asked for") {
  SmallDatabase small(kRecords);
  const auto is_colored = [&](std::vector<const char*> line) {
    return answer(small, std::move(line)).out.find('\x1b') != std::string::npos;
  };
  CHECK(is_colored({"sank", "--color", "always"}));
  CHECK_FALSE(is_colored({"sank", "--color", "never"}));
  ::setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(is_colored({"sank"}));
  CHECK(is_colored({"sank", "--color", "always"}));
  ::unsetenv("NO_COLOR");
}

}  // namespace dossier
