// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/completion.h"
#include "searcher/facet.h"
#include "searcher/output/completion.h"
#include "searcher/query/fields.h"
#include "searcher/session.h"

namespace dossier {
namespace {

struct CompleteOptions {
  std::string database;
  std::vector<std::string> words;
  OutputOptions output;
  std::string facets;  // names separated by commas; "" for actor and outlet
  std::optional<std::size_t> limit;
};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return text;
}

// "cites:atl" completes in one facet, as in a query that is being typed.
CompletionRequest request_for(const CompleteOptions& options) {
  constexpr std::size_t kUsualLimit = 10;
  CompletionRequest request;
  request.prefix = joined(options.words);
  request.limit = options.limit.value_or(kUsualLimit);
  const std::size_t colon = std::min(request.prefix.find(':'), request.prefix.size());
  const FieldRow* row = find_field(request.prefix.substr(0, colon));
  if (!options.facets.empty()) {
    for (const Facet& facet : facets_from(options.facets)) {
      if (facet.period)
        throw Error(ErrorKind::Usage, "dates do not complete",
                    "name facets that hold names: --facets person,outlet");
      request.facets.push_back(facet.field);
    }
  } else if (colon < request.prefix.size() && row != nullptr && row->kind == FieldKind::Name) {
    request.facets = {row->field};
    request.prefix.erase(0, colon + 1);
  } else {
    request.facets = {Field::Actor, Field::Outlet};
  }
  return request;
}

int run_complete(const CompleteOptions& options, const CommandContext& context) {
  const CompletionRequest request = request_for(options);
  TextAnalyzer& analyzer = context.session.analyzer();
  const Database& database = context.session.database(database_path(options.database));
  const Completions found = complete(database, analyzer, request);
  print_completions(found, joined(options.words), options.output, context.out);
  return found.values.empty() ? kExitNothingFound : kExitDone;
}

}  // namespace

CommandRunner declare_complete(CLI::App& app) {
  const auto options = std::make_shared<CompleteOptions>();
  declare_database(app, options->database);
  declare_output(
      app, options->output,
      {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines, OutputFormat::Tsv});
  app.add_option("PREFIX", options->words,
                 "how a name begins, or one of its words; person:mad looks in one facet")
      ->required();
  app.add_option("--facets", options->facets,
                 "where to look, names separated by commas; default: actor,outlet")
      ->type_name("NAMES");
  declare_count(app, "--limit", options->limit, "names at most, 0 for all; default: 10");
  return [options](const CommandContext& context) { return run_complete(*options, context); };
}

}  // namespace dossier
