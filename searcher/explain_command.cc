// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>

#include <nlohmann/json.hpp>

#include "corpus/error.h"
#include "searcher/commands.h"
#include "searcher/output/format.h"
#include "searcher/read_query.h"

namespace dossier {

int run_explain(const SearcherOptions& options, const CommandContext& context) {
  TextAnalyzer analyzer;
  const QueryNode query = read_query(options, context, analyzer);
  if (options.format == OutputFormat::Json) {
    const nlohmann::ordered_json json = {{"version", kJsonVersion},
                                         {"query", options.query},
                                         {"tree", to_string(query)},
                                         {"reading", describe(query)}};
    context.out << json.dump() << '\n';
  } else {
    context.out << to_string(query) << '\n' << describe(query) << '\n';
  }
  return kExitDone;
}

}  // namespace dossier
