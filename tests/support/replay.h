// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "searcher/database.h"

namespace dossier {

/// `text` with `with` for each `what`.
std::string replaced(std::string text, const std::string& what, const std::string& with);

/// `text` with $TOKEN for the token of the database's state, which each build makes anew.
std::string without_token(std::string text, const Database& database);

/// Checks the recorded sessions in `folder` of the tests: `replay` takes one and gives it as it
/// goes now. With $UPDATE_GOLDEN that is written instead.
void check_sessions(const std::string& folder,
                    const std::function<std::string(const std::string& session)>& replay);

}  // namespace dossier
