// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/hit_fields.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <nlohmann/json.hpp>

#include "corpus/error.h"
#include "searcher/output/json_values.h"
#include "searcher/query/edit_distance.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json place_to_json(const ByteSpan& span, const Hit& hit) {
  const FilePlace place = place_in_file(hit.record.document, span.begin);
  return {{"begin", span.begin}, {"end", span.end}, {"line", place.line}, {"column", place.column}};
}

Json passage_to_json(const Snippet& passage, const Hit& hit) {
  Json highlights = Json::array();
  for (const ByteSpan& highlight : passage.highlights)
    highlights.push_back(place_to_json(highlight, hit));
  Json json = {{"text", passage.span.of(hit.record.document.text)}};
  json.update(place_to_json(passage.span, hit));
  json["highlights"] = std::move(highlights);
  return json;
}

Json passages_to_json(const Hit& hit) {
  Json passages = Json::array();
  for (const Snippet& passage : hit.passages)
    passages.push_back(passage_to_json(passage, hit));
  return passages;
}

Json figure_to_json(const Hit& hit) {
  if (!hit.figure)
    return nullptr;
  const Quantity& figure = *hit.figure;
  const auto number = [](const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
  };
  Json json = {{"surface", figure.span.of(hit.record.document.text)},
               {"value", number(figure.value)},
               {"low", number(figure.low)},
               {"high", number(figure.high)},
               {"unit", text_or_null(figure.unit)},
               {"counted", text_or_null(figure.counted)}};
  json.update(place_to_json(figure.span, hit));
  return json;
}

Json score_parts_to_json(const Hit& hit, std::string_view query) {
  if (!hit.score_parts)
    return nullptr;
  const ScoreParts& score = *hit.score_parts;
  Json parts = Json::array();
  for (const ScorePart& part : score.parts)
    parts.push_back({{"part", part.part.of(query)},
                     {"text", part.text},
                     {"title", part.title},
                     {"documents", part.documents},
                     {"occurrences", part.occurrences ? Json(*part.occurrences) : Json(nullptr)}});
  return {{"parts", parts},
          {"nearness", score.nearness},
          {"expansion", score.expansion},
          {"length", score.length},
          {"average_length", score.average_length}};
}

// When a key is printed that --fields does not name.
enum class Usual : std::uint8_t { Always, IfAskedFor, ByNameOnly };

struct HitField {
  std::string_view name;
  Json (*value)(const Hit&, const HitContext&);
  Usual usual = Usual::Always;
};

const Document& document_of(const Hit& hit) {
  return hit.record.document;
}

using H = const Hit&;
using C = const HitContext&;

constexpr auto kHitFields = std::to_array<HitField>({
    {"id", [](H hit, C) -> Json { return document_of(hit).id; }},
    {"title", [](H hit, C) { return text_or_null(document_of(hit).title); }},
    {"outlet", [](H hit, C) { return text_or_null(document_of(hit).outlet); }},
    {"author", [](H hit, C) { return text_or_null(document_of(hit).author); }},
    {"published", [](H hit, C) { return text_or_null(document_of(hit).published); }},
    {"language", [](H hit, C) { return text_or_null(document_of(hit).language); }},
    {"url", [](H hit, C) { return text_or_null(document_of(hit).url); }},
    {"path", [](H hit, C) -> Json { return document_of(hit).path; }},
    {"file", [](H hit, C context) -> Json { return openable_path(hit, context); }},
    {"line", [](H hit, C) -> Json { return best_place(hit).line; }},
    {"column", [](H hit, C) -> Json { return best_place(hit).column; }},
    {"score", [](H hit, C) -> Json { return hit.score; }},
    {"story", [](H hit, C) { return text_or_null(hit.story); }},
    {"copies", [](H hit, C) -> Json { return hit.copies; }},
    {"snippet", [](H hit, C) { return passage_to_json(hit.snippet(), hit); }},
    {"passages", [](H hit, C) { return passages_to_json(hit); }, Usual::IfAskedFor},
    {"figure", [](H hit, C) { return figure_to_json(hit); }, Usual::IfAskedFor},
    {"score_parts", [](H hit, C context) { return score_parts_to_json(hit, context.query); },
     Usual::IfAskedFor},
    {"cursor", [](H hit, C) { return text_or_null(hit.cursor); }, Usual::ByNameOnly},
    {"text", [](H hit, C) -> Json { return document_of(hit).text; }, Usual::ByNameOnly},
});

const HitField* find_hit_field(std::string_view name) {
  const auto* const field = std::ranges::find(kHitFields, name, &HitField::name);
  return field == kHitFields.end() ? nullptr : field;
}

bool is_printed(const HitField& field, const HitContext& context) {
  return field.usual == Usual::Always ||
         (field.usual == Usual::IfAskedFor &&
          std::ranges::find(context.extra_fields, field.name) != context.extra_fields.end());
}

[[noreturn]] void refuse(std::string_view name) {
  const auto distance = [&](const HitField& field) { return edit_distance(field.name, name); };
  const HitField& nearest = *std::ranges::min_element(kHitFields, {}, distance);
  throw Error(ErrorKind::Usage, "hits have no field \"" + std::string(name) + "\"",
              distance(nearest) <= name.size() / 2
                  ? "did you mean " + std::string(nearest.name) + "?"
                  : "they have " + hit_field_names());
}

}  // namespace

std::vector<std::string> hit_fields_from(std::string_view list) {
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const std::string_view name = list.substr(begin, end - begin);
    if (find_hit_field(name) == nullptr)
      refuse(name);
    names.emplace_back(name);
    begin = end + 1;
  }
  return names;
}

std::string hit_field_names() {
  std::string names;
  for (const HitField& field : kHitFields)
    names += (names.empty() ? "" : ", ") + std::string(field.name);
  return names;
}

Json hit_to_json(const Hit& hit, const HitContext& context) {
  Json json = Json::object();
  for (const std::string& name : context.fields)
    json[name] = find_hit_field(name)->value(hit, context);
  if (context.fields.empty())
    for (const HitField& field : kHitFields)
      if (is_printed(field, context))
        json[std::string(field.name)] = field.value(hit, context);
  return json;
}

}  // namespace dossier
