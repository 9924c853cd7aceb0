// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/json_request.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "corpus/enum_names.h"
#include "corpus/error.h"
#include "searcher/commands/command_table.h"
#include "searcher/commands/request_options.h"
#include "searcher/json_rpc/json_depth.h"
#include "searcher/output/format.h"
#include "searcher/output/json_values.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kUsualCommand = "search";

constexpr auto kErrorNames = std::to_array<EnumName<ErrorKind>>({
    {ErrorKind::Usage, "usage"},
    {ErrorKind::FileUnreadable, "file_unreadable"},
    {ErrorKind::FileUnwritable, "file_unwritable"},
    {ErrorKind::DatabaseMissing, "database_missing"},
    {ErrorKind::DatabaseLocked, "database_locked"},
    {ErrorKind::DatabaseDamaged, "database_damaged"},
    {ErrorKind::SchemaMismatch, "schema_mismatch"},
    {ErrorKind::BadQuery, "bad_query"},
    {ErrorKind::Internal, "internal"},
});

struct Outcome {
  int status = kExitError;
  std::string out;    // the lines of JSON that the command printed
  std::string notes;  // what it printed to standard error
};

Json parsed(std::string_view request) {
  if (json_depth(request) > kMaxJsonDepth)
    throw Error(ErrorKind::Usage, "the request nests too deep");
  try {
    Json json = Json::parse(request);
    if (json.is_object())
      return json;
  } catch (const Json::parse_error& error) {
    const std::string_view text = error.what();
    throw Error(ErrorKind::Usage,
                "the request is no JSON: " + std::string(text.substr(text.find("] ") + 2)));
  }
  throw Error(ErrorKind::Usage, "the request is no JSON object",
              R"(write {"command":"search","query":"..."})");
}

std::string names_of_commands() {
  std::string names;
  for (const CommandRow& row : command_table())
    if (row.takes_requests == TakesRequests::Yes)
      names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

const CommandRow& command_named(const std::string& name) {
  for (const CommandRow& row : command_table())
    if (row.name == name && row.takes_requests == TakesRequests::Yes)
      return row;
  throw Error(ErrorKind::Usage, "there is no command \"" + name + "\" for requests",
              "they are " + names_of_commands());
}

std::string take_command(Json& request) {
  const Json name = request.value("command", Json(kUsualCommand));
  request.erase("command");
  if (!name.is_string())
    throw Error(ErrorKind::Usage, "the command of a request is its name, not " + dump(name),
                "commands are " + names_of_commands());
  return name.get<std::string>();
}

JsonRequests::Options defaults_for(std::string_view command, const JsonRequests::Options& all) {
  if (command == kUsualCommand)
    return all;
  JsonRequests::Options kept;
  if (const auto database = all.find("database"); database != all.end())
    kept.insert(*database);
  return kept;
}

Outcome run(const CommandRow& command, const Json& options, const JsonRequests::Options& defaults,
            Session& session, const Today& today) {
  CLI::App app;
  const CommandRunner runner = command.declare(app);
  std::vector<std::string> line =
      request_line(app, command.name, options, defaults_for(command.name, defaults));
  std::ranges::reverse(line);  // as CLI11 takes them
  try {
    app.parse(line);
  } catch (const CLI::ParseError& error) {
    throw Error(ErrorKind::Usage, error.what());
  }
  std::ostringstream out;
  std::ostringstream err;
  std::istringstream nothing;
  const int status = runner({session, today, out, err, nothing});
  return {status, out.str(), err.str()};
}

Json notes_from(const std::string& text) {
  constexpr std::string_view kProgram = "searcher: ";
  Json notes = Json::array();
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    notes.push_back(line.starts_with(kProgram) ? line.substr(kProgram.size()) : line);
  return notes;
}

// The lines are JSON already. `show` prints one for each document.
std::string answer_from(const std::string& lines) {
  if (lines.empty())
    return "null";
  std::string joined = lines.substr(0, lines.size() - 1);
  if (joined.find('\n') == joined.npos)
    return joined;
  std::ranges::replace(joined, '\n', ',');
  return "[" + joined + "]";
}

std::string envelope(const Json& id, const Outcome& outcome, const std::string& rest) {
  std::string head = dump({{"version", kJsonVersion},
                           {"id", id},
                           {"status", outcome.status},
                           {"notes", notes_from(outcome.notes)}});
  head.pop_back();
  return head + "," + rest + "}";
}

Reply refusal(const Json& id, const Error& error) {
  const Json json = {{"kind", name_of(kErrorNames, error.kind())},
                     {"message", error.what()},
                     {"hint", text_or_null(error.hint())}};
  const int status = exit_status(error.kind());
  return {envelope(id, {status, {}, {}}, R"("error":)" + dump(json)), status};
}

// What `work` makes of a request; where it throws, the reply that says so. `id` is read after it.
Reply replied(const Json& id, const std::function<Outcome()>& work) {
  try {
    const Outcome outcome = work();
    return {envelope(id, outcome, R"("answer":)" + answer_from(outcome.out)), outcome.status};
  } catch (const Error& error) {
    return refusal(id, error);
  } catch (const std::exception& error) {
    return refusal(id, Error(ErrorKind::Internal, error.what(), "please report this"));
  }
}

}  // namespace

Reply error_reply(const Error& error) {
  return refusal(Json(), error);
}

JsonRequests::JsonRequests(Session& session, Today today, Options defaults)
    : session_(session), today_(std::move(today)), defaults_(std::move(defaults)) {}

Reply JsonRequests::answer(std::string_view request) const {
  Json id;
  return replied(id, [&] {
    Json options = parsed(request);
    id = options.value("id", Json());
    options.erase("id");
    return run(command_named(take_command(options)), options, defaults_, session_, today_);
  });
}

Reply JsonRequests::answer_query(std::string_view query) const {
  return replied(Json(), [&] {
    Json options = Json::object();
    options["query"] = query;
    return run(command_named(std::string(kUsualCommand)), options, defaults_, session_, today_);
  });
}

}  // namespace dossier
