// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/roots.h"

#include <nlohmann/json.hpp>

#include "corpus/error.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

}  // namespace

std::string roots_to_json(const std::vector<Root>& roots) {
  Json json = Json::array();
  for (const Root& root : roots)
    json.push_back({{"path", root.path.string()}, {"name", root.name}});
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<Root> roots_from_json(std::string_view text) {
  std::vector<Root> roots;
  if (text.empty())
    return roots;
  try {
    for (const Json& root : Json::parse(text))
      roots.push_back({root.at("path").get<std::string>(), root.at("name").get<std::string>()});
  } catch (const Json::exception&) {
    throw Error(ErrorKind::DatabaseDamaged, "the database's list of folders cannot be decoded",
                "run 'indexer build' anew");
  }
  return roots;
}

std::filesystem::path file_of(std::string_view document_path, const std::vector<Root>& roots) {
  for (const Root& root : roots) {
    if (document_path == root.name)
      return root.path;
    if (document_path.starts_with(root.name) && document_path[root.name.size()] == '/')
      return root.path / document_path.substr(root.name.size() + 1);
  }
  return document_path;
}

}  // namespace dossier
