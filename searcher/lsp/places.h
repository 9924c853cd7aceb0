// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/lsp/workspace.h"

namespace dossier {

/// Answers textDocument/references: the articles, and the places in them, that have the name,
/// figure or quotation under the cursor: of a name the latest articles first, of a figure those
/// whose sentence is likest, of a quotation the earliest. Settings::max_results at most.
Json references(Workspace& workspace, const Json& params);

/// Answers textDocument/definition: the first of these places; of a name that in the earliest
/// article.
Json definition(Workspace& workspace, const Json& params);

}  // namespace dossier
