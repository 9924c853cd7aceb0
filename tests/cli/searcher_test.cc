// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/golden.h"
#include "tests/support/program.h"
#include "tests/support/sample_database.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

struct Row {
  std::string golden;
  std::vector<std::string> arguments;
  int status = 0;
  std::string err{};
};

}  // namespace

TEST_CASE("searcher: each format of hits") {
  for (const Row& row : std::vector<Row>{
           {"hits.txt", {"\"managed exit\"", "--limit", "3"}},
           {"hits-color.txt", {"\"managed exit\"", "--limit", "1", "--color", "always"}},
           {"hits.json", {"search", "\"managed exit\"", "--limit", "2", "--format", "json"}},
           {"hits.jsonl", {"zakharova", "--format", "jsonl"}},
           {"hits.tsv", {"\"managed exit\" date:2025-12", "--format", "tsv"}},
           {"hits-vimgrep.txt", {"\"managed exit\"", "--limit", "50", "--format", "vimgrep"}},
           {"hits-paths.txt", {"\"managed exit\"", "--limit", "50", "--format", "paths"}},
           {"hits-oldest.tsv", {"warships", "--sort", "oldest", "--format", "tsv", "--limit", "4"}},
           {"hits-nothing.txt", {"zebra"}, 1, "searcher: no document matches\n"},
           {"hits-nothing.json", {"zebra", "--format", "json"}, 1},
       }) {
    CAPTURE(row.golden);
    const Outcome outcome = sample().ask(row.arguments);
    CHECK(outcome.err == row.err);
    CHECK(outcome.status == row.status);
    check_golden(row.golden, outcome.out);
  }
}

TEST_CASE("searcher: each format of facets") {
  for (const Row& row : std::vector<Row>{
           {"facets.txt", {"facets", "--limit", "4"}},
           {"facets.json",
            {"facets", "amnesty", "--format", "json", "--facets", "publisher,cited", "--limit",
             "0"}},
           {"facets.jsonl",
            {"facets", "--format", "jsonl", "--facets", "qty.role,armed_group", "--limit", "0"}},
           {"facets.tsv", {"facets", "\"managed exit\"", "--format", "tsv", "--facets", "person"}},
           {"facets-nothing.txt", {"facets", "zebra"}, 1},
           {"facets-filter.txt",
            {"facets", "amnesty", "--facets", "publisher,qty.role,date:month", "--filter",
             "publisher=The Harbor Ledger", "--filter", "publisher=Lanternfield Post"}},
           {"facets-filter.json",
            {"facets", "--facets", "publisher,date:week", "--filter", "publisher!=harbor ledger",
             "--filter", "date:month=2025-12", "--format", "json", "--facet-limit", "2"}},
           {"facets-filter.tsv",
            {"facets", "--facets", "date:year,person", "--format", "tsv", "--facet-prefix", "ma",
             "--facet-sort", "name", "--filter", "date:year=2025"}},
           {"hits-facets.txt",
            {"warships", "--facets", "publisher", "--limit", "1", "--facet-limit", "2"}},
           {"hits-facets.json",
            {"warships", "--facets", "publisher,cited", "--filter", "publisher=Brackwater Gazette",
             "--limit", "1", "--format", "json", "--facet-limit", "2"}},
           {"cross.txt", {"facets", "--cross", "publisher,qty.role"}},
           {"cross-list.txt", {"facets", "--cross", "publisher,country", "--limit", "9"}},
           {"cross.json",
            {"facets", "--cross", "publisher,qty.role", "--format", "json", "--limit", "2"}},
           {"cross.jsonl",
            {"facets", "amnesty", "--cross", "cited,person", "--format", "jsonl", "--limit", "3"}},
           {"cross.tsv", {"facets", "--cross", "date:month,country", "--format", "tsv"}},
           {"companions.txt", {"facets", "--co", "maduro", "--limit", "5"}},
           {"companions.json",
            {"facets", "--co", "person:putin", "--format", "json", "--facets", "country,person",
             "--limit", "2"}},
           {"companions.jsonl",
            {"facets", "amnesty", "--co", "moscow", "--format", "jsonl", "--limit", "3"}},
           {"companions.tsv", {"facets", "--co", "kremlin", "--format", "tsv", "--limit", "3"}},
           {"cross-nothing.txt", {"facets", "zebra", "--cross", "cited,person"}, 1},
       }) {
    CAPTURE(row.golden);
    const Outcome outcome = sample().ask(row.arguments);
    CHECK(outcome.err == "");
    CHECK(outcome.status == row.status);
    check_golden(row.golden, outcome.out);
  }
}

TEST_CASE("searcher: filters that leave nothing are told from a query that finds nothing") {
  const Outcome outcome = sample().ask({"amnesty", "--filter", "publisher=Lanternfield Post"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(outcome.err == "searcher: no document matches; without --filter 9 do\n");
}

TEST_CASE("searcher: each format of completions") {
  for (const Row& row : std::vector<Row>{
           {"complete.txt", {"complete", "ma", "--limit", "4"}},
           {"complete.json", {"complete", "VENEZ", "--format", "json"}},
           {"complete.jsonl", {"complete", "harbor", "led", "--format", "jsonl"}},
           {"complete.tsv", {"complete", "--facets", "person,qty.role", "re", "--format", "tsv"}},
           {"complete-nothing.txt", {"complete", "person:zebra"}, 1},
       }) {
    CAPTURE(row.golden);
    const Outcome outcome = sample().ask(row.arguments);
    CHECK(outcome.err == "");
    CHECK(outcome.status == row.status);
    check_golden(row.golden, outcome.out);
  }
}

TEST_CASE("searcher: figures and names are asked for as the text says them") {
  for (const Row& row : std::vector<Row>{
           {"qty-killed.txt", {"qty:killed>=65", "--format", "tsv", "--sort", "oldest"}},
           {"qty-sure.txt", {"sure:killed>76", "--format", "tsv", "--sort", "oldest"}},
           {"qty-words.txt", {R"(qty:"about 10,000 troops")", "--format", "tsv", "--limit", "3"}},
           {"qty-money.txt", {"qty:$100m..", "--format", "tsv", "--sort", "oldest"}},
           {"actor-near.txt", {"actor:putin NEAR/12 maduro", "--format", "tsv"}},
           {"actor-phrase.txt", {"\"president actor:trump\"", "--format", "tsv", "--limit", "3"}},
           {"outlet-cited.txt", {"cites:atlantic", "--format", "paths", "--limit", "50"}},
       }) {
    CAPTURE(row.golden);
    const Outcome outcome = sample().ask(row.arguments);
    CHECK(outcome.err == "");
    CHECK(outcome.status == row.status);
    check_golden(row.golden, outcome.out);
  }
}

TEST_CASE("searcher: each format of quotations") {
  for (const Row& row : std::vector<Row>{
           {"quotes.txt", {"quotes", "candy"}},
           {"quotes-color.txt", {"quotes", "candy", "--color", "always"}},
           {"quotes.json", {"quotes", "candy", "--format", "json"}},
           {"quotes.jsonl", {"quotes", "everything", "--format", "jsonl"}},
           {"quotes.tsv", {"quotes", "\"narco-terrorists\"", "--format", "tsv"}},
           {"quotes-vimgrep.txt", {"quotes", "--sort", "newest", "--format", "vimgrep"}},
           {"quotes-filter.txt", {"quotes", "actor:zakharova", "--sort", "oldest"}},
           {"quotes-speaker.txt", {"quotes", "--speaker", "trump", "--limit", "3"}},
           {"quotes-nothing.txt", {"quotes", "zebra"}, 1, "searcher: no quotation matches\n"},
           {"quotes-nothing.json", {"quotes", "zebra", "--format", "json"}, 1},
       }) {
    CAPTURE(row.golden);
    const Outcome outcome = sample().ask(row.arguments);
    CHECK(outcome.err == row.err);
    CHECK(outcome.status == row.status);
    check_golden(row.golden, outcome.out);
  }
}

TEST_CASE("searcher: each format of figures") {
  for (const Row& row : std::vector<Row>{
           {"figures.txt", {"figures", "boats", "--limit", "3", "--rows", "4"}},
           {"figures-color.txt",
            {"figures", "tally", "--limit", "1", "--rows", "2", "--color", "always"}},
           {"figures-outlet.txt", {"figures", "boats", "--of", "killed", "--by", "outlet"}},
           {"figures-source.tsv",
            {"figures", "boats", "--of", "killed", "--by", "source", "--format", "tsv"}},
           {"figures.json", {"figures", "hostages", "--limit", "2", "--format", "json"}},
           {"figures.jsonl", {"figures", "date:2025-11-21", "qty:killed", "--format", "jsonl"}},
           {"figures-vimgrep.txt", {"figures", "--of", "warships", "--format", "vimgrep"}},
           {"figures-nothing.txt", {"figures", "zebra"}, 1, "searcher: no document matches\n"},
           {"figures-nothing-of.txt",
            {"figures", "tally", "--of", "zebras"},
            1,
            "searcher: no figure of zebras in 4 documents that match; there are figures of: killed "
            "· person, attacked · attack, country, official, released · hostage\n"},
       }) {
    CAPTURE(row.golden);
    const Outcome outcome = sample().ask(row.arguments);
    CHECK(outcome.err == row.err);
    CHECK(outcome.status == row.status);
    check_golden(row.golden, outcome.out);
  }
}

TEST_CASE("searcher: figures are drawn as a picture") {
  const TemporaryFolder folder;
  const std::string file = folder / "figures.svg";
  CHECK(sample().ask({"figures", "boats", "--limit", "3", "--svg", file}).status == 0);
  check_golden("figures.svg", read_bytes(file));
  const Outcome unwritable = sample().ask({"figures", "boats", "--svg", folder / "none/a.svg"});
  CHECK(unwritable.status == 2);
  CHECK(unwritable.err.find("cannot write the picture") != std::string::npos);
}

TEST_CASE("searcher: two exact figures for one event are shown as conflicting") {
  const Outcome outcome = sample().ask({"figures", "date:2025-11-21", "--of", "killed"});
  CHECK(
      outcome.out.find("65 in 1 document, 80 in 1, at least 65 in 1: conflicting (65 and 80)\n") !=
      std::string::npos);
}

TEST_CASE("QUERY.md: every answer is what the searcher prints") {
  std::istringstream manual(read_bytes(DOSSIER_SOURCE_DIR "/searcher/QUERY.md"));
  std::size_t answers = 0;
  for (std::string line; std::getline(manual, line);) {
    if (line != "```answer")
      continue;
    std::getline(manual, line);
    std::istringstream words(line);
    std::vector<std::string> arguments{std::istream_iterator<std::string>(words), {}};
    arguments.erase(arguments.begin(), arguments.begin() + 2);  // "$ searcher"
    std::string expected;
    while (std::getline(manual, line) && line != "```")
      expected += line + '\n';
    CAPTURE(arguments.front());
    CHECK(sample().ask(arguments).out == expected);
    ++answers;
  }
  CHECK(answers > 0);
}

TEST_CASE("searcher: show prints the record, the text or both for people") {
  const std::string id = "windlass-2025-12-01-air";
  check_golden("show.txt", sample().ask({"show", id}).out);
  check_golden("show-plain.txt", sample().ask({"show", "--plain", id}).out);
  check_golden("show.json", sample().ask({"show", "--format", "json", id}).out);
  const Outcome missing = sample().ask({"show", "nobody"});
  CHECK(missing.status == 1);
  CHECK(missing.out == "");
  CHECK(missing.err == "searcher: no document has the id nobody\n");
}

TEST_CASE("searcher: explain needs no database") {
  const Outcome outcome =
      run({{SEARCHER_PATH, "explain", "\"managed exit\" qty:killed>=65 -title:editorial"}, {}, {}});
  CHECK(outcome.status == 0);
  check_golden("explain.txt", outcome.out);
}

TEST_CASE("searcher: explain says whom names stand for where there is a database") {
  check_golden("explain-names.txt",
               sample().ask({"explain", "actor:maduro -\"actor:pu* said\" cites:nobody"}).out);
  check_golden("explain-names.json",
               sample().ask({"explain", "country:usa exit", "--format", "json"}).out);
  const TemporaryFolder folder;
  const Outcome missing =
      run({{SEARCHER_PATH, "explain", "actor:maduro", "--database", folder / "none"}, {}, {}});
  CHECK(missing.status == 2);
  CHECK(missing.out == "");
}

TEST_CASE(
    "searcher: names may be asked for as no text has them, and words may begin with a minus") {
  for (const auto& [arguments, lines] : std::vector<std::pair<std::vector<std::string>, int>>{
           {{"country:usa", "--format", "paths"}, 17},
           {{"cites:\"washington post\"", "--format", "paths"}, 1},
           {{"cites:wapo", "--format", "paths"}, 1},
           {{"publisher:harbor*", "--format", "paths"}, 4},
           {{"-lang:en", "--format", "paths"}, 1},
           {{"--format", "paths", "maduro", "-lang:en"}, 1},
       }) {
    CAPTURE(arguments.front());
    const Outcome outcome = sample().ask(arguments);
    CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == lines);
  }
}

TEST_CASE("searcher: the same query gives the same bytes each time") {
  const std::string first = sample().ask({"maduro OR trump", "--format", "json"}).out;
  for (int i = 0; i < 5; ++i)
    CHECK(sample().ask({"maduro OR trump", "--format", "json"}).out == first);
}

TEST_CASE("searcher: what is wrong is said with what to do, and status 2") {
  const TemporaryFolder folder;
  folder.write("foreign/XAPIANDB", "auto nowhere\n");
  struct WrongRow {
    std::vector<std::string> arguments;
    std::string err;
  };
  for (const WrongRow& row : std::vector<WrongRow>{
           {{"--database", "none", "exit"},
            "searcher: error: there is no database in none\n"
            "searcher: hint: make one with 'indexer build FOLDER', or name another with "
            "--database\n"},
           {{"tilte:exit"},
            "searcher: error: there is no field tilte; did you mean title:?\n"
            "tilte:exit\n"
            "^\n"},
           {{"facets", "--facets", "publishers", "exit"},
            "searcher: error: there is no facet \"publishers\"\n"
            "searcher: hint: 'searcher facets' without --facets shows all\n"},
           {{"exit", "--facets", "person", "--format", "tsv"},
            "searcher: error: --facets goes with --format text or json, not tsv\n"
            "searcher: hint: 'searcher facets' prints facets alone in other formats\n"},
           {{"facets", "--filter", "date:week=2025-W99", "--database", sample().database()},
            "searcher: error: --filter date:week=2025-W99 names no week\n"
            "searcher: hint: write it as the facet shows it: 2025-11-25, 2025-W48, 2025-11, 2025 "
            "or "
            "undated\n"},
           {{"--filter", "publisher", "exit", "--database", sample().database()},
            "searcher: error: --filter publisher names no facet and value\n"
            "searcher: hint: write the facet, = or != and a value that it shows: --filter "
            "publisher=Reuters\n"},
           {{"complete", "--facets", "date:day", "2025"},
            "searcher: error: dates do not complete\n"
            "searcher: hint: name facets that hold names: --facets person,outlet\n"},
           {{"facets", "--co", "putin", "--facets", "publisher"},
            "searcher: error: --co counts actors, and publisher holds none\n"
            "searcher: hint: its facets are actor, person, organization, armed_group and "
            "country\n"},
           {{"facets", "--cross", "publisher", "exit"},
            "searcher: error: --cross publisher does not name two facets\n"
            "searcher: hint: write the rows, a comma and the columns: --cross "
            "publisher,qty.role\n"},
           {{"facets", "--cross", "date,publisher"},
            "searcher: error: there is no facet \"date\"\n"
            "searcher: hint: dates are counted by date:day, date:week, date:month or date:year\n"},
           {{"figures", "exit", "--of", "killed>"},
            "searcher: error: there is no number behind >; expected a number, perhaps with its "
            "unit: "
            "65, 10,000, $10m, 17 days\n"
            "killed>\n"
            "       ^\n"
            "searcher: hint: --of takes what qty: takes: --of killed, --of warships, --of money\n"},
       }) {
    std::vector<std::string> line = row.arguments;
    line.insert(line.begin(), SEARCHER_PATH);
    const Outcome outcome = run({line, folder.path(), {}});
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(outcome.err == row.err);
  }
  CHECK(run({{SEARCHER_PATH, "--database", "foreign", "exit"}, folder.path(), {}}).status == 2);
  CHECK(run({{SEARCHER_PATH, "--format", "xml", "exit"}, {}, {}}).status == 2);
  CHECK(run({{SEARCHER_PATH}, {}, {}}).status == 2);
}

TEST_CASE("searcher: forgiving reads what it can and says what it did") {
  const Outcome outcome = sample().ask({"--forgiving", "\"managed exit", "--format", "paths"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.starts_with("searcher: "));
}

TEST_CASE("searcher: a damaged database is an error, never an empty result") {
  const TemporaryFolder folder;
  std::filesystem::copy(sample().database(), folder / "database",
                        std::filesystem::copy_options::recursive);
  std::filesystem::resize_file(folder / "database/generation-000001/postlist.glass", 100);
  const Outcome outcome = run({{SEARCHER_PATH, "--database", folder / "database", "exit"}, {}, {}});
  CHECK(outcome.status == 2);
  CHECK(outcome.out == "");
  CHECK(outcome.err.find("run 'indexer check'") != std::string::npos);
}

}  // namespace dossier
