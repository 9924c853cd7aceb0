// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "searcher/database.h"

namespace dossier {

/// `text` with $TOKEN for the token of the database's state, which each build makes anew.
std::string without_token(std::string text, const Database& database);

/// Says a line of a session to a server and gives what that sent then, one message a line.
using Say = std::function<std::vector<std::string>(const std::string& line)>;

/// Checks the recorded sessions in `folder` of the tests, each with the server that `begin` gives.
/// What was sent stands behind "< ", what was said is any other line. With $UPDATE_GOLDEN each is
/// written as it goes now instead.
void check_sessions(const std::string& folder, const std::function<Say()>& begin);

}  // namespace dossier
