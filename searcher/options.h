// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/schema.h"
#include "searcher/output/format.h"
#include "searcher/search.h"

namespace dossier {

enum class SearcherCommand { Search, Facets, Show, Explain };

/// The searcher's command line, read and validated.
struct SearcherOptions {
  SearcherCommand command = SearcherCommand::Search;
  std::string database;          ///< "" for the default place
  std::string query;             ///< search, facets, explain: the arguments joined by blanks
  std::vector<std::string> ids;  ///< show
  std::vector<Field> facets;     ///< facets: those to count, in this order
  Page page;                     ///< search
  std::size_t facet_limit = 0;   ///< facets: values of each; 0 for all
  std::string range;             ///< facets: "qty:" and what to spread over ranges; "" for none
  OutputFormat format = OutputFormat::Text;
  bool null_ends_records = false;  ///< -0
  bool color = false;
  bool any = false;        ///< documents with any of the words are found
  bool forgiving = false;  ///< what cannot be read is repaired
  bool plain = false;      ///< show: the text alone
};

/// Reads the command line. Throws UsageText where there is no command to run.
SearcherOptions parse_searcher_options(int argc, const char* const* argv);

}  // namespace dossier
