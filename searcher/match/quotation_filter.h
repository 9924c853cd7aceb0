// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "searcher/database.h"
#include "searcher/match/match_text.h"
#include "searcher/match/matcher.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// Decides which quotations a query means. Its words, phrases and NEAR must stand inside the
/// quotation; its fields choose documents, as they do in a search. Holds for the revision that is
/// open now; refers to `database` and `analyzer`, which must outlive it.
class QuotationFilter {
 public:
  QuotationFilter(const QueryNode& query, const Database& database, TextAnalyzer& analyzer);

  /// A query for documents that leaves out no quotation that matches.
  const QueryNode& documents() const { return documents_; }

  /// Whether it asks for names or figures beside words, so that `matches` needs the mentions of a
  /// quotation and not only its text.
  bool needs_mentions() const { return needs_mentions_; }

  /// Whether a quotation of the document matches. `text` holds the quotation alone.
  bool matches(const MatchText& text, Xapian::docid document) const;

  /// Where its words match the query's, ordered and each once.
  std::vector<Stretch> find(const MatchText& text) const;

  /// How many of the query's words and phrases it shows; 0 where it only lacks negated ones.
  std::size_t parts_in(const MatchText& text) const;

 private:
  enum class Kind { True, Documents, Words, And, Or, Not };

  struct Node {
    Kind kind = Kind::True;
    std::vector<Xapian::docid> documents;  // sorted
    std::vector<Matcher> words;            // one
    std::vector<Node> children;
  };

  Node make(const QueryNode& query, const Database& database, TextAnalyzer& analyzer,
            bool is_granted);
  bool holds(const Node& node, const MatchText& text, Xapian::docid document) const;

  QueryNode documents_;
  Node root_;
  Matcher highlights_;
  bool needs_mentions_ = false;
};

}  // namespace dossier
