// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

Outcome index(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), INDEXER_PATH);
  arguments.insert(arguments.end(), {"--database", folder / "database"});
  return run({std::move(arguments), folder.path(), {}});
}

// The paths of the documents that a query finds.
std::string found(const TemporaryFolder& folder, const std::string& query) {
  return run({{SEARCHER_PATH, query, "--database", folder / "database", "--format", "paths"},
              folder.path(),
              {}})
      .out;
}

void write_articles(const TemporaryFolder& folder) {
  folder.write("news/a.txt", "On Monday Ada Okello refused to answer, HL Online reported.");
  folder.write("news/b.txt", "On Monday Tom Hale refused to answer.");
}

}  // namespace

TEST_CASE("added lexicons: queries take the aliases that a user gives, in the text or not") {
  const TemporaryFolder folder;
  write_articles(folder);
  folder.write("actors.tsv", "Ada Okello\tperson\tMama Ada|Silver Needle\tKenya\t2019-\n");
  folder.write("outlets.tsv", "The Harbor Ledger\tHL Online|Harbor Daily\n");
  CHECK(index(folder, {"build", "news", "--actors", "actors.tsv", "--outlets", "outlets.tsv"})
            .status == 0);
  for (const char* query :
       {"actor:\"silver needle\"", "person:okello", "cited:\"harbor daily\"", "outlet:ledger"}) {
    CAPTURE(query);
    CHECK(found(folder, query) == "news/a.txt\n");
  }
}

TEST_CASE("added lexicons: extract uses them") {
  const TemporaryFolder folder;
  folder.write("a.txt", "On Monday the Night Herons refused to answer.");
  folder.write("actors.tsv", "Night Herons\tarmed_group\n");
  const Outcome outcome =
      run({{INDEXER_PATH, "extract", "a.txt", "--actors", "actors.tsv"}, folder.path(), {}});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.find(R"("actors":[{"name":"Night Herons","type":"armed_group")") !=
        std::string::npos);
}

TEST_CASE("added lexicons: updates go on using them") {
  const TemporaryFolder folder;
  write_articles(folder);
  folder.write("actors.tsv", "Ada Okello\tperson\tSilver Needle\n");
  index(folder, {"build", "news", "--actors", "actors.tsv"});
  folder.write("news/c.txt", "Later Silver Needle refused too.");
  const Outcome outcome = index(folder, {"update"});
  CHECK(outcome.err.find("anew") == std::string::npos);
  CHECK(found(folder, "actor:okello") == "news/a.txt\nnews/c.txt\n");
}

TEST_CASE("added lexicons: an update reads all documents anew where the tables changed") {
  const TemporaryFolder folder;
  write_articles(folder);
  folder.write("actors.tsv", "Ada Okello\tperson\tSilver Needle\n");
  index(folder, {"build", "news"});
  CHECK(found(folder, "actor:\"silver needle\"") == "");

  const Outcome given = index(folder, {"update", "--actors", "actors.tsv"});
  CHECK(given.err.find("indexer: --actors or --outlets changed: 2 documents extracted anew\n") !=
        std::string::npos);
  CHECK(found(folder, "actor:\"silver needle\"") == "news/a.txt\n");

  // Even where the articles are gone from the disk for a while.
  std::filesystem::rename(folder / "news", folder / "elsewhere");
  folder.write("actors.tsv", "Thomas Hale\tperson\tTom Hale|Iron Thimble\n");
  CHECK(index(folder, {"update"}).err.find("2 documents extracted anew") != std::string::npos);
  CHECK(found(folder, "actor:\"silver needle\"") == "");
  CHECK(found(folder, "actor:okello") == "news/a.txt\n");
  CHECK(found(folder, "actor:\"iron thimble\"") == "news/b.txt\n");
}

TEST_CASE("added lexicons: what cannot be read is said before anything is written") {
  const TemporaryFolder folder;
  write_articles(folder);
  folder.write("actors.tsv", "# people\nAda Okello\trobot\n");
  folder.write("outlets.tsv", "The Harbor Ledger\t\thttps://harborledger.example\n");
  struct Row {
    std::vector<std::string> options;
    std::string err;
  };
  for (const Row& row : std::vector<Row>{
           {{"--actors", "actors.tsv"},
            "indexer: error: actors.tsv:2: the type \"robot\" is none of person, organization, "
            "armed_group, country\n"
            "indexer: hint: separate the columns by tabs: name, type, aliases (separated by |), "
            "country, years in office\n"},
           {{"--outlets", "outlets.tsv"},
            "indexer: error: outlets.tsv:1: the domain \"https://harborledger.example\" is not "
            "like example.com or example.*\n"
            "indexer: hint: separate the columns by tabs: name, aliases, domains (both separated "
            "by |), country, kind, ambiguous\n"},
           {{"--actors", "none.tsv"},
            "indexer: error: cannot read actors from 'none.tsv': cannot be opened: No such file or "
            "directory\n"
            "indexer: hint: give --actors a file of tab-separated columns\n"},
       }) {
    for (const char* command : {"build", "extract"}) {
      std::vector<std::string> line = {INDEXER_PATH, command, "news"};
      line.insert(line.end(), row.options.begin(), row.options.end());
      if (line[1] == "build")
        line.insert(line.end(), {"--database", folder / "database"});
      const Outcome outcome = run({line, folder.path(), {}});
      CHECK(outcome.status == 2);
      CHECK(outcome.out == "");
      CHECK(outcome.err == row.err);
    }
    CHECK_FALSE(std::filesystem::exists(folder / "database"));
  }
}

}  // namespace dossier
