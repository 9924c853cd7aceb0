// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <vector>

#include "searcher/facets.h"
#include "searcher/histogram.h"
#include "searcher/options.h"

namespace dossier {

/// Prints facet counts in the format of the options, the first `facet_limit` values of each (all
/// if that is 0). Requires a format other than vimgrep and paths.
void print_facets(const std::vector<FacetCounts>& facets, const SearcherOptions& options,
                  std::ostream& out);

/// Prints a histogram likewise; on a terminal or not, `text` draws its bars.
void print_histogram(const Histogram& histogram, const SearcherOptions& options, std::ostream& out);

}  // namespace dossier
