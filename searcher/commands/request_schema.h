// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "searcher/commands/command_table.h"

namespace dossier {

/// The options of a request for `command` as JSON Schema, from what the command declares: an object
/// with a property for each, its help as description, its names where only some values are allowed.
/// The database is left out, which is for whoever starts a program to choose. Requires: a command
/// that takes requests.
nlohmann::ordered_json request_schema(const CommandRow& command);

}  // namespace dossier
