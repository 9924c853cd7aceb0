// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <iosfwd>

#include "searcher/options.h"

namespace dossier {

/// What commands take from the world around them.
struct CommandContext {
  std::chrono::year_month_day today;  ///< from which relative dates of queries count
  std::ostream& out;                  ///< results and nothing else
  std::ostream& err;
};

/// The searcher's commands: each does what `searcher COMMAND --help` says and returns the exit
/// status: kExitNothingFound where nothing matches. They throw Error.
int run_search(const SearcherOptions& options, const CommandContext& context);
int run_facets(const SearcherOptions& options, const CommandContext& context);
int run_show(const SearcherOptions& options, const CommandContext& context);
int run_explain(const SearcherOptions& options, const CommandContext& context);

}  // namespace dossier
