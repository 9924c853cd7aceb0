// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/lsp/workspace.h"

namespace dossier {

/// Answers textDocument/inlayHint: behind each figure of `params.range` in how many of the articles
/// that report on the same thing some figure allows it: "3 of 5 articles". Empty unless
/// Settings::inlay_hints; kMostHints at most.
Json inlay_hints(Workspace& workspace, const Json& params);

inline constexpr std::size_t kMostHints = 100;

/// Answers textDocument/documentLink: the ids and URLs of articles that stand in the draft, each
/// with the file that shows the article; Settings::max_results at most.
Json document_links(Workspace& workspace, const Json& params);

}  // namespace dossier
