// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/metadata_table.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "tests/corpus/document/reading.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

struct Read {
  MetadataTable table;
  std::string problems;
};

Read read(std::string_view tsv) {
  const TemporaryFolder folder;
  const std::string path = folder.write("meta.tsv", tsv);
  std::string problems;
  MetadataTable table = MetadataTable::read(path, [&](Problem problem) {
    problem.path = "meta.tsv";
    problems += printed(problem);
  });
  return {std::move(table), problems};
}

std::string outlet_of(const MetadataTable& table, const std::string& path) {
  Document document;
  document.path = path;
  table.fill(document);
  return document.outlet;
}

std::string error_of(std::string_view tsv) {
  const TemporaryFolder folder;
  const std::string path = folder.write("meta.tsv", tsv);
  try {
    MetadataTable::read(path, [](const Problem&) {});
  } catch (const Error& error) {
    return std::string(error.what()).substr(path.size());
  }
  return {};
}

}  // namespace

TEST_CASE("metadata_table: a row fills what the file does not say") {
  const Read read_table = read(
      "path\toutlet\tpublished\tlanguage\n"
      "a.txt\tThe Harbour\tNov 25, 2025\tSpanish\n");
  Document document;
  document.path = "news/a.txt";
  document.language = std::string("en");
  read_table.table.fill(document);
  CHECK(document.outlet == "The Harbour");
  CHECK(document.published == "2025-11-25");
  CHECK(document.language == "en");
  CHECK(document.title.empty());
  CHECK(read_table.problems.empty());
}

TEST_CASE("metadata_table: the first row that matches counts") {
  const MetadataTable table = read(
                                  "outlet\tpath\n"
                                  "One\tnews/*.txt\n"
                                  "Two\tb.txt\n"
                                  "Three\t*.txt\n"
                                  "Four\tb.txt\n")
                                  .table;
  CHECK(outlet_of(table, "news/a.txt") == "One");
  CHECK(outlet_of(table, "news/b.txt") == "One");
  CHECK(outlet_of(table, "old/b.txt") == "Two");
  CHECK(outlet_of(table, "old/c.txt") == "Three");
  CHECK(outlet_of(table, "old/c.md").empty());
}

TEST_CASE("metadata_table: rows that cannot be read are named and passed over") {
  const Read read_table = read(
      "# a comment\r\n"
      "path\tpublished\r\n"
      "\r\n"
      "a.txt\tsome day\r\n"
      "\t2025-11-25\r\n"
      "b.txt\t2025-11-25\tmore\r\n"
      "c.txt\r\n");
  CHECK(read_table.problems ==
        "meta.tsv:4: repaired: cannot read \"some day\"\n"
        "meta.tsv:5: skipped: no path\n"
        "meta.tsv:6: skipped: 3 columns where the first row names 2\n");
}

TEST_CASE("metadata_table: a table without its column names is refused") {
  CHECK(error_of("") == ":1: no row that names the columns");
  CHECK(error_of("a.txt\tThe Harbour\n") == ":1: not exactly one column \"path\"");
  CHECK(error_of("path\tpath\n") == ":1: not exactly one column \"path\"");
  CHECK(error_of("path\tpublisher\n") == ":1: no field \"publisher\"");
  CHECK_THROWS_WITH_AS(MetadataTable::read("/absent/meta.tsv", [](const Problem&) {}),
                       "cannot read metadata from '/absent/meta.tsv': cannot be opened: "
                       "No such file or directory",
                       Error);
}

TEST_CASE("metadata_table: patterns that describe no file are told") {
  const MetadataTable table = read("path\toutlet\na.txt\tX\n*.md\tY\nabsent.txt\tZ\n").table;
  const std::vector<std::string> paths = {"news/a.txt", "news/b.txt"};
  CHECK(table.patterns_without(paths) == std::vector<std::string>{"*.md", "absent.txt"});
}

}  // namespace dossier
