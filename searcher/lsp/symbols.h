// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/lsp/workspace.h"

namespace dossier {

/// Answers workspace/symbol: what `params.query`, a query of QUERY.md, finds, the best first, each
/// with its title and the place that shows it best. A query that is being typed is read as well as
/// it goes; an empty one finds nothing.
Json workspace_symbols(Workspace& workspace, const Json& params);

/// Answers textDocument/documentSymbol: the actors and outlets of a draft, each at its first
/// mention, and its figures, in the order of the text.
Json document_symbols(Workspace& workspace, const Json& params);

}  // namespace dossier
