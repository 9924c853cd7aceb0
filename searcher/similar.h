// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// The query that finds articles like the document with that id: any of the words and names that
/// set it apart, weighed by how well they do, but neither itself nor its copies. None where no
/// document has the id.
std::optional<QueryNode> query_like(const Database& database, std::string_view id);

}  // namespace dossier
