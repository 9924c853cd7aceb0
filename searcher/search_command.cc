// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands.h"
#include "searcher/database.h"
#include "searcher/output/hits.h"
#include "searcher/read_query.h"
#include "searcher/search.h"

namespace dossier {
namespace {

void print(const SearchResult& result, const HitContext& context, std::ostream& out) {
  switch (context.options.format) {
    case OutputFormat::Text:
      return print_hits_as_text(result, context, out);
    case OutputFormat::Json:
      return print_hits_as_json(result, context, out);
    case OutputFormat::JsonLines:
      return print_hits_as_json_lines(result, context, out);
    case OutputFormat::Tsv:
      return print_hits_as_tsv(result, context, out);
    case OutputFormat::Vimgrep:
      return print_hits_as_vimgrep(result, context, out);
    case OutputFormat::Paths:
      return print_hits_as_paths(result, context, out);
  }
}

}  // namespace

int run_search(const SearcherOptions& options, const CommandContext& context) {
  TextAnalyzer analyzer;
  const QueryNode query = read_query(options, context, analyzer);
  const Database database(database_path(options.database));
  const SearchResult result = search(database, analyzer, query, options.page);
  print(result, {database, options}, context.out);
  if (result.match_count == 0 && options.format == OutputFormat::Text)
    context.err << "searcher: no document matches\n";
  return result.match_count > 0 ? kExitDone : kExitNothingFound;
}

}  // namespace dossier
