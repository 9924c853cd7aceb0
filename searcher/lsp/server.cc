// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/server.h"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>
#include <vector>

#include "corpus/xapian_error.h"
#include "searcher/lsp/capabilities.h"
#include "searcher/lsp/code_actions.h"
#include "searcher/lsp/commands.h"
#include "searcher/lsp/diagnostics.h"
#include "searcher/lsp/hints.h"
#include "searcher/lsp/hover.h"
#include "searcher/lsp/name_completion.h"
#include "searcher/lsp/places.h"
#include "searcher/lsp/symbols.h"
#include "searcher/lsp/wire.h"

namespace dossier {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBetweenLooks{2000};
constexpr milliseconds kLongWait{60'000};
constexpr std::size_t kMostDrafts = 256;
constexpr std::size_t kMostDraftBytes = std::size_t{16} << 20;
constexpr std::string_view kSettingsId = "dossier-settings";

// As the protocol numbers kinds of messages to the user.
constexpr int kWarning = 2;
constexpr int kLog = 4;

struct Feature {
  const char* method;
  Json (*answer)(Workspace&, const Json&);
};

constexpr auto kFeatures = std::to_array<Feature>({
    {"textDocument/hover", hover},
    {"textDocument/completion", complete_names},
    {"completionItem/resolve", describe_completion},
    {"textDocument/definition", definition},
    {"textDocument/references", references},
    {"textDocument/documentSymbol", document_symbols},
    {"textDocument/codeAction", code_actions},
    {"textDocument/inlayHint", inlay_hints},
    {"textDocument/documentLink", document_links},
    {"workspace/symbol", workspace_symbols},
    {"workspace/executeCommand", execute_command},
});

std::string uri_in(const Json& params) {
  return params.at("textDocument").at("uri").get<std::string>();
}

std::int64_t version_in(const Json& params) {
  const Json version = params.at("textDocument").value("version", Json(0));
  return version.is_number_integer() ? version.get<std::int64_t>() : 0;
}

std::vector<TextChange> changes_in(const Json& params) {
  std::vector<TextChange> changes;
  for (const Json& change : params.at("contentChanges")) {
    std::optional<TextRange> range;
    if (const auto found = change.find("range"); found != change.end() && !found->is_null())
      range = range_from(*found);
    changes.push_back({range, change.at("text").get<std::string>()});
  }
  return changes;
}

Json progress(const Json& token, const Json& value) {
  return notification("$/progress", {{"token", token}, {"value", value}});
}

}  // namespace

Server::Server(Workspace& workspace, std::function<void(const Json&)> send)
    : workspace_(workspace), send_(std::move(send)) {
  register_life_cycle();
  register_drafts();
  register_features();
}

void Server::register_life_cycle() {
  dispatcher_.on_request("initialize", [this](const Json& params) {
    if (state_ != State::New)
      throw RpcError(RpcErrorCode::InvalidRequest, "the server is initialized already");
    workspace_.client = features_of(params);
    state_ = State::Running;
    if (params.is_object() && params.contains("initializationOptions"))
      heed_settings(params["initializationOptions"]);
    return initialize_result(workspace_.client);
  });
  dispatcher_.on_notification("initialized", [this](const Json&) {
    if (workspace_.client.pulls_settings)
      send_(request(kSettingsId, "workspace/configuration",
                    {{"items", Json::array({{{"section", "dossier"}}})}}));
    workspace_.extractor();  // made while the user looks for the first thing to ask
  });
  dispatcher_.on_notification("workspace/didChangeConfiguration",
                              [this](const Json& params) { take_settings(params.at("settings")); });
  dispatcher_.on_request("shutdown", [this](const Json&) {
    state_ = State::ShutDown;
    was_shut_down_ = true;
    check_.reset();
    due_.clear();
    return Json(nullptr);
  });
  dispatcher_.on_notification("exit", [this](const Json&) { state_ = State::Over; });
}

void Server::register_drafts() {
  dispatcher_.on_notification("textDocument/didOpen", [this](const Json& params) { open(params); });
  dispatcher_.on_notification("textDocument/didChange",
                              [this](const Json& params) { change(params); });
  dispatcher_.on_notification("textDocument/didClose",
                              [this](const Json& params) { close(params); });
}

void Server::register_features() {
  for (const Feature& feature : kFeatures)
    dispatcher_.on_request(feature.method, [this, answer = feature.answer](const Json& params) {
      const Json token = params.is_object() ? params.value("workDoneToken", Json()) : Json();
      if (!token.is_null())
        send_(progress(token, {{"kind", "begin"}, {"title", "Dossier"}}));
      refresh();
      Json result = translate_xapian_errors([&] { return answer(workspace_, params); });
      if (!token.is_null())
        send_(progress(token, {{"kind", "end"}}));
      return result;
    });
}

void Server::receive(const Message& message, Clock::time_point now) {
  now_ = now;
  if (message.kind == Message::Kind::Response) {
    if (message.id == kSettingsId && message.result.is_array() && !message.result.empty())
      heed_settings(message.result.front());
    return;
  }
  if (!is_allowed(message))
    return;
  const std::size_t ignored = workspace_.ignored.size();
  const Dispatcher::Answer answer = dispatcher_.dispatch(message);
  if (answer.response)
    send_(*answer.response);
  if (!answer.problem.empty())
    log(answer.problem);
  if (workspace_.ignored.size() != ignored)
    schedule_all();
}

// Between its beginning and its end a server takes any message, else only what changes that.
bool Server::is_allowed(const Message& message) {
  if (message.kind == Message::Kind::Fault || state_ == State::Running || message.method == "exit")
    return true;
  if (message.kind == Message::Kind::Notification)
    return false;
  if (state_ == State::New && message.method == "initialize")
    return true;
  send_(error_response(
      message.id,
      state_ == State::New
          ? RpcError(RpcErrorCode::ServerNotInitialized, "the server is not initialized")
          : RpcError(RpcErrorCode::InvalidRequest, "the server is shut down")));
  return false;
}

void Server::take_settings(const Json& values) {
  workspace_.settings = with_values(workspace_.settings, values);
  schedule_all();
}

// A slip in the settings must not keep an editor from having the server.
void Server::heed_settings(const Json& values) {
  try {
    take_settings(values);
  } catch (const RpcError& error) {
    log(error.what());
  }
}

void Server::log(const std::string& problem) {
  send_(notification("window/logMessage", {{"type", kLog}, {"message", problem}}));
}

// Tells the user once that there is no database; requests are answered with the error.
void Server::refresh() {
  workspace_.refresh();
  const std::optional<Error>& error = workspace_.database_error();
  const std::string trouble =
      error ? error->what() + (error->hint().empty() ? "" : "; " + error->hint()) : "";
  if (!trouble.empty() && trouble != told_)
    send_(notification("window/showMessage",
                       {{"type", kWarning}, {"message", "Dossier: " + trouble}}));
  told_ = trouble;
  if (const std::string& problem = workspace_.lexicon_problem(); problem != logged_) {
    logged_ = problem;
    if (!problem.empty())
      log("drafts are read without the database's tables: " + problem);
  }
}

std::string Server::revision() const {
  return workspace_.has_database() ? revision_of(workspace_.database()) : std::string();
}

void Server::open(const Json& params) {
  const std::string uri = uri_in(params);
  if (workspace_.drafts().size() >= kMostDrafts)
    throw RpcError(RpcErrorCode::RequestFailed, "too many documents are open for " + uri);
  auto text = params.at("textDocument").at("text").get<std::string>();
  if (check_ && check_->uri == uri)
    check_.reset();
  workspace_.drafts().erase(uri);
  workspace_.drafts().try_emplace(uri, std::move(text), version_in(params),
                                  workspace_.client.encoding);
  schedule(uri);
}

void Server::change(const Json& params) {
  const std::string uri = uri_in(params);
  Draft& draft = workspace_.draft(params);
  if (check_ && check_->uri == uri)
    check_.reset();
  draft.change(changes_in(params), version_in(params));
  if (draft.text().size() > kMostDraftBytes) {
    workspace_.drafts().erase(uri);
    due_.erase(uri);
    throw RpcError(RpcErrorCode::RequestFailed, "the document has become too long: " + uri);
  }
  schedule(uri);
}

void Server::close(const Json& params) {
  const std::string uri = uri_in(params);
  due_.erase(uri);
  if (check_ && check_->uri == uri)
    check_.reset();
  if (workspace_.drafts().erase(uri) > 0)
    unpublish(uri);
}

void Server::unpublish(const std::string& uri) {
  send_(notification("textDocument/publishDiagnostics",
                     {{"uri", uri}, {"diagnostics", Json::array()}}));
}

void Server::schedule(const std::string& uri) {
  due_[uri] = now_ + workspace_.settings.debounce;
}

void Server::schedule_all() {
  for (const auto& [uri, open] : workspace_.drafts())
    due_.try_emplace(uri, now_ + workspace_.settings.debounce);
}

milliseconds Server::patience(Clock::time_point now) const {
  if (check_)
    return milliseconds(0);
  Clock::time_point next = now + kLongWait;
  if (!workspace_.drafts().empty())
    next = std::min(next, next_look_);
  for (const auto& [uri, when] : due_)
    next = std::min(next, when);
  return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(next - now));
}

void Server::idle(Clock::time_point now) {
  now_ = now;
  try {
    translate_xapian_errors([&] {
      if (check_)
        return go_on_checking();
      if (now >= next_look_) {
        next_look_ = now + kBetweenLooks;
        refresh();
        if (revision() != seen_revision_)
          schedule_all();
        seen_revision_ = revision();
      }
      start_check();
    });
  } catch (const std::exception& error) {
    // The next change of the draft tries again.
    check_.reset();
    log(std::string("the draft could not be checked: ") + error.what());
  }
}

void Server::start_check() {
  const auto due =
      std::ranges::find_if(due_, [&](const auto& each) { return each.second <= now_; });
  if (due == due_.end())
    return;
  const std::string uri = due->first;
  due_.erase(due);
  OpenDraft& open = workspace_.drafts().at(uri);
  if (!workspace_.settings.diagnostics) {
    if (!open.findings.empty())
      unpublish(uri);
    open.findings.clear();
    return;
  }
  refresh();
  if (workspace_.has_database())
    check_.emplace(
        RunningCheck{uri, revision(), DraftCheck(workspace_, workspace_.reading(open.draft))});
}

void Server::go_on_checking() {
  const std::string uri = check_->uri;
  if (revision() != check_->revision) {
    check_.reset();
    return schedule(uri);
  }
  if (check_->check.step())
    return;
  OpenDraft& open = workspace_.drafts().at(uri);
  open.findings = check_->check.take_findings();
  check_.reset();
  send_(notification("textDocument/publishDiagnostics",
                     published(workspace_, uri, open.draft, open.findings)));
}

}  // namespace dossier
