// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facets.h"

#include "searcher/facet_tally.h"
#include "searcher/facet_view.h"

namespace dossier {

std::vector<Field> all_facets() {
  std::vector<Field> facets;
  for (const FieldRow& row : kFields)
    if (row.kind == FieldKind::Name)
      facets.push_back(row.field);
  return facets;
}

std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Facet>& facets,
                                      std::span<const FacetFilter> filters) {
  const FacetView all{"", FacetOrder::Count, 0};
  std::vector<FacetCounts> counts;
  for (const FacetTally& tally : tally_facets(database, analyzer, query, facets, filters))
    counts.push_back(shown(tally, all, analyzer));
  return counts;
}

std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Field>& fields) {
  std::vector<Facet> facets;
  facets.reserve(fields.size());
  for (const Field field : fields)
    facets.push_back({field});
  return count_facets(database, analyzer, query, facets);
}

}  // namespace dossier
