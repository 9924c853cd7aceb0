// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "searcher/facets.h"
#include "searcher/histogram.h"
#include "searcher/output/format.h"

namespace dossier {

/// What the printer of facets needs to know beside the counts.
struct FacetContext {
  const OutputOptions& output;
  std::string query;    ///< as it was written
  std::string token{};  ///< of the database, see state_token.h
};

/// What the printer of a histogram needs to know beside it.
struct HistogramContext {
  const OutputOptions& output;
  std::string query;
  std::string range;    ///< the figures that were asked for, as they were written
  std::string token{};  ///< as in FacetContext
};

/// Print in the format of the options: text, on a terminal or not with bars, JSON, JSON Lines, TSV.
void print_facets(const std::vector<FacetCounts>& facets, const FacetContext& context,
                  std::ostream& out);
void print_facets_as_text(const std::vector<FacetCounts>& facets, const OutputOptions& output,
                          std::ostream& out);
void print_histogram(const Histogram& histogram, const HistogramContext& context,
                     std::ostream& out);

/// The list of facets as it stands in JSON objects.
nlohmann::ordered_json facets_to_json(const std::vector<FacetCounts>& facets);

}  // namespace dossier
