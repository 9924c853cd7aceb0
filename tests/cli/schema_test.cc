// SPDX-License-Identifier: GPL-2.0-or-later
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/json_schema.h"
#include "tests/support/program.h"
#include "tests/support/sample_database.h"

namespace dossier {
namespace {

struct Row {
  std::string schema;
  std::vector<std::string> arguments;
  std::string line{};  // the definition of a line of jsonl
};

const std::vector<Row> kRows = {
    {"search", {"maduro", "--unique", "--facets", "publisher,date:month"}, "hit"},
    {"search", {"qty:killed", "--sort", "qty", "--passages", "3"}, "hit"},
    {"search", {"maduro exit", "--explain-score", "--expand"}, "hit"},
    {"search", {"maduro", "--fields", "id,text,cursor,title"}, "hit"},
    {"search", {"maduro -venezuela zebra xebec", "--limit", "3"}, "hit"},
    {"similar", {"similar", "windlass-2025-12-01-air", "--passages", "2"}, "hit"},
    {"facets",
     {"facets", "maduro", "--limit", "0", "--filter", "publisher!=The Harbor Ledger"},
     "facet"},
    {"facets", {"facets", "--facets", "date:week"}, "facet"},
    {"facets", {"facets", "--filter", "publisher=The Harbor Ledger"}, "facet"},
    {"facets-range", {"facets", "--range", "qty:killed"}, "bin"},
    {"facets-range", {"facets", "--range", "qty:money"}, "bin"},
    {"facets-cross", {"facets", "--cross", "publisher,qty.role"}, "cell"},
    {"facets-cross", {"facets", "--cross", "country,date:month"}, "cell"},
    {"facets-co", {"facets", "--co", "maduro"}, "companion"},
    {"complete", {"complete", "ma"}, "completion"},
    {"quotes", {"quotes", "--limit", "0"}, "quotation"},
    {"quotes", {"quotes", "--speaker", "maduro"}, "quotation"},
    {"figures", {"figures", "boats", "--limit", "0"}, "line"},
    {"figures", {"figures", "--of", "money", "--by", "source"}, "line"},
    {"explain", {"explain", "actor:maduro \"managed exit\"~3 -qty:killed>=65"}},
};

std::string path_of(const std::string& schema) {
  return "searcher/schema/" + schema + ".json";
}

std::vector<std::string> in_format(const Row& row, const std::string& format) {
  std::vector<std::string> arguments = row.arguments;
  arguments.insert(arguments.end(), {"--format", format});
  return arguments;
}

}  // namespace

TEST_CASE("schemas: every JSON answer is as its schema says") {
  for (const Row& row : kRows) {
    CAPTURE(row.arguments.front());
    const Outcome outcome = sample().ask(in_format(row, "json"));
    REQUIRE(outcome.status < 2);
    CHECK(schema_breaches(path_of(row.schema), "", outcome.out) == "");
  }
}

TEST_CASE("schemas: so is every line of JSON Lines") {
  for (const Row& row : kRows) {
    if (row.line.empty())
      continue;
    CAPTURE(row.arguments.front());
    std::istringstream lines(sample().ask(in_format(row, "jsonl")).out);
    for (std::string line; std::getline(lines, line);)
      CHECK(schema_breaches(path_of(row.schema), row.line, line) == "");
  }
}

TEST_CASE("schemas: so are records") {
  const Outcome outcome =
      run({{INDEXER_PATH, "extract", DOSSIER_SOURCE_DIR "/corpus/sample"}, {}, {}});
  std::istringstream lines(outcome.out);
  std::size_t records = 0;
  for (std::string line; std::getline(lines, line); ++records)
    CHECK(schema_breaches("corpus/schema/record.json", "", line) == "");
  CHECK(records > 0);
}

TEST_CASE("schemas: so are requests and replies") {
  const std::string requests =
      R"({"command":"facets","query":"maduro","limit":2,"id":[1,"a"]})"
      "\n"
      R"({"command":"show","document":["windlass-2025-12-01-air","nobody"]})"
      "\n"
      R"({"command":"facets","limt":2})"
      "\n";
  std::istringstream asked(requests);
  for (std::string line; std::getline(asked, line);)
    CHECK(schema_breaches(path_of("request"), "", line) == "");
  std::istringstream replies(sample().ask({"batch"}, requests + "maduro\n\"open\nzebra\n").out);
  std::size_t count = 0;
  for (std::string line; std::getline(replies, line); ++count)
    CHECK(schema_breaches(path_of("reply"), "", line) == "");
  CHECK(count == 6);
}

TEST_CASE("schemas: a key too many, one too few and a wrong type are breaches") {
  const std::string schema = path_of("explain");
  const std::string rest = R"("version":1,"query":"a","tree":"b","reading":"c")";
  CHECK(schema_breaches(schema, "", "{" + rest + R"(,"names":[]})") == "");
  CHECK(schema_breaches(schema, "", "{" + rest + "}") != "");
  CHECK(schema_breaches(schema, "", "{" + rest + R"(,"names":[],"more":1})") != "");
  CHECK(schema_breaches(schema, "", "{" + rest + R"(,"names":{}})") != "");
}

}  // namespace dossier
