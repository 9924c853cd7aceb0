// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/lsp/workspace.h"

namespace dossier {

/// The command that makes the server forget a finding; its argument is Finding::key. Its opposite
/// tells all findings again.
inline constexpr std::string_view kIgnoreCommand = "dossier.ignore";
inline constexpr std::string_view kForgetIgnoredCommand = "dossier.forgetIgnored";

/// What workspace/executeCommand takes: `dossier.search`, `dossier.figures`, `dossier.facets` and
/// `dossier.quotes` answer with what `searcher NAME --format json` prints, the two above with
/// null.
std::vector<std::string> command_names();

/// Answers workspace/executeCommand. The argument of the first four is a query, or a request as
/// JsonRequests takes it.
Json execute_command(Workspace& workspace, const Json& params);

}  // namespace dossier
