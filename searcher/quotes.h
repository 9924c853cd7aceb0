// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/quotation/quotation.h"
#include "corpus/record.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"
#include "searcher/search.h"

namespace dossier {

/// Which quotations are wanted.
struct QuotesRequest {
  std::size_t offset = 0;
  std::size_t limit = 10;  ///< entries; kAllHits for all
  SortOrder order = SortOrder::Relevance;
  std::string speaker{};  ///< by any name of an actor or outlet; "" for anybody
};

/// A document that carries a quotation, and where.
struct Carrier {
  Record record;
  Quotation quotation;               ///< of several places in the document the longest wording
  std::vector<ByteSpan> highlights;  ///< of the text: where its words match the query's
  bool is_abridged = false;          ///< has fewer words than the entry's longest wording
};

/// What was said once, with every document that carries it.
struct QuotationEntry {
  std::vector<Carrier> carriers;  ///< the earliest first, the undated last, then by id; never empty
  std::size_t longest = 0;        ///< the carrier with the longest wording
  std::size_t credited = 0;       ///< the carrier that tells the speaker: the longest if it names
                                  ///< one, else the first that does, else the longest

  /// The speaker, "" for nobody named.
  const std::string& speaker() const { return carriers[credited].quotation.speaker; }
};

/// One page of the quotations that a query means.
struct QuotesResult {
  std::size_t match_count = 0;     ///< entries on all pages; exact
  std::size_t document_count = 0;  ///< documents that carry one of them; exact
  std::vector<QuotationEntry> entries;
};

/// Finds the quotations in whose words the query's words stand, in the documents that its fields
/// choose; without words, all quotations of these documents. Fragments are left out unless they
/// show a word of the query. Wordings of one
/// quotation are one entry, see group_quotations. By relevance, those that show more parts of the
/// query come first, then statements before fragments, then by the number of carriers; all orders
/// end with the earliest date and the id. The same request gives the same result, byte by byte.
///
/// Reads each document that may match and holds a quotation: about a tenth of a millisecond each.
QuotesResult find_quotes(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                         const QuotesRequest& request);

}  // namespace dossier
