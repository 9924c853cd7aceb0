// SPDX-License-Identifier: GPL-2.0-or-later
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/facet_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/output/hits.h"
#include "searcher/search.h"
#include "searcher/session.h"

namespace dossier {
namespace {

struct SearchOptions {
  std::string database;
  QueryOptions query;
  OutputOptions output;
  PageOptions page;
  bool unique = false;
  Ranking ranking = Ranking::News;
  FacetOptions facets;
};

void print(const SearchResult& result, const HitContext& context, std::ostream& out) {
  switch (context.output.format) {
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

// Lines of hits have no place for facets.
void check_facets(const SearchOptions& options) {
  require_readable(options.facets);
  const OutputFormat format = options.output.format;
  if (!options.facets.names.empty() && format != OutputFormat::Text && format != OutputFormat::Json)
    throw Error(ErrorKind::Usage,
                "--facets goes with --format text or json, not " + std::string(to_string(format)),
                "'searcher facets' prints facets alone in other formats");
}

// Says why nothing was found: the filters, if without them something is, else the query.
void explain_nothing(const SearchOptions& options, const HitContext& hits,
                     std::size_t without_filters, std::ostream& err) {
  if (options.output.format != OutputFormat::Text)
    return;
  err << "searcher: no document matches";
  if (without_filters > 0)
    err << "; without --filter " << without_filters << (without_filters == 1 ? " does" : " do");
  err << '\n';
  print_advice(hits.advice, hits.query, err);
}

int run_search(const SearchOptions& options, const CommandContext& context) {
  check_facets(options);
  TextAnalyzer& analyzer = context.session.analyzer();
  const QueryNode query = read_query(options.query, context, analyzer);
  const Database& database = context.session.database(database_path(options.database));
  Page page;
  page.offset = options.page.offset.value_or(0);
  page.limit = options.page.limit_for(options.output.format);
  page.order = options.page.order;
  page.unique = options.unique;
  page.ranking = options.ranking;
  const std::vector<FacetFilter> filters = read_filters(options.facets, database, analyzer);
  const SearchResult result = search(database, analyzer, narrowed(query, filters), page);
  HitContext hits{database, options.output, options.query.text(), page.offset};
  std::size_t without_filters = 0;
  if (result.match_count == 0 && !filters.empty())
    without_filters = count_matches(database, analyzer, query);
  if (result.match_count == 0 && without_filters == 0)
    hits.advice = advise(database, analyzer, query);
  if (!options.facets.names.empty())
    hits.facets = count_named_facets(options.facets, database, analyzer, query, filters,
                                     &context.session.columns(database));
  print(result, hits, context.out);
  if (result.match_count == 0)
    explain_nothing(options, hits, without_filters, context.err);
  return result.match_count > 0 ? kExitDone : kExitNothingFound;
}

}  // namespace

CommandRunner declare_search(CLI::App& app) {
  const auto options = std::make_shared<SearchOptions>();
  declare_database(app, options->database);
  declare_output(app, options->output,
                 {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines,
                  OutputFormat::Tsv, OutputFormat::Vimgrep, OutputFormat::Paths});
  declare_query(app, options->query, QueryNeed::Required);
  declare_page(app, options->page, "hits");
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
  return [options](const CommandContext& context) { return run_search(*options, context); };
}

}  // namespace dossier
