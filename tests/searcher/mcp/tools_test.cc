// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/mcp/tools.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "searcher/commands/command_table.h"
#include "searcher/session.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","outlet":"The Harbor Ledger","published":"2025-11-01","text":"A boat sank."})",
    R"({"id":"2","outlet":"Brackwater Gazette","published":"2025-11-03","text":"Another boat."})",
};

// Calls tools over one small database.
struct Caller {
  SmallDatabase small{kRecords};
  Session session;
  JsonRequests requests{session,
                        [] { return std::chrono::year_month_day{}; },
                        {{"database", {small.directory().string()}}}};

  Json call(const std::string& tool, const Json& arguments,
            McpRevision revision = McpRevision::July2026) {
    return call_tool(requests, {{"name", tool}, {"arguments", arguments}}, revision);
  }
};

Json tool_named(const std::string& name, McpRevision revision) {
  for (const Json& tool : tool_list(revision))
    if (tool.at("name") == name)
      return tool;
  return nullptr;
}

}  // namespace

TEST_CASE("mcp tools: they are the commands that take requests") {
  std::vector<std::string> commands;
  for (const CommandRow& row : command_table())
    if (row.takes_requests == TakesRequests::Yes)
      commands.emplace_back(row.name);
  std::vector<std::string> tools;
  for (const Json& tool : tool_list(McpRevision::July2026))
    tools.push_back(tool.at("name").get<std::string>());
  CHECK(tools == commands);
  for (const char* wanted : {"search", "facets", "figures", "quotes", "show"})
    CHECK(std::ranges::find(tools, wanted) != tools.end());
}

TEST_CASE("mcp tools: the schema of the input follows from the options of the command") {
  const Json schema = tool_named("search", McpRevision::July2026).at("inputSchema");
  CHECK(schema.at("type") == "object");
  CHECK(schema.at("required") == Json::array({"query"}));
  CHECK(schema.at("additionalProperties") == false);
  const Json& properties = schema.at("properties");
  CHECK(properties.at("limit").at("type") == "integer");
  CHECK(properties.at("any").at("type") == "boolean");
  CHECK(properties.at("sort").at("enum") ==
        Json::array({"relevance", "newest", "date", "oldest", "qty"}));
  CHECK(properties.at("query").at("description").get<std::string>() != "");
  for (const char* absent : {"database", "format", "color", "null", "help"}) {
    CAPTURE(absent);
    CHECK_FALSE(properties.contains(absent));
  }
}

TEST_CASE("mcp tools: structure is for the revisions that know it") {
  CHECK_FALSE(tool_named("search", McpRevision::March2025).contains("outputSchema"));
  CHECK(tool_named("search", McpRevision::June2025).at("outputSchema").at("type") == "object");
  CHECK_FALSE(tool_named("facets", McpRevision::July2026).contains("outputSchema"));
  Caller caller;
  for (const McpRevision revision : {McpRevision::March2025, McpRevision::June2025,
                                     McpRevision::November2025, McpRevision::July2026}) {
    CAPTURE(to_string(revision));
    const Json result = caller.call("search", {{"query", "boat"}}, revision);
    const Json text = Json::parse(result.at("content").at(0).at("text").get<std::string>());
    CHECK(text.at("match_count") == 2);
    CHECK(result.contains("structuredContent") == (revision != McpRevision::March2025));
    if (revision != McpRevision::March2025)
      CHECK(result.at("structuredContent") == text);
  }
}

TEST_CASE("mcp tools: several documents are a list, which old revisions get as text alone") {
  Caller caller;
  const Json documents = {{"document", {"1", "2"}}};
  CHECK(caller.call("show", documents).at("structuredContent").size() == 2);
  CHECK_FALSE(
      caller.call("show", documents, McpRevision::November2025).contains("structuredContent"));
  CHECK(caller.call("show", {{"document", "1"}}, McpRevision::November2025)
            .at("structuredContent")
            .at("id") == "1");
}

TEST_CASE("mcp tools: nothing found is no error, and says why") {
  Caller caller;
  const Json result = caller.call("show", {{"document", "9"}});
  CHECK(result.at("isError") == false);
  CHECK(result.at("content").at(1).at("text") == "no document has the id 9");
}

TEST_CASE("mcp tools: what a model can do better is an error of the result") {
  struct CallRow {
    std::string tool;
    Json arguments;
    std::string said;
  };
  Caller caller;
  for (const CallRow& row : std::vector<CallRow>{
           {"search", {{"query", "\"open"}}, "quot"},
           {"search", {{"query", "boat"}, {"limt", 3}}, "did you mean \"limit\"?"},
           {"search", {{"query", "boat"}, {"limit", "many"}}, "limit"},
           {"search", {{"query", "boat"}, {"sort", "upwards"}}, "sort"},
           {"search", Json::object(), "QUERY"},
           {"search", {{"query", "boat"}, {"database", "/"}}, "no option \"database\""},
           {"search", {{"query", "boat"}, {"command", "show"}}, "no option \"command\""},
           {"facets", {{"query", "boat"}, {"facets", "planet"}}, "planet"}}) {
    CAPTURE(row.arguments.dump());
    const Json result = caller.call(row.tool, row.arguments);
    CHECK(result.at("isError") == true);
    CHECK_FALSE(result.contains("structuredContent"));
    const auto text = result.at("content").at(0).at("text").get<std::string>();
    CAPTURE(text);
    CHECK(text.find(row.said) != std::string::npos);
  }
}

TEST_CASE("mcp tools: a tool that is not there is an error of the protocol") {
  Caller caller;
  CHECK_THROWS_AS(caller.call("batch", Json::object()), RpcError);
  CHECK_THROWS_AS(caller.call("nothing", Json::object()), RpcError);
}

}  // namespace dossier
