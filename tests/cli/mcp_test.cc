// SPDX-License-Identifier: GPL-2.0-or-later
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "tests/support/json_schema.h"
#include "tests/support/sample_database.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

const Json kMeta = {{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                    {"io.modelcontextprotocol/clientCapabilities", Json::object()}};

std::string call(int id, const std::string& tool, const Json& arguments) {
  const Json message = {{"jsonrpc", "2.0"},
                        {"id", id},
                        {"method", "tools/call"},
                        {"params", {{"name", tool}, {"arguments", arguments}, {"_meta", kMeta}}}};
  return message.dump() + "\n";
}

// What the server sends, a message a line.
std::vector<Json> answers(const std::string& input) {
  const Outcome outcome = sample().ask({"mcp"}, input);
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  std::vector<Json> messages;
  std::istringstream lines(outcome.out);
  for (std::string line; std::getline(lines, line);)
    messages.push_back(Json::parse(line));
  return messages;
}

}  // namespace

TEST_CASE("mcp: a tool answers what the command prints as JSON, as its schema says") {
  struct Row {
    std::string tool;
    Json arguments;
    std::vector<std::string> line;
  };
  for (const Row& row :
       std::vector<Row>{{"search", {{"query", "maduro"}, {"limit", 2}}, {"maduro", "--limit", "2"}},
                        {"facets", {{"query", "maduro"}}, {"facets", "maduro"}},
                        {"figures", {{"of", "money"}}, {"figures", "--of", "money"}},
                        {"quotes", {{"speaker", "maduro"}}, {"quotes", "--speaker", "maduro"}},
                        {"show",
                         {{"document", "windlass-2025-12-01-air"}},
                         {"show", "windlass-2025-12-01-air"}}}) {
    CAPTURE(row.tool);
    std::vector<std::string> line = row.line;
    line.insert(line.end(), {"--format", "json"});
    const std::string printed = sample().ask(line).out;
    const std::vector<Json> messages = answers(call(1, row.tool, row.arguments));
    REQUIRE(messages.size() == 1);
    const Json& result = messages.front().at("result");
    CHECK(result.at("content").at(0).at("text").get<std::string>() + "\n" == printed);
    CHECK(result.at("structuredContent") == Json::parse(printed));
    CHECK(result.at("resultType") == "complete");
  }
}

TEST_CASE(
    "mcp: hostile lines are answered or passed over, and a good one behind them is answered") {
  const std::string deep(100'000, '[');
  const std::vector<std::string> lines = {
      "{",
      "null",
      "[]",
      R"({"jsonrpc":"2.0","id":1})",
      R"({"jsonrpc":"2.0","id":2,"method":"no/such"})",
      R"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":[]})",
      R"({"jsonrpc":"2.0","id":4,"method":"initialize"})",
      R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":7})",
      R"({"jsonrpc":"2.0","id":5,"method":"ping","params":)" + deep,
      std::string(20'000'000, 'x'),
      "\xff\xfe\x00\x01",
      "Content-Length: 2\r\n\r",
  };
  std::string input;
  for (const std::string& line : lines)
    input += line + "\n";
  const std::vector<Json> messages =
      answers(input + call(7, "search", {{"query", "maduro"}, {"limit", 1}}));
  REQUIRE_FALSE(messages.empty());
  for (std::size_t i = 0; i + 1 < messages.size(); ++i)
    CHECK(messages[i].contains("error"));
  CHECK(messages.back().at("id") == 7);
  CHECK(messages.back().at("result").at("isError") == false);
}

TEST_CASE("mcp: a request in a line that has no end is answered before the server ends") {
  std::string line = call(1, "search", {{"query", "maduro"}});
  line.pop_back();
  CHECK(answers(line).size() == 1);
  CHECK(answers("").empty());
}

}  // namespace dossier
