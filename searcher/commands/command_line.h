// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "searcher/commands/commands.h"

namespace dossier {

/// Reads the searcher's command line, without the program's name. Returns what runs the command
/// that it names; throws UsageText where there is none to run.
CommandRunner read_command_line(std::span<const char* const> arguments);

}  // namespace dossier
