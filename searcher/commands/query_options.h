// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/commands/commands.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// A query as a command line gives it, and how it is to be read.
struct QueryOptions {
  std::vector<std::string> words;  ///< the arguments; none is every document
  bool any = false;                ///< documents with any of the words are found
  bool forgiving = false;          ///< what cannot be read is repaired
  std::string new_since;           ///< a token, see state_token.h; "" for all documents

  /// The words joined by blanks, "*:*" if there are none.
  std::string text() const;
};

/// Whether a command can do without a query.
enum class QueryNeed { Required, Optional };

/// Declares the query and its options to a command.
void declare_query(CLI::App& app, QueryOptions& options, QueryNeed need);

/// Declares --new-since to a command that looks into a database.
void declare_new_since(CLI::App& app, QueryOptions& options);

/// The tree of the query. One that cannot be read throws Error{BadQuery} with the line and a caret;
/// a forgiving reading instead prints its repairs to context.err.
QueryNode read_query(const QueryOptions& options, const CommandContext& context,
                     TextAnalyzer& analyzer);

/// `query`, narrowed to what came or changed after --new-since, where it is given. Throws
/// Error{Usage} for what is no token of `database`.
QueryNode narrowed_to_new(const QueryNode& query, const QueryOptions& options,
                          const Database& database);

/// What `figures` asks for: the operand of `qty:` or `sure:`. Throws Error{BadQuery} likewise.
QuantityCondition read_range(const std::string& figures, const CommandContext& context,
                             TextAnalyzer& analyzer);

}  // namespace dossier
