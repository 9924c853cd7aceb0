// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/json_request.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "searcher/session.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

const std::vector<std::string> kRecords = {
    R"({"id":"1","outlet":"The Harbor Ledger","published":"2025-11-01","text":"A boat sank."})",
    R"({"id":"2","outlet":"Brackwater Gazette","published":"2025-11-03","text":"Another boat."})",
    R"({"id":"3","published":"2025-11-02","text":"A boat search failed."})",
};

// A process that answers requests about one small database.
struct Answerer {
  SmallDatabase small{kRecords};
  Session session;
  JsonRequests requests{session,
                        [] { return std::chrono::year_month_day{}; },
                        {{"database", {small.directory().string()}}, {"limit", {"2"}}}};

  Json ask(std::string_view request) { return Json::parse(requests.answer(request).json); }

  std::string message(std::string_view request) {
    const Json error = ask(request)["error"];
    return error["message"].get<std::string>() +
           (error["hint"].is_null() ? "" : "; " + error["hint"].get<std::string>());
  }
};

}  // namespace

TEST_CASE("json request: a reply holds the answer of the command, and the id") {
  Answerer answerer;
  const Json reply = answerer.ask(R"({"query":"boat","sort":"newest","id":{"n":1}})");
  CHECK(reply["version"] == 1);
  CHECK(reply["id"] == Json{{"n", 1}});
  CHECK(reply["status"] == 0);
  CHECK(reply["notes"] == Json::array());
  CHECK(reply["answer"]["match_count"] == 3);
  CHECK(reply["answer"]["hits"][0]["id"] == "2");
}

TEST_CASE("json request: options are texts, numbers, flags and lists, by any of their spellings") {
  Answerer answerer;
  for (const auto& [request, hits] : std::vector<std::pair<std::string_view, std::size_t>>{
           {R"({"query":"boat"})", 2},
           {R"({"query":"boat","limit":1})", 1},
           {R"({"query":"boat","limit":"1"})", 1},
           {R"({"query":"boat","limit":0})", 3},
           {R"({"query":["boat","sank"]})", 1},
           {R"({"query":"sank failed"})", 0},
           {R"({"query":"sank failed","any":true})", 2},
           {R"({"query":"sank failed","any":false})", 0},
           {R"({"query":"sank failed","any":null})", 0},
           {R"({"query":"boat","filter":"date:month=2025-11","limit":3})", 3},
           {R"({"query":"boat","filter":["date:day=2025-11-01","date:day=2025-11-02"]})", 2},
           {R"({"query":"-sank","limit":null})", 2},
           {R"({"query":"boat","new_since":"","facet_limit":3})", 2}}) {
    CAPTURE(request);
    CHECK(answerer.ask(request)["answer"]["hits"].size() == hits);
  }
}

TEST_CASE("json request: a list of names is one option") {
  Answerer answerer;
  const Json hit = answerer.ask(R"({"query":"sank","fields":["id","score"]})")["answer"]["hits"][0];
  CHECK(hit.size() == 2);
  const Json facets =
      answerer.ask(R"({"command":"facets","facets":["publisher","person"]})")["answer"]["facets"];
  CHECK(facets.size() == 2);
}

TEST_CASE("json request: what is asked by its place has its name") {
  Answerer answerer;
  CHECK(answerer.ask(R"({"command":"show","document":"2"})")["answer"]["id"] == "2");
  CHECK(answerer.ask(R"({"command":"show","document":["2","1"]})")["answer"].size() == 2);
  CHECK(answerer.ask(R"({"command":"complete","prefix":"harb"})")["answer"]["prefix"] == "harb");
  CHECK(answerer.ask(R"({"command":"explain","query":"a b"})")["answer"]["query"] == "a b");
}

TEST_CASE("json request: what finds nothing says so") {
  Answerer answerer;
  CHECK(answerer.ask(R"({"query":"zebra"})")["status"] == 1);
  const Json missing = answerer.ask(R"({"command":"show","document":"9"})");
  CHECK(missing["status"] == 1);
  CHECK(missing["answer"].is_null());
  CHECK(missing["notes"] == Json{"no document has the id 9"});
}

TEST_CASE("json request: a bad one is answered by what is wrong") {
  Answerer answerer;
  for (const auto& [request, expected] : std::vector<std::pair<std::string_view, std::string_view>>{
           {"[]", R"(the request is no JSON object; write {"command":"search","query":"..."})"},
           {R"({"command":"facts"})",
            "there is no command \"facts\" for requests; they are search, facets, complete, "
            "quotes, figures, similar, show, explain"},
           {R"({"command":"batch"})",
            "there is no command \"batch\" for requests; they are search, facets, complete, "
            "quotes, figures, similar, show, explain"},
           {R"({"command":7})",
            "the command of a request is its name, not 7; commands are search, facets, complete, "
            "quotes, figures, similar, show, explain"},
           {R"({"query":"a","limt":3})",
            "a request for search has no option \"limt\"; did you mean \"limit\"?"},
           {R"({"query":"a","limit":true})", "\"limit\" takes a text or a number, not true"},
           {R"({"query":"a","any":"yes"})", "\"any\" takes true or false, not \"yes\""},
           {R"({"query":"a","sort":"up"})", "--sort: up not in {relevance,newest,date,oldest,qty}"},
           {R"({"command":"complete"})", "PREFIX is required"}}) {
    CAPTURE(request);
    CHECK(answerer.message(request) == expected);
    CHECK(answerer.ask(request)["status"] == 2);
  }
  CHECK(answerer.message("{").starts_with("the request is no JSON: parse error at line 1"));
}

TEST_CASE("json request: an error has the id and its kind") {
  Answerer answerer;
  const Json reply = answerer.ask(R"({"query":"tilte:a","id":"x"})");
  CHECK(reply["id"] == "x");
  CHECK(reply["error"]["kind"] == "bad_query");
  CHECK(!reply.contains("answer"));
  CHECK(answerer.ask(R"({"query":"a","database":"/none"})")["error"]["kind"] == "database_missing");
}

TEST_CASE("json request: how to print is not asked, and no picture is written") {
  Answerer answerer;
  CHECK(answerer.message(R"({"query":"a","format":"tsv"})")
            .starts_with("a request for search has no option \"format\"; its options are "));
  CHECK(answerer.ask(R"({"command":"figures","svg":"a.svg"})")["error"]["kind"] == "usage");
}

TEST_CASE("json request: a query alone is a search with the defaults") {
  Answerer answerer;
  const Json reply = Json::parse(answerer.requests.answer_query("boat").json);
  CHECK(reply["id"].is_null());
  CHECK(reply["answer"]["hits"].size() == 2);
  CHECK(Json::parse(answerer.requests.answer_query("--limit").json)["status"] == 1);
}

}  // namespace dossier
