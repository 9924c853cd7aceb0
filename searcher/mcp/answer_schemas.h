// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// searcher/schema/COMMAND.json, compiled in; "" for commands whose answers have several schemas
/// (facets) or that of another program (show).
std::string_view answer_schema(std::string_view command);

}  // namespace dossier
