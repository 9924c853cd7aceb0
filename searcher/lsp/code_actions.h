// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "searcher/lsp/workspace.h"

namespace dossier {

/// Answers textDocument/codeAction: what can be done at `params.range`. A finding there can be put
/// right or ignored; a figure can be taken over from an article, with its source; a figure or
/// quotation can be cited; a name can be written in full.
Json code_actions(Workspace& workspace, const Json& params);

/// A citation of an article by the template of Settings::citation.
std::string citation_of(const Document& document, std::string_view publisher,
                        std::string_view template_text);

}  // namespace dossier
