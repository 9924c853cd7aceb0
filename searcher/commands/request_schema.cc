// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/request_schema.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "searcher/commands/request_options.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

// The names in braces, as CLI11 tells of the values that it allows: "ORDER:{count,name}".
Json allowed_names(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const std::size_t begin = type.find('{');
  const std::size_t end = type.find('}');
  Json names = Json::array();
  if (begin == type.npos || end == type.npos || end < begin)
    return names;
  std::string_view rest = std::string_view(type).substr(begin + 1, end - begin - 1);
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    names.push_back(rest.substr(0, comma));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return names;
}

bool is_number(const CLI::Option& option) {
  return option.get_type_name() == "N";
}

Json type_of(const CLI::Option& option) {
  if (option.get_items_expected_max() == 0)
    return {{"type", "boolean"}};
  if (is_number(option))
    return {{"type", "integer"}, {"minimum", 0}};
  if (const Json names = allowed_names(option); !names.empty())
    return {{"enum", names}};
  if (takes_several(option))
    return {{"type", {"string", "array"}}, {"items", {{"type", "string"}}}};
  return {{"type", "string"}};
}

Json property_of(const CLI::Option& option) {
  Json property = type_of(option);
  std::string description = option.get_description();
  std::ranges::replace(description, '\n', ' ');
  property["description"] = description;
  return property;
}

}  // namespace

Json request_schema(const CommandRow& command) {
  CLI::App app;
  const CommandRunner runner = command.declare(app);  // holds what the options write to
  Json properties = Json::object();
  Json required = Json::array();
  for (const CLI::Option* option : options_for_requests(app)) {
    const std::string key = request_key(*option);
    if (key == "database")
      continue;
    properties[key] = property_of(*option);
    if (option->get_required())
      required.push_back(key);
  }
  Json schema = {{"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty())
    schema["required"] = std::move(required);
  schema["additionalProperties"] = false;
  return schema;
}

}  // namespace dossier
