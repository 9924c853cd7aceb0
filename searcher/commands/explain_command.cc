// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/text/printable.h"
#include "searcher/commands/answer_options.h"
#include "searcher/commands/query_options.h"
#include "searcher/name_readings.h"
#include "searcher/session.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

struct ExplainOptions {
  std::string database;
  QueryOptions query;
  OutputOptions output;
};

// A name of the query and whom it stands for.
struct NameReading {
  FieldQuery asked;
  std::vector<FacetValue> values;
};

// The database; null if there is none at the place where it usually is.
const Database* database_if_any(const std::string& given, Session& session) {
  try {
    return &session.database(database_path(given));
  } catch (const Error& error) {
    const bool is_absent =
        error.kind() == ErrorKind::DatabaseMissing || error.kind() == ErrorKind::Usage;
    if (!is_absent || !given.empty())
      throw;
    return nullptr;
  }
}

std::optional<std::vector<NameReading>> read_names(const std::vector<FieldQuery>& asked,
                                                   const ExplainOptions& options,
                                                   Session& session) {
  const Database* database = database_if_any(options.database, session);
  if (database == nullptr)
    return std::nullopt;
  std::vector<NameReading> readings;
  for (const FieldQuery& name : asked)
    readings.push_back({name, read_name(name, *database, session.analyzer())});
  return readings;
}

void print_as_text(const NameReading& reading, std::ostream& out) {
  constexpr std::size_t kMostNames = 10;
  out << field_row(reading.asked.field).name << ':' << printable(reading.asked.value);
  if (reading.values.empty())
    out << " is in no document of this database";
  for (std::size_t i = 0; i < std::min(reading.values.size(), kMostNames); ++i) {
    const FacetValue& value = reading.values[i];
    out << (i == 0 ? " stands for " : ", ") << printable(value.name) << " (" << value.documents
        << (value.documents == 1 ? " document)" : " documents)");
  }
  if (reading.values.size() > kMostNames)
    out << " and " << reading.values.size() - kMostNames << " more";
  out << ".\n";
}

Json to_json(const NameReading& reading) {
  Json values = Json::array();
  for (const FacetValue& value : reading.values)
    values.push_back({{"name", value.name}, {"documents", value.documents}});
  return {{"field", field_row(reading.asked.field).name},
          {"value", reading.asked.value},
          {"stands_for", values}};
}

int run_explain(const ExplainOptions& options, const CommandContext& context) {
  TextAnalyzer& analyzer = context.session.analyzer();
  const QueryNode query = read_query(options.query, context, analyzer);
  const std::vector<FieldQuery> asked = names_asked(query);
  const auto names =
      asked.empty() ? std::vector<NameReading>() : read_names(asked, options, context.session);
  if (options.output.format == OutputFormat::Json) {
    Json list = names ? Json::array() : Json(nullptr);
    for (const NameReading& reading : names.value_or(std::vector<NameReading>()))
      list.push_back(to_json(reading));
    const Json json = {{"version", kJsonVersion},
                       {"query", options.query.text()},
                       {"tree", to_string(query)},
                       {"reading", describe(query)},
                       {"names", list}};
    context.out << json.dump() << '\n';
    return kExitDone;
  }
  context.out << to_string(query) << '\n' << describe(query) << '\n';
  for (const NameReading& reading : names.value_or(std::vector<NameReading>()))
    print_as_text(reading, context.out);
  if (!names)
    context.err << "searcher: there is no database in which to look up names\n";
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
