// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <string>

#include "searcher/cross_facets.h"
#include "searcher/output/format.h"

namespace dossier {

/// What the printer of a table of two facets needs to know beside it.
struct CrossContext {
  const OutputOptions& output;
  std::string query;  ///< as it was written
  /// Whether text may leave out columns that do not fit into 80 cells; else a list is printed where
  /// the table is too wide.
  bool may_drop_columns = true;
  std::string token{};  ///< of the database, see state_token.h
};

/// Prints in the format of the options: text, JSON, JSON Lines or TSV.
void print_cross_facets(const CrossFacets& cross, const CrossContext& context, std::ostream& out);

}  // namespace dossier
