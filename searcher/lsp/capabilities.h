// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/lsp/workspace.h"

namespace dossier {

/// What the params of `initialize` say that the client can do.
ClientFeatures features_of(const Json& params);

/// The result of `initialize` for such a client.
Json initialize_result(const ClientFeatures& client);

}  // namespace dossier
