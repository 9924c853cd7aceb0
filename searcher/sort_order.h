// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/quantity/quantity.h"
#include "searcher/query/query_tree.h"

namespace Xapian {
class KeyMaker;
}

namespace dossier {

/// In which order hits are listed. Equal ones are ordered by id.
enum class SortOrder {
  Relevance,  ///< highest score first
  Newest,     ///< latest publication first, undated last
  Oldest,     ///< earliest publication first, undated last
  Quantity,   ///< largest of the figures that the query asks for first, see largest_figure
};

/// Of `figures` those that meet one of `conditions`, the largest: by the number that the text
/// names, else by the end of its interval that is known, units of measure converted. The first one
/// of equals; null where none meets a condition.
const Quantity* largest_figure(std::span<const Quantity> figures,
                               std::span<const QuantityCondition> conditions);

/// Makes the keys by which documents are sorted in `order`, any but Relevance, the least first;
/// each ends with the id. `conditions` are those that the query asks of figures.
std::unique_ptr<Xapian::KeyMaker> sort_key_maker(SortOrder order,
                                                 std::vector<QuantityCondition> conditions);

}  // namespace dossier
