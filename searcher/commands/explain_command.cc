// SPDX-License-Identifier: GPL-2.0-or-later
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/query_options.h"

namespace dossier {
namespace {

struct ExplainOptions {
  std::string database;  // as every command takes it, though the answer needs none
  QueryOptions query;
  OutputOptions output;
};

int run_explain(const ExplainOptions& options, const CommandContext& context) {
  TextAnalyzer analyzer;
  const QueryNode query = read_query(options.query, context, analyzer);
  if (options.output.format == OutputFormat::Json) {
    const nlohmann::ordered_json json = {{"version", kJsonVersion},
                                         {"query", options.query.text()},
                                         {"tree", to_string(query)},
                                         {"reading", describe(query)}};
    context.out << json.dump() << '\n';
  } else {
    context.out << to_string(query) << '\n' << describe(query) << '\n';
  }
  return kExitDone;
}

}  // namespace

CommandRunner declare_explain(CLI::App& app) {
  const auto options = std::make_shared<ExplainOptions>();
  declare_database(app, options->database);
  declare_output(app, options->output, {OutputFormat::Text, OutputFormat::Json});
  declare_query(app, options->query, QueryNeed::Required);
  return [options](const CommandContext& context) { return run_explain(*options, context); };
}

}  // namespace dossier
