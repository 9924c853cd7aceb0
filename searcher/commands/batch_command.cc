// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include "corpus/error.h"
#include "searcher/commands/commands.h"
#include "searcher/commands/json_request.h"

namespace dossier {
namespace {

// Options of a search that are not for all queries alike, or say how to print.
constexpr auto kNotOfBatch = std::to_array<const char*>({"QUERY", "--format", "--null", "--color"});

// The options of `app` that the command line names, as defaults of the requests.
JsonRequests::Options given_options(const CLI::App& app) {
  JsonRequests::Options given;
  for (const CLI::Option* option : app.get_options())
    if (option->count() > 0)
      given[option->get_lnames().front()] = option->results();
  return given;
}

bool is_request(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first != line.npos && line[first] == '{';
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == line.npos;
}

// The worst that befell a request: an error, or that not one of them found anything.
int run_batch(const JsonRequests::Options& defaults, const CommandContext& context) {
  const JsonRequests requests(context.session, context.today, defaults);
  bool has_error = false;
  bool has_found = false;
  bool has_asked = false;
  for (std::string line; std::getline(context.in, line);) {
    if (is_blank(line))
      continue;
    const Reply reply = is_request(line) ? requests.answer(line) : requests.answer_query(line);
    context.out << reply.json << '\n' << std::flush;
    has_asked = true;
    has_error = has_error || reply.status == kExitError;
    has_found = has_found || reply.status == kExitDone;
  }
  if (has_error)
    return kExitError;
  return has_found || !has_asked ? kExitDone : kExitNothingFound;
}

}  // namespace

CommandRunner declare_batch(CLI::App& app) {
  declare_search(app);
  for (const char* name : kNotOfBatch)
    app.remove_option(app.get_option(name));
  app.footer(
      "A line is a query, which is searched with these options, or a request such as\n"
      "{\"command\":\"facets\",\"query\":\"maduro\",\"limit\":5,\"id\":7}. Each is answered by one "
      "line of\n"
      "JSON, at once; an error is such an answer, too.\n"
      "Exit status: 0 something was found, 1 nothing was, 2 a request had an error.");
  const auto options = std::make_shared<JsonRequests::Options>();
  app.parse_complete_callback([&app, options] { *options = given_options(app); });
  return [options](const CommandContext& context) { return run_batch(*options, context); };
}

}  // namespace dossier
