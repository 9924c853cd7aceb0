// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "searcher/lsp/finding.h"
#include "searcher/lsp/workspace.h"

namespace dossier {

/// A finding as a Diagnostic of level information; its `data` holds key and replacements, from
/// which code actions are made.
Json diagnostic_json(Workspace& workspace, const Draft& draft, const Finding& finding);

/// The params of textDocument/publishDiagnostics.
Json published(Workspace& workspace, const std::string& uri, const Draft& draft,
               const std::vector<Finding>& findings);

}  // namespace dossier
