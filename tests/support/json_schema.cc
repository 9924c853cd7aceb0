// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/json_schema.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <nlohmann/json.hpp>

#include "tests/support/temporary_folder.h"

namespace dossier {

std::string schema_breaches(std::string_view schema, std::string_view definition,
                            std::string_view json) {
  nlohmann::json rules =
      nlohmann::json::parse(read_bytes(DOSSIER_SOURCE_DIR "/" + std::string(schema)));
  if (!definition.empty())
    rules = {{"$defs", rules["$defs"]}, {"$ref", "#/$defs/" + std::string(definition)}};
  valijson::Schema parsed;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(rules), parsed);

  const nlohmann::json value = nlohmann::json::parse(json);
  valijson::Validator validator;
  valijson::ValidationResults results;
  validator.validate(parsed, valijson::adapters::NlohmannJsonAdapter(value), &results);
  std::string breaches;
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    for (const std::string& step : error.context)
      breaches += step;
    breaches += ": " + error.description + '\n';
  }
  return breaches;
}

}  // namespace dossier
