// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/message.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

std::string print(const Message& message) {
  switch (message.kind) {
    case Message::Kind::Request:
      return "request " + message.id.dump() + " " + message.method + " " + message.params.dump();
    case Message::Kind::Notification:
      return "notification " + message.method + " " + message.params.dump();
    case Message::Kind::Response:
      return "response " + message.id.dump() + " " + message.result.dump();
    case Message::Kind::Fault:
      return "fault " + std::to_string(static_cast<int>(message.error->code())) + " " +
             message.id.dump() + " " + message.error->what();
  }
  return {};
}

struct Row {
  std::string body;
  std::string printed;
};

}  // namespace

TEST_CASE("message: what a body holds") {
  const std::vector<Row> rows = {
      {R"({"id":1,"method":"m","params":{"a":2}})", R"(request 1 m {"a":2})"},
      {R"({"id":"x","method":"m"})", R"(request "x" m null)"},
      {R"({"method":"m","params":[1]})", "notification m [1]"},
      {R"({"id":1,"result":[2]})", "response 1 [2]"},
      {R"({"id":1,"error":{"code":1}})", "response 1 null"},
      {"", "fault -32700 null the message is no JSON"},
      {"{", "fault -32700 null the message is no JSON"},
      {"\"\xff\"", "fault -32700 null the message is no JSON"},
      {R"({"method":"\ud800"})", "fault -32700 null the message is no JSON"},
      {"[]", "fault -32600 null the message is no object"},
      {"7", "fault -32600 null the message is no object"},
      {R"({"id":1})", "fault -32600 1 the message has no method"},
      {R"({"id":1,"method":7})", "fault -32600 1 the message has no method"},
      {R"({"id":1.5,"method":"m"})",
       "fault -32600 null the id is neither a whole number nor a string"},
      {R"({"id":{},"method":"m"})",
       "fault -32600 null the id is neither a whole number nor a string"},
      {R"({"id":1,"method":"m","params":7})",
       "fault -32600 1 the params are neither an object nor a list"},
      {std::string(100'000, '['), "fault -32600 null the message nests too deep"},
      {R"({"method":"[[\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})",
       R"(notification [["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ null)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(print(message_from(row.body)) == row.printed);
  }
}

}  // namespace dossier
