// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands.h"
#include "searcher/database.h"
#include "searcher/facets.h"
#include "searcher/histogram.h"
#include "searcher/output/facets.h"
#include "searcher/read_query.h"

namespace dossier {

int run_facets(const SearcherOptions& options, const CommandContext& context) {
  TextAnalyzer analyzer;
  const QueryNode query = read_query(options, context, analyzer);
  const Database database(database_path(options.database));
  if (!options.range.empty()) {
    const QuantityCondition figures = read_range(options, context, analyzer);
    const Histogram histogram = count_figures(database, analyzer, query, figures);
    print_histogram(histogram, options, context.out);
    return histogram.bins.empty() ? kExitNothingFound : kExitDone;
  }
  const std::vector<FacetCounts> facets = count_facets(database, analyzer, query, options.facets);
  print_facets(facets, options, context.out);
  const bool found =
      std::ranges::any_of(facets, [](const FacetCounts& counts) { return !counts.values.empty(); });
  return found ? kExitDone : kExitNothingFound;
}

}  // namespace dossier
