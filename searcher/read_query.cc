// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/read_query.h"

#include <ostream>
#include <string>
#include <utility>
#include <variant>

#include "corpus/error.h"
#include "searcher/query/parser.h"

namespace dossier {

namespace {

QuerySettings settings_for(const SearcherOptions& options, const CommandContext& context,
                           TextAnalyzer& analyzer) {
  return {context.today, document_quantity_reader(analyzer),
          options.any ? Adjacency::Any : Adjacency::All};
}

QueryNode parse_strictly(std::string_view query, const QuerySettings& settings) {
  std::variant<QueryNode, QueryError> parsed = parse_query(query, settings);
  if (const auto* error = std::get_if<QueryError>(&parsed)) {
    std::string message = render(*error, query);
    message.pop_back();
    throw Error(ErrorKind::BadQuery, message);
  }
  return std::get<QueryNode>(std::move(parsed));
}

}  // namespace

QueryNode read_query(const SearcherOptions& options, const CommandContext& context,
                     TextAnalyzer& analyzer) {
  const QuerySettings settings = settings_for(options, context, analyzer);
  if (!options.forgiving)
    return parse_strictly(options.query, settings);
  ForgivenQuery forgiven = parse_query_forgiving(options.query, settings);
  for (const QueryRepair& repair : forgiven.repairs)
    context.err << "searcher: " << repair.error.message << "; " << repair.action << '\n';
  return std::move(forgiven.tree);
}

QuantityCondition read_range(const SearcherOptions& options, const CommandContext& context,
                             TextAnalyzer& analyzer) {
  const QueryNode tree = parse_strictly(options.range, settings_for(options, context, analyzer));
  if (const auto* quantity = std::get_if<QuantityQuery>(&tree.value))
    return quantity->condition;
  throw Error(ErrorKind::BadQuery, "--range " + options.range + " names no figures",
              "write qty: and what is counted or measured: --range qty:killed");
}

}  // namespace dossier
