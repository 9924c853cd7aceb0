// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>

#include "searcher/commands/commands.h"

namespace dossier {

/// Reads the searcher's command line, without the program's name, and the file `settings` if there
/// is one, see declare_settings. Returns what runs the command that the line names; throws
/// UsageText where there is none to run.
CommandRunner read_command_line(std::span<const char* const> arguments,
                                const std::string& settings = "");

}  // namespace dossier
