// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace dossier {

/// The folder of the database: `given` unless that is empty, else $DOSSIER_DATABASE, else
/// $XDG_DATA_HOME/dossier/database, else ~/.local/share/dossier/database. Reads the environment.
/// Throws Error{Usage} if none of them is set.
std::filesystem::path database_path(const std::string& given);

}  // namespace dossier
