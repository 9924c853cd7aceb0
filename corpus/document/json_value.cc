// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_value.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "corpus/document/json_record.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

Json parse(std::string_view json) {
  const auto keep = [](int depth, Json::parse_event_t, Json&) {
    return depth <= static_cast<int>(kMaxJsonDepth);
  };
  return Json::parse(json, keep, false);
}

// Of a list of forms of one thing, as in IPTC's ninjs, the main one, else the first.
const Json& main_item(const Json& list) {
  for (const Json& item : list)
    if (item.is_object() && item.contains("role") && item["role"] == "main")
      return item;
  return list.front();
}

const Json* follow(const Json& json, std::string_view path) {
  const Json* at = &json;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('.'), path.size());
    if (at->is_array() && !at->empty())
      at = &main_item(*at);
    if (!at->is_object())
      return nullptr;
    const auto found = at->find(std::string(path.substr(0, end)));
    if (found == at->end())
      return nullptr;
    at = &*found;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return at;
}

std::string words(const Json& json, int depth) {
  if (json.is_string())
    return json.get<std::string>();
  if (json.is_number_integer())
    return json.dump();
  std::string all;
  if (depth > 3)
    return all;
  if (json.is_object())
    for (const char* key : {"name", "main", "original", "title", "@id", "value"})
      if (const auto found = json.find(key); found != json.end())
        return words(*found, depth + 1);
  if (json.is_array())
    for (const Json& item : json)
      if (const std::string one = words(item, depth + 1); !one.empty())
        all += (all.empty() ? "" : ", ") + one;
  return all;
}

}  // namespace

std::string words_of_json(std::string_view json, std::string_view path) {
  const Json parsed = parse(json);
  const Json* found = follow(parsed, path);
  return found == nullptr ? "" : words(*found, 0);
}

std::vector<std::string> objects_of_json(std::string_view json, std::string_view path) {
  const Json parsed = parse(json);
  const Json* found = follow(parsed, path);
  std::vector<std::string> objects;
  if (found != nullptr && found->is_array())
    for (const Json& item : *found)
      if (item.is_object())
        objects.push_back(item.dump(-1, ' ', false, Json::error_handler_t::replace));
  return objects;
}

}  // namespace dossier
