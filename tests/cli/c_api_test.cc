// SPDX-License-Identifier: GPL-2.0-or-later
#include <dossier.h>
#include <filesystem>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "tests/support/replaced.h"
#include "tests/support/sample_database.h"

namespace dossier_test {
namespace {

using Json = nlohmann::json;
using dossier::Outcome;
using dossier::replaced;
using dossier::sample;

struct Answer {
  int status = 0;
  Json reply = {};
};

Answer taken(int status, char* reply) {
  REQUIRE(reply != nullptr);
  Answer answer{status, Json::parse(reply)};
  dossier_free(reply);
  CHECK(answer.reply.at("status") == status);
  return answer;
}

// A handle on the sample corpus.
class Handle {
 public:
  Handle() : database_(dossier_open(sample().database().c_str(), nullptr)) {
    REQUIRE(database_ != nullptr);
  }
  ~Handle() { dossier_close(database_); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  dossier_database* get() const { return database_; }

  Answer request(const char* text) const {
    char* reply = nullptr;
    const int status = dossier_request(database_, text, &reply);
    return taken(status, reply);
  }

 private:
  dossier_database* database_;
};

using Ask = int (*)(dossier_database*, const char*, const char*, char**);

std::string error_of(const Answer& answer) {
  return answer.reply.at("error").at("message").get<std::string>();
}

}  // namespace

TEST_CASE("c api: a function answers what the command prints as JSON") {
  struct Row {
    Ask ask;
    const char* command;
  };
  const Handle handle;
  for (const Row& row : std::vector<Row>{{dossier_search, "search"},
                                         {dossier_facets, "facets"},
                                         {dossier_figures, "figures"},
                                         {dossier_quotes, "quotes"}}) {
    CAPTURE(row.command);
    char* reply = nullptr;
    const int status = row.ask(handle.get(), "maduro", R"({"limit":2})", &reply);
    const Answer answer = taken(status, reply);
    CHECK(status == DOSSIER_FOUND);
    const Outcome printed =
        sample().ask({row.command, "maduro", "--limit", "2", "--format", "json"});
    // Both name files as seen from the folder that they run in.
    const std::string folder = std::filesystem::path(sample().database()).parent_path() / "";
    CHECK(replaced(answer.reply.at("answer").dump(), folder, "") ==
          Json::parse(printed.out).dump());
  }
  char* reply = nullptr;
  const int status = dossier_show(handle.get(), "windlass-2025-12-01-air", &reply);
  CHECK(taken(status, reply).reply.at("answer").at("id") == "windlass-2025-12-01-air");
}

TEST_CASE("c api: nothing found is no error, and what is wrong can be read") {
  const Handle handle;
  CHECK(handle.request(R"({"query":"xebec"})").status == DOSSIER_NOTHING_FOUND);
  CHECK(handle.request(R"({"command":"show","document":"nobody"})").status ==
        DOSSIER_NOTHING_FOUND);
  const std::string deep = std::string(200'000, '[');
  for (const std::string& request :
       {std::string("{"), std::string("[]"), std::string(), std::string(R"({"query":"\"open"})"),
        std::string(R"({"command":"sink"})"), std::string(R"({"query":"a","limt":1})"),
        std::string("{\"query\":\"\xff\"}"), R"({"query":)" + deep}) {
    CAPTURE(request.substr(0, 40));
    const Answer answer = handle.request(request.c_str());
    CHECK(answer.status == DOSSIER_ERROR);
    CHECK(error_of(answer) != "");
  }
  char* reply = nullptr;
  int status = dossier_search(handle.get(), "maduro", "[1]", &reply);
  CHECK(error_of(taken(status, reply)) == "the options are no JSON object");
  status = dossier_search(handle.get(), "xebec \xff\xfe", nullptr, &reply);
  CHECK(taken(status, reply).status == DOSSIER_NOTHING_FOUND);
}

TEST_CASE("c api: a missing argument is an error of the call") {
  const Handle handle;
  char* reply = nullptr;
  int status = dossier_search(nullptr, "maduro", nullptr, &reply);
  CHECK(error_of(taken(status, reply)) == "the argument handle is NULL");
  status = dossier_request(handle.get(), nullptr, &reply);
  CHECK(error_of(taken(status, reply)) == "the argument request is NULL");
  status = dossier_show(handle.get(), nullptr, &reply);
  CHECK(error_of(taken(status, reply)) == "the argument id is NULL");
  CHECK(dossier_search(handle.get(), "maduro", nullptr, nullptr) == DOSSIER_FOUND);
  dossier_close(nullptr);
  dossier_free(nullptr);
}

TEST_CASE("c api: a database that cannot be opened is said") {
  char* error = nullptr;
  CHECK(dossier_open("/nonexistent/database", &error) == nullptr);
  const Answer answer = taken(DOSSIER_ERROR, error);
  CHECK(answer.reply.at("error").at("kind") == "database_missing");
  CHECK(dossier_open("/nonexistent/database", nullptr) == nullptr);
  dossier_database* database = dossier_open(sample().database().c_str(), &error);
  CHECK(database != nullptr);
  CHECK(error == nullptr);
  dossier_close(database);
}

TEST_CASE("c api: threads may share a handle and have their own") {
  const Handle shared;
  const Json expected = shared.request(R"({"command":"facets","query":"maduro"})").reply;
  std::vector<Json> answers(8);
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < answers.size(); ++i)
      threads.emplace_back([&, i] {
        dossier_database* own = dossier_open(sample().database().c_str(), nullptr);
        char* reply = nullptr;
        dossier_facets(i % 2 == 0 ? shared.get() : own, "maduro", nullptr, &reply);
        answers[i] = Json::parse(reply);
        dossier_free(reply);
        dossier_close(own);
      });
  }
  for (const Json& answer : answers)
    CHECK(answer == expected);
}

TEST_CASE("c api: the library shows its own functions and nothing else") {
  const Outcome symbols =
      dossier::run({{"/usr/bin/nm", "-D", "--defined-only", DOSSIER_LIBRARY_PATH}, {}, {}});
  REQUIRE(symbols.status == 0);
  std::istringstream lines(symbols.out);
  std::size_t functions = 0;
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    const std::string name = line.substr(line.rfind(' ') + 1);
    const bool is_ours = name.starts_with("dossier_") && name.ends_with("@@DOSSIER_0");
    functions += is_ours ? 1 : 0;
    CHECK((is_ours || name == "DOSSIER_0"));
  }
  CHECK(functions == 10);
}

TEST_CASE("c api: the examples in C and in Python find what the searcher finds") {
  const Outcome in_c =
      dossier::run({{DOSSIER_EXAMPLE_PATH, sample().database(), "warships"}, {}, {}});
  CHECK(in_c.err == "");
  CHECK(in_c.status == 0);
  CHECK(in_c.out.find("\"match_count\":") != std::string::npos);
  CHECK(in_c.out.find("\"tables\":") != std::string::npos);
  const Outcome refused = dossier::run({{DOSSIER_EXAMPLE_PATH, "/nonexistent", "x"}, {}, {}});
  CHECK(refused.status == 2);
  CHECK(refused.err.find("database_missing") != std::string::npos);
  const Outcome in_python =
      dossier::run({{"/usr/bin/env", "python3", DOSSIER_SOURCE_DIR "/searcher/examples/figures.py",
                     sample().database(), "warships", DOSSIER_LIBRARY_PATH},
                    {},
                    {}});
  if (in_python.status == 127) {
    MESSAGE("skipped: there is no Python");
    return;
  }
  CHECK(in_python.err == "");
  CHECK(in_python.status == 0);
  CHECK(in_python.out.find("warship") != std::string::npos);
}

}  // namespace dossier_test
