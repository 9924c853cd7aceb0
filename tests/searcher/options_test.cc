// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.h"

#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "corpus/program.h"
#include "searcher/facets.h"

namespace dossier {
namespace {

SearcherOptions parse(std::vector<const char*> line) {
  line.insert(line.begin(), "searcher");
  return parse_searcher_options(static_cast<int>(line.size()), line.data());
}

int refusal(const std::vector<const char*>& line) {
  try {
    parse(line);
  } catch (const UsageText& usage) {
    return usage.exit_status;
  }
  return -1;
}

}  // namespace

TEST_CASE("searcher options: the word search may be left out") {
  for (const std::vector<const char*>& line : std::vector<std::vector<const char*>>{
           {"search", "maduro", "exit"}, {"maduro", "exit"}, {"maduro exit"}}) {
    const SearcherOptions options = parse(line);
    CHECK(options.command == SearcherCommand::Search);
    CHECK(options.query == "maduro exit");
  }
  CHECK(parse({"--limit", "3", "maduro"}).page.limit == 3);
  CHECK(parse({"search", "facets"}).query == "facets");
}

TEST_CASE("searcher options: each command has its own arguments") {
  const SearcherOptions search =
      parse({"search", "exit", "--limit", "5", "--offset", "10", "--sort", "newest", "--format",
             "jsonl", "-0", "--any", "--forgiving", "--database", "db"});
  CHECK(search.page.limit == 5);
  CHECK(search.page.offset == 10);
  CHECK(search.page.order == SortOrder::Newest);
  CHECK(search.format == OutputFormat::JsonLines);
  CHECK(search.null_ends_records);
  CHECK(search.any);
  CHECK(search.forgiving);
  CHECK(search.database == "db");
  const SearcherOptions show = parse({"show", "a#1", "b", "--plain"});
  CHECK(show.command == SearcherCommand::Show);
  CHECK(show.ids == std::vector<std::string>{"a#1", "b"});
  CHECK(show.plain);
  CHECK(parse({"explain", "exit"}).command == SearcherCommand::Explain);
}

TEST_CASE("searcher options: facets without a query are those of every document") {
  const SearcherOptions all = parse({"facets"});
  CHECK(all.query == "*:*");
  CHECK(all.facets == all_facets());
  CHECK(all.facet_limit == 10);
  const SearcherOptions named =
      parse({"facets", "exit", "--facets", "person,org,qty.role", "--limit", "0"});
  CHECK(named.facets ==
        std::vector<Field>{Field::Person, Field::Organization, Field::QuantityRole});
  CHECK(named.facet_limit == 0);
}

TEST_CASE("searcher options: what is no facet is refused") {
  for (const std::string names : {"people", "date", ",person", "qty"}) {
    CAPTURE(names);
    CHECK_THROWS_AS(parse({"facets", "--facets", names.c_str()}), Error);
  }
}

TEST_CASE("searcher options: what makes no sense is refused with status 2") {
  for (const std::vector<const char*>& line : std::vector<std::vector<const char*>>{
           {},
           {"search"},
           {"show"},
           {"explain"},
           {"exit", "--limit", "-1"},
           {"exit", "--offset", "-1"},
           {"exit", "--limit", "4294967296"},
           {"facets", "--limit", "-1"},
           {"exit", "--sort", "loudest"},
           {"exit", "--format", "xml"},
           {"show", "a", "--format", "tsv"},
           {"facets", "--plain"},
       })
    CHECK(refusal(line) == 2);
  CHECK(refusal({"--help"}) == 0);
  CHECK(refusal({"facets", "--help"}) == 0);
  CHECK(refusal({"--version"}) == 0);
}

TEST_CASE("searcher options: colour is for terminals unless it is asked for") {
  ::setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(parse({"exit"}).color);
  CHECK(parse({"exit", "--color", "always"}).color);
  ::unsetenv("NO_COLOR");
  CHECK_FALSE(parse({"exit", "--color", "never"}).color);
  CHECK(parse({"exit", "--color", "always"}).color);
}

}  // namespace dossier
