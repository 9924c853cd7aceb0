// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/read_query.h"

#include <ostream>
#include <string>
#include <utility>
#include <variant>

#include "corpus/error.h"
#include "searcher/query/parser.h"

namespace dossier {

QueryNode read_query(const SearcherOptions& options, const CommandContext& context,
                     TextAnalyzer& analyzer) {
  const QuerySettings settings{context.today, document_quantity_reader(analyzer),
                               options.any ? Adjacency::Any : Adjacency::All};
  if (options.forgiving) {
    ForgivenQuery forgiven = parse_query_forgiving(options.query, settings);
    for (const QueryRepair& repair : forgiven.repairs)
      context.err << "searcher: " << repair.error.message << "; " << repair.action << '\n';
    return std::move(forgiven.tree);
  }
  std::variant<QueryNode, QueryError> parsed = parse_query(options.query, settings);
  if (const auto* error = std::get_if<QueryError>(&parsed)) {
    std::string message = render(*error, options.query);
    message.pop_back();
    throw Error(ErrorKind::BadQuery, message);
  }
  return std::get<QueryNode>(std::move(parsed));
}

}  // namespace dossier
