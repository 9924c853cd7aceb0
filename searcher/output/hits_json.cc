// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>

#include <nlohmann/json.hpp>

#include "searcher/output/facets.h"
#include "searcher/output/hits.h"
#include "searcher/output/json_values.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json snippet_to_json(const Hit& hit) {
  const Snippet& snippet = hit.snippet;
  Json highlights = Json::array();
  for (const ByteSpan& highlight : snippet.highlights)
    highlights.push_back({{"begin", highlight.begin}, {"end", highlight.end}});
  return {{"text", snippet.span.of(hit.record.document.text)},
          {"begin", snippet.span.begin},
          {"end", snippet.span.end},
          {"highlights", highlights}};
}

Json hit_to_json(const Hit& hit, const HitContext& context) {
  const Document& document = hit.record.document;
  const FilePlace place = best_place(hit);
  return {{"id", document.id},
          {"title", text_or_null(document.title)},
          {"outlet", text_or_null(document.outlet)},
          {"author", text_or_null(document.author)},
          {"published", text_or_null(document.published)},
          {"language", text_or_null(document.language)},
          {"url", text_or_null(document.url)},
          {"path", document.path},
          {"file", openable_path(hit, context)},
          {"line", place.line},
          {"column", place.column},
          {"score", hit.score},
          {"story", text_or_null(hit.story)},
          {"copies", hit.copies},
          {"snippet", snippet_to_json(hit)}};
}

Json to_json(const Advice& advice, std::string_view query) {
  Json respellings = Json::array();
  for (const Respelling& respelling : advice.respellings)
    respellings.push_back({{"written", respelling.written},
                           {"suggested", respelling.suggested},
                           {"documents", respelling.documents}});
  Json obstacles = Json::array();
  for (const Obstacle& obstacle : advice.obstacles)
    obstacles.push_back(
        {{"part", obstacle.span.of(query)}, {"documents_without", obstacle.documents_without}});
  return {{"respellings", respellings}, {"obstacles", obstacles}};
}

}  // namespace

void print_hits_as_json(const SearchResult& result, const HitContext& context, std::ostream& out) {
  Json hits = Json::array();
  for (const Hit& hit : result.hits)
    hits.push_back(hit_to_json(hit, context));
  Json answer = {{"version", kJsonVersion},
                 {"query", context.query},
                 {"match_count", result.match_count},
                 {"story_count", result.story_count ? Json(*result.story_count) : Json(nullptr)},
                 {"exact", true},
                 {"offset", context.offset},
                 {"advice", to_json(context.advice, context.query)},
                 {"hits", hits}};
  if (context.facets)
    answer["facets"] = facets_to_json(*context.facets);
  out << dump(answer) << '\n';
}

void print_hits_as_json_lines(const SearchResult& result, const HitContext& context,
                              std::ostream& out) {
  for (const Hit& hit : result.hits)
    out << dump(hit_to_json(hit, context)) << context.output.record_end();
}

}  // namespace dossier
