// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

#include "searcher/commands/answer_options.h"
#include "searcher/output/hits.h"
#include "searcher/search.h"

namespace dossier {

/// Which hits a command lists, and what of each it prints.
struct HitOptions {
  OutputOptions output;
  PageOptions page;
  std::string cursor;                   ///< "" for the first page
  std::string fields;                   ///< separated by commas; "" for the usual ones
  std::optional<std::size_t> passages;  ///< of each hit; one if not given
  bool explain_score = false;

  /// The page that is asked for. Throws Error{Usage} for fields that hits do not have, and for a
  /// format that has none to choose.
  Page wanted() const;

  /// What printers are told beside the result.
  HitContext context(const Database& database, const std::string& query) const;
};

/// Declares them to a command, with its formats.
void declare_hits(CLI::App& app, HitOptions& options);

/// Lets a page print its hits as they are made, if the format prints each by itself; print_hits
/// then has nothing left to do. Views the context and the stream.
void print_while_searching(Page& page, const HitContext& context, std::ostream& out);

/// Prints in the format of the context.
void print_hits(const SearchResult& result, const HitContext& context, std::ostream& out);

}  // namespace dossier
