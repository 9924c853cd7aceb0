// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/settings.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace dossier {
namespace {

constexpr std::int64_t kMostResults = 1000;
constexpr std::int64_t kLongestDebounce = 60'000;

[[noreturn]] void refuse(std::string_view key, std::string_view expected) {
  throw RpcError(RpcErrorCode::InvalidParams,
                 "dossier." + std::string(key) + " must be " + std::string(expected));
}

const Json* value_of(const Json& values, const char* key) {
  const auto found = values.find(key);
  return found == values.end() || found->is_null() ? nullptr : &*found;
}

void read(const Json& values, const char* key, bool& setting) {
  if (const Json* value = value_of(values, key)) {
    if (!value->is_boolean())
      refuse(key, "true or false");
    setting = value->get<bool>();
  }
}

void read(const Json& values, const char* key, std::string& setting) {
  if (const Json* value = value_of(values, key)) {
    if (!value->is_string())
      refuse(key, "a string");
    setting = value->get<std::string>();
  }
}

std::int64_t number_in(const Json& values, const char* key, std::int64_t usual, std::int64_t most) {
  const Json* value = value_of(values, key);
  if (value == nullptr)
    return usual;
  if (!value->is_number_integer() || value->get<std::int64_t>() < 0)
    refuse(key, "a whole number that is not negative");
  return std::min(value->get<std::int64_t>(), most);
}

}  // namespace

Settings with_values(Settings settings, const Json& values) {
  if (!values.is_object())
    return settings;
  if (const Json* inner = value_of(values, "dossier"))
    return with_values(std::move(settings), *inner);
  read(values, "database", settings.database);
  read(values, "diagnostics", settings.diagnostics);
  read(values, "inlayHints", settings.inlay_hints);
  read(values, "citation", settings.citation);
  settings.debounce = std::chrono::milliseconds(
      number_in(values, "debounce", settings.debounce.count(), kLongestDebounce));
  settings.max_results = static_cast<std::size_t>(std::max<std::int64_t>(
      1, number_in(values, "maxResults", static_cast<std::int64_t>(settings.max_results),
                   kMostResults)));
  std::string insert = settings.inserts_canonical_names ? "canonical" : "typed";
  read(values, "insert", insert);
  if (insert != "canonical" && insert != "typed")
    refuse("insert", "\"canonical\" or \"typed\"");
  settings.inserts_canonical_names = insert == "canonical";
  return settings;
}

}  // namespace dossier
