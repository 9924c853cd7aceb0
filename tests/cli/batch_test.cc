// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/sample_database.h"

namespace dossier {
namespace {

std::size_t lines_of(const std::string& text) {
  std::size_t lines = 0;
  for (const char c : text)
    lines += c == '\n' ? 1 : 0;
  return lines;
}

}  // namespace

TEST_CASE("batch: its status is that of the worst that befell a request") {
  struct Row {
    std::string input;
    int status;
    std::size_t replies;
  };
  for (const Row& row : std::vector<Row>{{"maduro\n", 0, 1},
                                         {"maduro\nzebra\n", 0, 2},
                                         {"zebra\nxebec", 1, 2},
                                         {"zebra\n{\n", 2, 2},
                                         {"maduro\n\"open\nexit\n", 2, 3},
                                         {"\n  \n\r\nmaduro\r\n", 0, 1},
                                         {"", 0, 0}}) {
    CAPTURE(row.input);
    const Outcome outcome = sample().ask({"batch", "--limit", "1"}, row.input);
    CHECK(outcome.status == row.status);
    CHECK(lines_of(outcome.out) == row.replies);
    CHECK(outcome.err == "");
  }
}

TEST_CASE("batch: a query is searched with its options, as is a request that names no others") {
  const std::vector<std::string> batch = {"batch",    "--limit",      "1",    "--sort", "oldest",
                                          "--fields", "id,published", "--any"};
  const std::string query = sample().ask(batch, "maduro exit").out;
  CHECK(sample().ask(batch, R"({"query":"maduro exit"})").out == query);
  CHECK(sample().ask(batch, R"({"query":"maduro exit","limit":1,"id":null})").out == query);
  CHECK(sample().ask(batch, R"({"query":"maduro exit","sort":"newest"})").out != query);
}

TEST_CASE("batch: what its options cannot be is said before anything is read") {
  const Outcome outcome = sample().ask({"batch", "--limit", "many"}, "maduro\n");
  CHECK(outcome.status == 2);
  CHECK(outcome.out == "");
  CHECK(outcome.err.starts_with("--limit: "));
}

TEST_CASE("batch: an answer is what the command prints as JSON") {
  const std::string answer = sample().ask({"quotes", "exit", "--format", "json"}).out;
  const std::string reply = sample().ask({"batch"}, R"({"command":"quotes","query":"exit"})").out;
  CHECK(reply == R"({"version":1,"id":null,"status":0,"notes":[],"answer":)" +
                     answer.substr(0, answer.size() - 1) + "}\n");
}

}  // namespace dossier
