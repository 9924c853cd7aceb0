// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/dispatcher.h"

#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"

namespace dossier {
namespace {

Dispatcher small_dispatcher() {
  Dispatcher dispatcher;
  dispatcher.on_request("echo", [](const Json& params) { return params.at("say"); });
  dispatcher.on_request("refuse", [](const Json&) -> Json {
    throw RpcError(RpcErrorCode::RequestFailed, "not today");
  });
  dispatcher.on_request("missing", [](const Json&) -> Json {
    throw Error(ErrorKind::DatabaseMissing, "there is no database", "make one");
  });
  dispatcher.on_request("misread",
                        [](const Json&) -> Json { throw Error(ErrorKind::BadQuery, "no query"); });
  dispatcher.on_request("break", [](const Json&) -> Json { throw std::runtime_error("oh"); });
  dispatcher.on_notification("note", [](const Json& params) { params.at("say"); });
  return dispatcher;
}

struct Row {
  std::string body;
  std::string response;  ///< without the version, "" for none
};

}  // namespace

TEST_CASE("dispatcher: what is answered to what") {
  const std::vector<Row> rows = {
      {R"({"id":1,"method":"echo","params":{"say":"hi"}})", R"({"id":1,"result":"hi"})"},
      {R"({"id":1,"method":"refuse"})",
       R"({"error":{"code":-32803,"message":"not today"},"id":1})"},
      {R"({"id":1,"method":"missing"})",
       R"({"error":{"code":-32803,"message":"there is no database; make one"},"id":1})"},
      {R"({"id":1,"method":"misread"})",
       R"({"error":{"code":-32602,"message":"no query"},"id":1})"},
      {R"({"id":1,"method":"break"})", R"({"error":{"code":-32603,"message":"oh"},"id":1})"},
      {R"({"id":1,"method":"absent"})",
       R"({"error":{"code":-32601,"message":"there is no method absent"},"id":1})"},
      {R"({"method":"absent"})", ""},
      {R"({"method":"note","params":{"say":1}})", ""},
      {"{", R"({"error":{"code":-32700,"message":"the message is no JSON"},"id":null})"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const auto answer = small_dispatcher().dispatch(message_from(row.body));
    Json response = answer.response.value_or(Json());
    if (response.is_object())
      response.erase("jsonrpc");
    CHECK((response.is_null() ? "" : response.dump()) == row.response);
  }
}

TEST_CASE("dispatcher: params that cannot be read are an error of the request") {
  const auto answer =
      small_dispatcher().dispatch(message_from(R"({"id":1,"method":"echo","params":{}})"));
  CHECK(answer.response->at("error").at("code") == -32602);
}

TEST_CASE("dispatcher: a notification that cannot be heeded is told, not answered") {
  const auto answer = small_dispatcher().dispatch(message_from(R"({"method":"note","params":{}})"));
  CHECK_FALSE(answer.response.has_value());
  CHECK(answer.problem.starts_with("note: "));
}

}  // namespace dossier
