// SPDX-License-Identifier: GPL-2.0-or-later
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/facet_options.h"
#include "searcher/commands/hit_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/output/hits.h"
#include "searcher/search.h"
#include "searcher/session.h"

namespace dossier {
namespace {

struct SearchOptions {
  std::string database;
  QueryOptions query;
  HitOptions hits;
  bool unique = false;
  bool expand = false;
  Ranking ranking = Ranking::News;
  FacetOptions facets;
};

// Lines of hits have no place for facets.
void check_facets(const SearchOptions& options) {
  require_readable(options.facets);
  const OutputFormat format = options.hits.output.format;
  if (!options.facets.names.empty() && format != OutputFormat::Text && format != OutputFormat::Json)
    throw Error(ErrorKind::Usage,
                "--facets goes with --format text or json, not " + std::string(to_string(format)),
                "'searcher facets' prints facets alone in other formats");
}

// The options that narrow the query, as a message names them.
std::string narrowing_options(const SearchOptions& options) {
  const bool is_filtered = !options.facets.filters.empty();
  if (options.query.new_since.empty())
    return "--filter";
  return is_filtered ? "--filter and --new-since" : "--new-since";
}

// Says why nothing was found: what narrows the query, if without it something is, else the query.
void explain_nothing(const SearchOptions& options, const HitContext& hits, std::size_t unnarrowed,
                     std::ostream& err) {
  if (options.hits.output.format != OutputFormat::Text)
    return;
  err << "searcher: no document matches";
  if (unnarrowed > 0)
    err << "; without " << narrowing_options(options) << ' ' << unnarrowed
        << (unnarrowed == 1 ? " does" : " do");
  err << '\n';
  print_advice(hits.advice, hits.query, err);
}

Page page_of(const SearchOptions& options) {
  Page page = options.hits.wanted();
  page.unique = options.unique;
  page.expand = options.expand;
  page.ranking = options.ranking;
  return page;
}

int run_search(const SearchOptions& options, const CommandContext& context) {
  check_facets(options);
  Page page = page_of(options);
  TextAnalyzer& analyzer = context.session.analyzer();
  const QueryNode asked = read_query(options.query, context, analyzer);
  const Database& database = context.session.database(database_path(options.database));
  const QueryNode query = narrowed_to_new(asked, options.query, database);
  const std::vector<FacetFilter> filters = read_filters(options.facets, database, analyzer);
  HitContext hits = options.hits.context(database, options.query.text());
  print_while_searching(page, hits, context.out);
  const SearchResult result = search(database, analyzer, narrowed(query, filters), page);
  const bool is_narrowed = !filters.empty() || !options.query.new_since.empty();
  std::size_t unnarrowed = 0;
  if (result.match_count == 0 && is_narrowed)
    unnarrowed = count_matches(database, analyzer, asked);
  if (result.match_count == 0 && unnarrowed == 0)
    hits.advice = advise(database, analyzer, asked);
  if (!options.facets.names.empty())
    hits.facets = count_named_facets(options.facets, database, analyzer, query, filters,
                                     &context.session.columns(database));
  print_hits(result, hits, context.out);
  if (result.match_count == 0)
    explain_nothing(options, hits, unnarrowed, context.err);
  return result.match_count > 0 ? kExitDone : kExitNothingFound;
}

}  // namespace

CommandRunner declare_search(CLI::App& app) {
  const auto options = std::make_shared<SearchOptions>();
  declare_database(app, options->database);
  declare_query(app, options->query, QueryNeed::Required);
  declare_new_since(app, options->query);
  declare_hits(app, options->hits);
  declare_facet_options(app, options->facets, "--facet-limit",
                        "default: none, all for all but dates");
  app.add_option_function<std::string>(
         "--ranking",
         [ranking = &options->ranking](const std::string& name) {
           *ranking = name == "plain" ? Ranking::Plain : Ranking::News;
         },
         "default: news, which heeds titles and nearness; plain is BM25 alone")
      ->type_name("RANKING")
      ->check(CLI::IsMember({"news", "plain"}));
  app.add_flag("--unique", options->unique, "of the copies of an article show the best hit alone");
  app.add_flag("--expand", options->expand,
               "rank higher what shares words with the best hits; finds the same documents");
  return [options](const CommandContext& context) { return run_search(*options, context); };
}

}  // namespace dossier
