// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/facet.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// A value that narrows a result: documents must have it, or must not. "" is undated.
struct FacetFilter {
  Facet facet;
  std::string value;
  bool excludes = false;

  bool operator==(const FacetFilter&) const = default;
};

/// Reads `publisher=NAME` or `publisher!=NAME`; `date:month=undated` is the undated. Throws
/// Error{Usage} for anything else, a period that no calendar has among it.
FacetFilter facet_filter_from(std::string_view text);

/// The filter with its value as facets show it: as it is where a document has it or nothing is
/// called so, else the one name that it stands for by alias. Throws Error{Usage} if it stands for
/// several.
FacetFilter resolved(const FacetFilter& filter, const Database& database, TextAnalyzer& analyzer);

/// `query` narrowed to documents that have, in each facet with filters, one of its values and none
/// of the excluded ones. The filters on `but` are left out.
QueryNode narrowed(const QueryNode& query, std::span<const FacetFilter> filters,
                   const std::optional<Facet>& but = std::nullopt);

}  // namespace dossier
