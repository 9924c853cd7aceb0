// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace dossier {

/// Thrown by the readers of command lines where there is no command to run: help and version, or
/// what is wrong with the line.
struct UsageText {
  std::string text;  ///< printed to stdout if `exit_status` is kExitDone, else to stderr
  int exit_status = 0;
};

/// Runs the body of the program `name` and returns its exit status. What the body throws is printed
/// to stderr as a message of that program. A reader that closes its end of a pipe ends the program
/// quietly with status 0; output that cannot be written for another reason is an error.
int run_program(std::string_view name, const std::function<int()>& body);

}  // namespace dossier
