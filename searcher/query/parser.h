// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "searcher/query/quantity_operand.h"
#include "searcher/query/query_error.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// What words side by side without an operator ask for.
enum class Adjacency : std::uint8_t {
  All,  ///< every one of them
  Any,  ///< at least one; the more, the better. What is marked + or -, and filters, still bind
};

/// What a query means beyond its text.
struct QuerySettings {
  std::chrono::year_month_day today;  ///< from which relative dates count
  QuantityReader read_quantities;     ///< reads the figures; see document_quantity_reader
  Adjacency adjacency = Adjacency::All;
};

inline constexpr std::size_t kMaxQueryBytes = 65'536;
/// How deep brackets and NOT may nest, so that walking a tree may recurse.
inline constexpr std::size_t kMaxQueryDepth = 200;

/// Reads a query of the language that searcher/QUERY.md describes, or says at the first error what
/// is wrong with it. What is not syntax is text; it is no error. The tree does not view `query`.
/// Linear in the size of `query`.
std::variant<QueryNode, QueryError> parse_query(std::string_view query,
                                                const QuerySettings& settings);

/// Something that parse_query would refuse, and what was done instead: `left out the AND`.
struct QueryRepair {
  QueryError error;
  std::string action;
};

/// A query that was read as well as it goes, and the repairs in the order in which they were made.
struct ForgivenQuery {
  QueryNode tree;
  std::vector<QueryRepair> repairs;
};

/// As parse_query, for input boxes: never fails. A ? at the end of a word is a question mark, not
/// a wildcard. A query of which nothing is left finds every document.
ForgivenQuery parse_query_forgiving(std::string_view query, const QuerySettings& settings);

}  // namespace dossier
