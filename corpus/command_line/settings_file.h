// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace dossier {

/// Where the settings of `program` are: $XDG_CONFIG_HOME/dossier/PROGRAM.toml, else
/// ~/.config/dossier/PROGRAM.toml; "" if neither folder is known.
std::string settings_path(std::string_view program);

/// Adds --config: a TOML file of options, `usual_path` if there is one and none is named. A key
/// before the first section is an option of all commands that have it, one in the section [search]
/// of that command alone; the command line goes before both. To be called when all commands are
/// declared. A key or section that no command has is an error of the command line.
void declare_settings(CLI::App& app, const std::string& usual_path);

}  // namespace dossier
