// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/facets.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// The names that a query asks for, by alias or pattern, each once and in its order; `actor:*`
/// names none.
std::vector<FieldQuery> names_asked(const QueryNode& query);

/// Whom `asked` stands for in a database, and how many documents have each in that field: those of
/// most documents first, equal ones in byte order; none if no document has one. A document is found
/// that has any of them. Requires: asked is of names_asked.
std::vector<FacetValue> read_name(const FieldQuery& asked, const Database& database,
                                  TextAnalyzer& analyzer);

}  // namespace dossier
