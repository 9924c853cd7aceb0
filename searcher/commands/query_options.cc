// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/query_options.h"

#include <ostream>
#include <utility>
#include <variant>

#include <CLI/CLI.hpp>

#include "corpus/error.h"
#include "searcher/query/parser.h"
#include "searcher/query/tree_shape.h"
#include "searcher/state_token.h"

namespace dossier {
namespace {

QuerySettings settings_for(const QueryOptions& options, const CommandContext& context,
                           TextAnalyzer& analyzer) {
  return {context.today(), document_quantity_reader(analyzer),
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

std::string QueryOptions::text() const {
  std::string joined;
  for (const std::string& word : words)
    joined += (joined.empty() ? "" : " ") + word;
  return words.empty() ? "*:*" : joined;
}

void declare_query(CLI::App& app, QueryOptions& options, QueryNeed need) {
  app.add_option("QUERY", options.words, "see QUERY.md; several arguments are joined by blanks")
      ->required(need == QueryNeed::Required);
  app.add_flag("--any", options.any, "find documents with any of the words, not all");
  app.add_flag("--forgiving", options.forgiving, "repair a query that cannot be read");
}

void declare_new_since(CLI::App& app, QueryOptions& options) {
  app.add_option("--new-since", options.new_since,
                 "only documents that came or changed after the answer with this token")
      ->type_name("TOKEN");
}

QueryNode read_query(const QueryOptions& options, const CommandContext& context,
                     TextAnalyzer& analyzer) {
  const QuerySettings settings = settings_for(options, context, analyzer);
  const std::string query = options.text();
  if (!options.forgiving)
    return parse_strictly(query, settings);
  ForgivenQuery forgiven = parse_query_forgiving(query, settings);
  for (const QueryRepair& repair : forgiven.repairs)
    context.err << "searcher: " << repair.error.message << "; " << repair.action << '\n';
  return std::move(forgiven.tree);
}

QueryNode narrowed_to_new(const QueryNode& query, const QueryOptions& options,
                          const Database& database) {
  if (options.new_since.empty())
    return query;
  QueryNode newer{.value = NewerQuery{last_document_at(options.new_since, database)}};
  return all_of({query, std::move(newer)});
}

QuantityCondition read_range(const std::string& figures, const CommandContext& context,
                             TextAnalyzer& analyzer) {
  const QueryNode tree = parse_strictly(figures, settings_for({}, context, analyzer));
  if (const auto* quantity = std::get_if<QuantityQuery>(&tree.value))
    return quantity->condition;
  throw Error(ErrorKind::BadQuery, "--range " + figures + " names no figures",
              "write qty: and what is counted or measured: --range qty:killed");
}

}  // namespace dossier
