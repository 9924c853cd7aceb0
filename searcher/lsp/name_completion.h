// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/lsp/workspace.h"

namespace dossier {

/// Answers textDocument/completion: the actors and outlets of the corpus that the words before the
/// cursor begin, by any alias. Those that the draft names already come first, then those of most
/// articles; Settings::max_results at most. Of several words before the cursor the most that begin
/// a name count.
Json complete_names(Workspace& workspace, const Json& params);

/// Answers completionItem/resolve: adds what a hover on the name says.
Json describe_completion(Workspace& workspace, const Json& item);

}  // namespace dossier
