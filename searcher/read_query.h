// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/text/text_analyzer.h"
#include "searcher/commands.h"
#include "searcher/options.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// The tree of the query that the options hold. A query that cannot be read throws Error{BadQuery}
/// with the line and a caret; a forgiving reading instead prints its repairs to context.err.
QueryNode read_query(const SearcherOptions& options, const CommandContext& context,
                     TextAnalyzer& analyzer);

/// What options.range asks for: the operand of `qty:` or `sure:`. Throws Error{BadQuery} likewise.
QuantityCondition read_range(const SearcherOptions& options, const CommandContext& context,
                             TextAnalyzer& analyzer);

}  // namespace dossier
