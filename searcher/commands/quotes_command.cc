// SPDX-License-Identifier: GPL-2.0-or-later
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/output/quotes.h"
#include "searcher/quotes.h"
#include "searcher/session.h"
#include "searcher/state_token.h"

namespace dossier {
namespace {

struct QuotesOptions {
  std::string database;
  QueryOptions query;
  OutputOptions output;
  PageOptions page;
  std::string speaker;
};

void print(const QuotesResult& result, const QuotesContext& context, std::ostream& out) {
  switch (context.output.format) {
    case OutputFormat::Json:
      return print_quotes_as_json(result, context, out);
    case OutputFormat::JsonLines:
      return print_quotes_as_json_lines(result, context, out);
    case OutputFormat::Tsv:
      return print_quotes_as_tsv(result, context, out);
    case OutputFormat::Vimgrep:
      return print_quotes_as_vimgrep(result, context, out);
    case OutputFormat::Text:
    case OutputFormat::Paths:
      return print_quotes_as_text(result, context, out);
  }
}

int run_quotes(const QuotesOptions& options, const CommandContext& context) {
  TextAnalyzer& analyzer = context.session.analyzer();
  const QueryNode asked = read_query(options.query, context, analyzer);
  const Database& database = context.session.database(database_path(options.database));
  const QueryNode query = narrowed_to_new(asked, options.query, database);
  const QuotesRequest request = {options.page.offset.value_or(0),
                                 options.page.limit_for(options.output.format), options.page.order,
                                 options.speaker};
  const QuotesResult result = find_quotes(database, analyzer, query, request);
  print(result,
        {database, options.output, options.query.text(), options.speaker, request.offset,
         state_token(database)},
        context.out);
  if (result.match_count == 0 && options.output.format == OutputFormat::Text)
    context.err << "searcher: no quotation matches\n";
  return result.match_count > 0 ? kExitDone : kExitNothingFound;
}

}  // namespace

CommandRunner declare_quotes(CLI::App& app) {
  const auto options = std::make_shared<QuotesOptions>();
  declare_database(app, options->database);
  declare_output(app, options->output,
                 {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines,
                  OutputFormat::Tsv, OutputFormat::Vimgrep});
  declare_query(app, options->query, QueryNeed::Optional);
  declare_new_since(app, options->query);
  declare_page(app, options->page, "quotations", Orders::WithoutFigures);
  app.add_option("--speaker", options->speaker,
                 "only what this actor or outlet says, by any name; default: anybody")
      ->type_name("NAME");
  return [options](const CommandContext& context) { return run_quotes(*options, context); };
}

}  // namespace dossier
