// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <variant>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/figures.h"
#include "searcher/output/chart.h"
#include "searcher/output/figure_words.h"
#include "searcher/output/figures.h"
#include "searcher/query/quantity_operand.h"
#include "searcher/session.h"
#include "searcher/state_token.h"

namespace dossier {
namespace {

constexpr std::size_t kUsualTables = 10;
constexpr std::size_t kUsualRows = 10;

struct FiguresOptions {
  std::string database;
  QueryOptions query;
  OutputOptions output;
  std::string of;  // what is counted or measured; "" for anything
  std::string svg_file;
  RowOrder order = RowOrder::Date;
  std::optional<std::size_t> table_limit;
  std::optional<std::size_t> row_limit;
};

std::size_t limit_from(const std::optional<std::size_t>& given, std::size_t usual) {
  const std::size_t limit = given.value_or(usual);
  return limit == 0 ? kNoLimit : limit;
}

QuantityCondition condition_of(const std::string& of, TextAnalyzer& analyzer) {
  auto read = read_quantity_condition(of, document_quantity_reader(analyzer));
  if (const auto* error = std::get_if<QueryError>(&read)) {
    std::string message = render(*error, of);
    message.pop_back();
    throw Error(ErrorKind::BadQuery, message,
                "--of takes what qty: takes: --of killed, --of warships, --of money");
  }
  return std::get<QuantityCondition>(std::move(read));
}

// A script that gets some tables or rows would take them for all; people read what fits.
FigureRequest request_from(const FiguresOptions& options, TextAnalyzer& analyzer) {
  const OutputFormat format = options.output.format;
  const bool is_text = format == OutputFormat::Text;
  FigureRequest request;
  if (!options.of.empty())
    request.of = condition_of(options.of, analyzer);
  request.order = options.order;
  request.table_limit =
      limit_from(options.table_limit, is_text || format == OutputFormat::Json ? kUsualTables : 0);
  request.row_limit = limit_from(options.row_limit, is_text ? kUsualRows : 0);
  return request;
}

void print(const FigureAnswer& answer, const FiguresContext& context, std::ostream& out) {
  switch (context.output.format) {
    case OutputFormat::Json:
      return print_figures_as_json(answer, context, out);
    case OutputFormat::JsonLines:
      return print_figures_as_json_lines(answer, context, out);
    case OutputFormat::Tsv:
      return print_figures_as_tsv(answer, context, out);
    case OutputFormat::Vimgrep:
      return print_figures_as_vimgrep(answer, context, out);
    case OutputFormat::Text:
    case OutputFormat::Paths:
      return print_figures_as_text(answer, context, out);
  }
}

void write_picture(const std::string& file, const std::string& svg) {
  std::ofstream out(file, std::ios::binary);
  out << svg;
  out.close();
  if (!out)
    throw Error(ErrorKind::FileUnwritable, "cannot write the picture " + file,
                "name a file in a folder that you may write to");
}

// Why there is nothing to show, and what there would be.
std::string explanation(const FigureAnswer& empty, const FiguresOptions& options,
                        const Database& database, TextAnalyzer& analyzer, const QueryNode& query) {
  if (empty.match_count == 0)
    return "no document matches";
  const std::string documents =
      count_words(empty.match_count, "document that matches", "documents that match");
  const FigureAnswer others =
      find_figures(database, analyzer, query, {.table_limit = kUsualTables / 2, .row_limit = 1});
  if (options.of.empty() || others.tables.empty())
    return "no figure in " + documents;
  std::string topics;
  for (const FigureTable& table : others.tables)
    topics += (topics.empty() ? "" : ", ") + topic_words(table);
  return "no figure of " + options.of + " in " + documents + "; there are figures of: " + topics;
}

int run_figures(const FiguresOptions& options, const CommandContext& context) {
  TextAnalyzer& analyzer = context.session.analyzer();
  const QueryNode asked = read_query(options.query, context, analyzer);
  const FigureRequest request = request_from(options, analyzer);
  const Database& database = context.session.database(database_path(options.database));
  const QueryNode query = narrowed_to_new(asked, options.query, database);
  const FigureAnswer answer = find_figures(database, analyzer, query, request);
  print(answer,
        {options.output, options.query.text(), options.of, options.order, state_token(database)},
        context.out);
  if (!options.svg_file.empty())
    write_picture(options.svg_file, charts_as_svg(answer, options.query.text()));
  if (!answer.tables.empty())
    return kExitDone;
  if (options.output.format == OutputFormat::Text)
    context.err << "searcher: " << explanation(answer, options, database, analyzer, query) << '\n';
  return kExitNothingFound;
}

}  // namespace

CommandRunner declare_figures(CLI::App& app) {
  const auto options = std::make_shared<FiguresOptions>();
  declare_database(app, options->database);
  declare_output(app, options->output,
                 {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines,
                  OutputFormat::Tsv, OutputFormat::Vimgrep});
  declare_query(app, options->query, QueryNeed::Optional);
  declare_new_since(app, options->query);
  app.add_option("--of", options->of,
                 "figures of one thing only, as behind qty: killed, warships, money;\n"
                 "default: of everything")
      ->type_name("WHAT");
  app.add_option_function<std::string>(
         "--by",
         [order = &options->order](const std::string& name) { *order = *row_order_from(name); },
         "order of the rows; default: date")
      ->type_name("ORDER")
      ->check(CLI::IsMember({"date", "outlet", "source"}));
  declare_count(app, "--limit", options->table_limit,
                "tables at most, 0 for all; default: 10 in text and json, else all");
  declare_count(app, "--rows", options->row_limit,
                "rows of a table at most, 0 for all; default: 10 in text, else all");
  app.add_option("--svg", options->svg_file, "write the charts as a picture, too")
      ->type_name("FILE");
  return [options](const CommandContext& context) { return run_figures(*options, context); };
}

}  // namespace dossier
