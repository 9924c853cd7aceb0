// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/columns/columns.h"
#include "searcher/commands/commands.h"
#include "searcher/database.h"
#include "searcher/facet_selection.h"
#include "searcher/facet_view.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// Which facets a command line asks for, and how they narrow the result.
struct FacetOptions {
  std::string names;                 ///< separated by commas, or "all"; "" if none is named
  std::vector<std::string> filters;  ///< publisher=NAME, publisher!=NAME
  std::string prefix;
  std::optional<FacetOrder> order;
  std::optional<std::size_t> limit;
};

/// Declares them to a command. `limit_names` are the option's names, `usual` says what is counted
/// where no facet is named.
void declare_facet_options(CLI::App& app, FacetOptions& options, const std::string& limit_names,
                           const std::string& usual);

/// Throws Error{Usage} for facets and filters that cannot be read. To be called before a database
/// is opened, so that what is wrong with the line is said first.
void require_readable(const FacetOptions& options);

/// The filters with their values as facets show them. Throws Error{Usage}.
std::vector<FacetFilter> read_filters(const FacetOptions& options, const Database& database,
                                      TextAnalyzer& analyzer);

/// Counts the facets that are named, as they are to be shown; see tally_facets.
std::vector<FacetCounts> count_named_facets(const FacetOptions& options, const Database& database,
                                            TextAnalyzer& analyzer, const QueryNode& query,
                                            std::span<const FacetFilter> filters,
                                            Columns* columns = nullptr);

}  // namespace dossier
