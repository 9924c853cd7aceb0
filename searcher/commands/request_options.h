// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "searcher/commands/json_request.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace dossier {

/// The options of `app` that a request may name: all but those that say where and how to print.
std::vector<const CLI::Option*> options_for_requests(const CLI::App& app);

/// The key of an option in requests.
std::string request_key(const CLI::Option& option);

/// Whether an option may have a list of values.
bool takes_several(const CLI::Option& option);

/// The options of a request as the command line that says the same to `app`, to which `command` has
/// declared its options; `defaults` stand where the request names none. Ends with the words that
/// have no option, behind "--". Throws Error{Usage} for keys that are no options, with the nearest
/// one, and for values that the option cannot take.
std::vector<std::string> request_line(const CLI::App& app, std::string_view command,
                                      const nlohmann::ordered_json& options,
                                      const JsonRequests::Options& defaults);

}  // namespace dossier
