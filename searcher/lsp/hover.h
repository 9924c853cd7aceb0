// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/lsp/known_names.h"
#include "searcher/lsp/workspace.h"

namespace dossier {

/// Answers textDocument/hover: what the corpus knows of the name, figure or quotation under the
/// cursor; null where it knows nothing.
Json hover(Workspace& workspace, const Json& params);

/// The hover of a name: what it is called, in how many articles it is, the first and the last of
/// them; of an actor who appears with it, of an outlet its articles.
std::string describe_name(Workspace& workspace, const KnownName& name);

}  // namespace dossier
