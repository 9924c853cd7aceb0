// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/lsp_session.h"

#include <utility>

#include <doctest/doctest.h>

#include "tests/support/replaced.h"
#include "tests/support/replay.h"

namespace dossier {

using namespace std::chrono_literals;

LspSession::LspSession(const std::vector<std::string>& records, const std::filesystem::path& state)
    : database_(records),
      workspace_(session_,
                 {database_.directory().string(), folder_.path(),
                  state.empty() ? state : state / "ignored"},
                 [] { return 2025y / 12 / 1; }),
      server_(workspace_,
              [this](const Json& message) {
                sent_.push_back(message);
                if (message.value("method", "") == "textDocument/publishDiagnostics")
                  diagnostics_ = message.at("params").at("diagnostics");
              }),
      now_(Server::Clock::time_point() + 1h) {}

std::vector<std::string> LspSession::take() {
  std::vector<std::string> lines;
  for (const Json& message : std::exchange(sent_, {}))
    lines.push_back(without_token(replaced(to_bytes(message), folder_.path().string(), "$FOLDER"),
                                  database_.database()));
  return lines;
}

std::vector<std::string> LspSession::say(std::string_view body) {
  server_.receive(message_from(body), now_);
  return take();
}

std::vector<std::string> LspSession::wait(std::chrono::milliseconds time) {
  now_ += time;
  constexpr int kMostSteps = 10'000;
  for (int i = 0; i < kMostSteps && server_.patience(now_) == 0ms; ++i)
    server_.idle(now_);
  return take();
}

Json LspSession::ask(const std::string& method, const Json& params) {
  server_.receive(message_from(request(++last_id_, method, params).dump()), now_);
  Json result;
  for (const Json& message : std::exchange(sent_, {}))
    if (message.contains("id") && message["id"] == last_id_) {
      CAPTURE(message.dump());
      REQUIRE(message.contains("result"));
      result = message["result"];
    }
  return result;
}

void LspSession::open(const std::string& text) {
  ask("initialize",
      {{"capabilities",
        {{"general", {{"positionEncodings", Json::array({"utf-8"})}}},
         {"textDocument", {{"publishDiagnostics", {{"relatedInformation", true}}}}}}}});
  say(notification(
          "textDocument/didOpen",
          {{"textDocument", {{"uri", "file:///draft.md"}, {"version", 1}, {"text", text}}}})
          .dump());
}

}  // namespace dossier
