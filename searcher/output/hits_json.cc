// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>

#include <nlohmann/json.hpp>

#include "searcher/output/facets.h"
#include "searcher/output/hit_fields.h"
#include "searcher/output/hits.h"
#include "searcher/output/json_values.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

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
  Json answer = {
      {"version", kJsonVersion},
      {context.question == HitContext::Question::Query ? "query" : "document", context.query},
      {"token", text_or_null(context.token)},
      {"match_count", result.match_count},
      {"story_count", result.story_count ? Json(*result.story_count) : Json(nullptr)},
      {"exact", true},
      {"offset", result.offset},
      {"next_cursor", text_or_null(result.next_cursor)},
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
