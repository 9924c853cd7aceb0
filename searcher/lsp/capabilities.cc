// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/capabilities.h"

#include <algorithm>
#include <string_view>

#include "corpus/command_line/version.h"
#include "searcher/lsp/commands.h"

namespace dossier {
namespace {

// The value at a path of keys, null where there is none.
Json at(const Json& json, std::initializer_list<const char*> path) {
  const Json* value = &json;
  for (const char* key : path) {
    if (!value->is_object())
      return nullptr;
    const auto found = value->find(key);
    if (found == value->end())
      return nullptr;
    value = &*found;
  }
  return *value;
}

bool lists(const Json& list, std::string_view wanted) {
  return list.is_array() && std::ranges::any_of(list, [&](const Json& each) {
           return each.is_string() && each.get<std::string>() == wanted;
         });
}

bool is_set(const Json& value) {
  return value.is_boolean() && value.get<bool>();
}

}  // namespace

ClientFeatures features_of(const Json& params) {
  const Json client = at(params, {"capabilities"});
  const Json text = at(client, {"textDocument"});
  ClientFeatures features;
  if (lists(at(client, {"general", "positionEncodings"}), "utf-8"))
    features.encoding = PositionEncoding::Utf8;
  features.markdown = lists(at(text, {"hover", "contentFormat"}), "markdown");
  features.nested_symbols =
      is_set(at(text, {"documentSymbol", "hierarchicalDocumentSymbolSupport"}));
  features.related_information = is_set(at(text, {"publishDiagnostics", "relatedInformation"}));
  features.pulls_settings = is_set(at(client, {"workspace", "configuration"}));
  return features;
}

Json initialize_result(const ClientFeatures& client) {
  constexpr int kIncremental = 2;
  const Json sync = {{"openClose", true}, {"change", kIncremental}};
  return {
      {"serverInfo", {{"name", "searcher"}, {"version", version_number()}}},
      {"capabilities",
       {{"positionEncoding", client.encoding == PositionEncoding::Utf8 ? "utf-8" : "utf-16"},
        {"textDocumentSync", sync},
        {"hoverProvider", true},
        {"completionProvider", {{"resolveProvider", true}}},
        {"definitionProvider", true},
        {"referencesProvider", true},
        {"documentSymbolProvider", true},
        {"workspaceSymbolProvider", {{"workDoneProgress", true}}},
        {"codeActionProvider", {{"codeActionKinds", {"quickfix", "refactor.rewrite"}}}},
        {"inlayHintProvider", true},
        {"documentLinkProvider", {{"resolveProvider", false}}},
        {"executeCommandProvider", {{"commands", command_names()}, {"workDoneProgress", true}}}}}};
}

}  // namespace dossier
