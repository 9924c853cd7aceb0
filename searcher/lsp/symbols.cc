// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/symbols.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/text/characters.h"
#include "searcher/lsp/prose.h"
#include "searcher/lsp/wire.h"
#include "searcher/query/parser.h"
#include "searcher/search.h"

namespace dossier {
namespace {

// As the protocol numbers kinds of symbols.
constexpr int kFileSymbol = 1;
constexpr int kModuleSymbol = 2;
constexpr int kClassSymbol = 5;
constexpr int kNumberSymbol = 16;

constexpr std::size_t kNameBytes = 160;

Json hit_symbol(const Workspace& workspace, const Hit& hit) {
  const Document& document = hit.record.document;
  const Snippet& snippet = hit.snippet();
  const ByteSpan place = snippet.highlights.empty()
                             ? ByteSpan{snippet.span.begin, snippet.span.begin}
                             : snippet.highlights.front();
  const std::string& title = document.title.empty() ? document.id : document.title;
  return {{"name", shortened(title, kNameBytes)},
          {"kind", kFileSymbol},
          {"containerName", article_words(article_of(hit.record, 0))},
          {"location", workspace.places().location(workspace.database(), hit.record, place,
                                                   workspace.client.encoding)}};
}

// Something of a draft with a place of its own.
struct DraftSymbol {
  std::string name;
  std::string detail;
  int kind = 0;
  ByteSpan span;
};

std::vector<DraftSymbol> symbols_of(const DraftReading& reading) {
  std::vector<DraftSymbol> symbols;
  for (const Actor& actor : reading.extraction.actors)
    symbols.push_back({actor.name, std::string(to_string(actor.type)), kClassSymbol,
                       actor.mentions.front().span});
  std::set<std::string_view> seen;
  for (const OutletMention& mention : reading.outlets)
    if (!mention.needs_cue && seen.insert(mention.name).second)
      symbols.push_back(
          {std::string(mention.name), "outlet", kModuleSymbol, mention.span_in(reading.text)});
  for (const Quantity& figure : reading.extraction.quantities) {
    const std::string_view role =
        figure.role ? to_string(*figure.role) : std::string_view("figure");
    symbols.push_back({shortened(figure.span.of(reading.document.text), kNameBytes),
                       std::string(role), kNumberSymbol, figure.span});
  }
  std::ranges::stable_sort(symbols, {}, &DraftSymbol::span);
  return symbols;
}

}  // namespace

Json workspace_symbols(Workspace& workspace, const Json& params) {
  const auto text = params.at("query").get<std::string>();
  if (trim(text).empty())
    return Json::array();
  if (text.size() > kMaxQueryBytes)
    throw RpcError(RpcErrorCode::InvalidParams, "the query is too long");
  const QuerySettings settings{workspace.today()(), document_quantity_reader(workspace.analyzer())};
  const ForgivenQuery query = parse_query_forgiving(text, settings);
  Page page;
  page.limit = workspace.settings.max_results;
  const SearchResult result = search(workspace.database(), workspace.analyzer(), query.tree, page);
  Json symbols = Json::array();
  for (const Hit& hit : result.hits)
    symbols.push_back(hit_symbol(workspace, hit));
  return symbols;
}

Json document_symbols(Workspace& workspace, const Json& params) {
  Draft& draft = workspace.draft(params);
  const DraftReading& reading = workspace.reading(draft);
  const auto uri = params.at("textDocument").at("uri").get<std::string>();
  Json symbols = Json::array();
  for (const DraftSymbol& symbol : symbols_of(reading)) {
    const TextRange range = draft.positions().range_of(symbol.span);
    Json json = {{"name", symbol.name}, {"kind", symbol.kind}};
    if (workspace.client.nested_symbols) {
      json["detail"] = symbol.detail;
      json["range"] = to_json(range);
      json["selectionRange"] = to_json(range);
    } else {
      json["containerName"] = symbol.detail;
      json["location"] = location_json(uri, range);
    }
    symbols.push_back(std::move(json));
  }
  return symbols;
}

}  // namespace dossier
