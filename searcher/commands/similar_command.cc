// SPDX-License-Identifier: GPL-2.0-or-later
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/text/printable.h"
#include "searcher/commands/hit_options.h"
#include "searcher/session.h"
#include "searcher/similar.h"

namespace dossier {
namespace {

struct SimilarOptions {
  std::string database;
  std::string id;
  HitOptions hits;
};

int run_similar(const SimilarOptions& options, const CommandContext& context) {
  Page page = options.hits.wanted();
  // Every article shares some word with every other: what is far down is not alike.
  constexpr std::size_t kUsualLimit = 10;
  if (!options.hits.page.limit)
    page.limit = kUsualLimit;
  page.unique = true;
  const Database& database = context.session.database(database_path(options.database));
  const std::optional<QueryNode> query = query_like(database, options.id);
  if (!query) {
    context.err << "searcher: no document has the id " << printable(options.id) << '\n';
    return kExitNothingFound;
  }
  const SearchResult result = search(database, context.session.analyzer(), *query, page);
  HitContext hits = options.hits.context(database, options.id);
  hits.question = HitContext::Question::Document;
  print_hits(result, hits, context.out);
  if (result.hits.empty() && options.hits.output.format == OutputFormat::Text)
    context.err << "searcher: no other document is like " << printable(options.id) << '\n';
  return result.hits.empty() ? kExitNothingFound : kExitDone;
}

}  // namespace

CommandRunner declare_similar(CLI::App& app) {
  const auto options = std::make_shared<SimilarOptions>();
  declare_database(app, options->database);
  declare_hits(app, options->hits);
  for (const char* name : {"--sort", "--explain-score"})
    app.remove_option(app.get_option(name));
  app.add_option("DOCUMENT", options->id, "its id as search prints it")->required();
  return [options](const CommandContext& context) { return run_similar(*options, context); };
}

}  // namespace dossier
