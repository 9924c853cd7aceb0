// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/include/dossier.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "corpus/command_line/version.h"
#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/json_request.h"
#include "searcher/json_rpc/json_depth.h"
#include "searcher/session.h"
#include "searcher/today.h"

struct dossier_database {
  explicit dossier_database(std::filesystem::path folder) : directory(std::move(folder)) {}

  std::mutex mutex;  // calls with one handle wait for each other
  dossier::Session session;
  std::filesystem::path directory;
};

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

// In the memory of C, so that the caller's language can give it back.
char* copied(const std::string& text) {
  char* copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy != nullptr)
    std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}

int give(const Reply& answer, char** reply) {
  if (reply != nullptr)
    *reply = copied(answer.json);
  return answer.status;
}

// What `work` answers; whatever it throws becomes a reply.
template <typename Work>
int answered(char** reply, Work&& work) noexcept {
  if (reply != nullptr)
    *reply = nullptr;
  try {
    try {
      return give(std::forward<Work>(work)(), reply);
    } catch (const Error& error) {
      return give(error_reply(error), reply);
    } catch (const std::exception& error) {
      return give(error_reply(Error(ErrorKind::Internal, error.what())), reply);
    }
  } catch (...) {  // there is no memory even to tell of it
    return DOSSIER_ERROR;
  }
}

Error missing(const std::string& argument) {
  return Error(ErrorKind::Usage, "the argument " + argument + " is NULL");
}

Reply ask(dossier_database* handle, std::string_view request) {
  if (handle == nullptr)
    throw missing("handle");
  const std::lock_guard lock(handle->mutex);
  const JsonRequests requests(handle->session, system_today,
                              {{"database", {handle->directory.string()}}});
  return requests.answer(request);
}

Json parsed(const char* options) {
  const std::string_view text = options == nullptr ? "" : options;
  if (text.empty())
    return Json::object();
  if (json_depth(text) > kMaxJsonDepth)
    throw Error(ErrorKind::Usage, "the options nest too deep");
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object())
    throw Error(ErrorKind::Usage, "the options are no JSON object", R"(write {"limit":5})");
  return json;
}

// A text that is no UTF-8 is mended, as JSON cannot hold it.
std::string request_of(const char* command, Json options) {
  options["command"] = command;
  return options.dump(-1, ' ', false, Json::error_handler_t::replace);
}

int ask_by_query(dossier_database* handle, const char* command, const char* query,
                 const char* options, char** reply) noexcept {
  return answered(reply, [&] {
    Json request = parsed(options);
    if (query != nullptr)
      request["query"] = query;
    return ask(handle, request_of(command, std::move(request)));
  });
}

}  // namespace
}  // namespace dossier

const char* dossier_version() {
  static const std::string version(dossier::version_number());
  return version.c_str();
}

dossier_database* dossier_open(const char* directory, char** error) {
  dossier_database* opened = nullptr;
  dossier::answered(error, [&] {
    auto handle = std::make_unique<dossier_database>(
        dossier::database_path(directory == nullptr ? "" : directory));
    handle->session.database(handle->directory);
    opened = handle.release();
    return dossier::Reply();
  });
  if (opened != nullptr && error != nullptr) {
    dossier_free(*error);
    *error = nullptr;
  }
  return opened;
}

void dossier_close(dossier_database* handle) {
  delete handle;
}

void dossier_free(char* reply) {
  std::free(reply);
}

int dossier_request(dossier_database* handle, const char* request, char** reply) {
  return dossier::answered(reply, [&] {
    if (request == nullptr)
      throw dossier::missing("request");
    return dossier::ask(handle, request);
  });
}

int dossier_search(dossier_database* handle, const char* query, const char* options, char** reply) {
  return dossier::ask_by_query(handle, "search", query, options, reply);
}

int dossier_facets(dossier_database* handle, const char* query, const char* options, char** reply) {
  return dossier::ask_by_query(handle, "facets", query, options, reply);
}

int dossier_figures(dossier_database* handle, const char* query, const char* options,
                    char** reply) {
  return dossier::ask_by_query(handle, "figures", query, options, reply);
}

int dossier_quotes(dossier_database* handle, const char* query, const char* options, char** reply) {
  return dossier::ask_by_query(handle, "quotes", query, options, reply);
}

int dossier_show(dossier_database* handle, const char* id, char** reply) {
  return dossier::answered(reply, [&] {
    if (id == nullptr)
      throw dossier::missing("id");
    return dossier::ask(handle, dossier::request_of("show", {{"document", id}}));
  });
}
