// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/record.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "corpus/error.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

// Whole numbers are printed without a fraction, as a reader of counts expects.
Json number_or_null(std::optional<double> number) {
  constexpr double kLargestExact = 9007199254740992.0;
  if (!number)
    return nullptr;
  if (-kLargestExact <= *number && *number <= kLargestExact &&
      static_cast<double>(static_cast<std::int64_t>(*number)) == *number)
    return static_cast<std::int64_t>(*number);
  return *number;
}

template <typename Enum>
Json name_or_null(std::optional<Enum> value) {
  return value ? Json(to_string(*value)) : Json(nullptr);
}

Json flags_to_json(const QuantityFlags& flags) {
  Json names = Json::array();
  const auto add = [&](bool is_set, const char* name) {
    if (is_set)
      names.push_back(name);
  };
  add(flags.subset, "subset");
  add(flags.total, "total");
  add(flags.delta, "delta");
  add(flags.negated, "negated");
  add(flags.hypothetical, "hypothetical");
  return names;
}

QuantityFlags flags_from_json(const Json& names) {
  QuantityFlags flags;
  for (const std::string name : names) {
    flags.subset |= name == "subset";
    flags.total |= name == "total";
    flags.delta |= name == "delta";
    flags.negated |= name == "negated";
    flags.hypothetical |= name == "hypothetical";
  }
  return flags;
}

Json outlet_to_json(const Outlet& outlet) {
  return {{"name", outlet.name},
          {"role", to_string(outlet.role)},
          {"begin", outlet.span ? Json(outlet.span->begin) : Json(nullptr)},
          {"end", outlet.span ? Json(outlet.span->end) : Json(nullptr)},
          {"scope", to_string(outlet.scope)}};
}

Json actor_to_json(const Actor& actor) {
  Json mentions = Json::array();
  for (const Mention& mention : actor.mentions)
    mentions.push_back({{"begin", mention.span.begin},
                        {"end", mention.span.end},
                        {"scope", to_string(mention.scope)}});
  return {{"name", actor.name}, {"type", to_string(actor.type)}, {"mentions", mentions}};
}

Json quantity_to_json(const Quantity& quantity, std::string_view text) {
  return {{"surface", quantity.span.of(text)},
          {"begin", quantity.span.begin},
          {"end", quantity.span.end},
          {"value", number_or_null(quantity.value)},
          {"low", number_or_null(quantity.low)},
          {"high", number_or_null(quantity.high)},
          {"bound", to_string(quantity.bound)},
          {"kind", to_string(quantity.kind)},
          {"unit", text_or_null(quantity.unit)},
          {"counted", text_or_null(quantity.counted)},
          {"role", name_or_null(quantity.role)},
          {"source", text_or_null(quantity.source)},
          {"trend", name_or_null(quantity.trend)},
          {"flags", flags_to_json(quantity.flags)},
          {"scope", to_string(quantity.scope)}};
}

template <typename Items, typename Convert>
Json list_to_json(const Items& items, Convert convert) {
  Json list = Json::array();
  for (const auto& item : items)
    list.push_back(convert(item));
  return list;
}

std::string text_from(const Json& json, const char* key) {
  const Json& value = json.at(key);
  return value.is_null() ? std::string() : value.get<std::string>();
}

template <typename Number>
std::optional<Number> number_from(const Json& json, const char* key) {
  const Json& value = json.at(key);
  return value.is_null() ? std::nullopt : std::optional(value.get<Number>());
}

ByteSpan span_from(const Json& json) {
  return {json.at("begin").get<std::size_t>(), json.at("end").get<std::size_t>()};
}

Outlet outlet_from(const Json& json) {
  Outlet outlet;
  outlet.name = text_from(json, "name");
  outlet.role = outlet_role_from(text_from(json, "role")).value();
  if (!json.at("begin").is_null())
    outlet.span = span_from(json);
  outlet.scope = scope_from(text_from(json, "scope")).value();
  return outlet;
}

Actor actor_from(const Json& json) {
  Actor actor;
  actor.name = text_from(json, "name");
  actor.type = actor_type_from(text_from(json, "type")).value();
  for (const Json& mention : json.at("mentions"))
    actor.mentions.push_back({span_from(mention), scope_from(text_from(mention, "scope")).value()});
  return actor;
}

Quantity quantity_from(const Json& json) {
  Quantity quantity;
  quantity.span = span_from(json);
  quantity.value = number_from<double>(json, "value");
  quantity.low = number_from<double>(json, "low");
  quantity.high = number_from<double>(json, "high");
  quantity.bound = bound_from(text_from(json, "bound")).value();
  quantity.kind = quantity_kind_from(text_from(json, "kind")).value();
  quantity.unit = text_from(json, "unit");
  quantity.counted = text_from(json, "counted");
  if (!json.at("role").is_null())
    quantity.role = quantity_role_from(text_from(json, "role")).value();
  quantity.source = text_from(json, "source");
  if (!json.at("trend").is_null())
    quantity.trend = trend_from(text_from(json, "trend")).value();
  quantity.flags = flags_from_json(json.at("flags"));
  quantity.scope = scope_from(text_from(json, "scope")).value();
  return quantity;
}

Document document_from(const Json& json) {
  Document document;
  document.id = text_from(json, "id");
  document.path = text_from(json, "path");
  document.line = json.at("line").get<std::size_t>();
  document.text_begin = number_from<std::size_t>(json, "text_begin");
  document.url = text_from(json, "url");
  document.title = text_from(json, "title");
  document.author = text_from(json, "author");
  document.outlet = text_from(json, "outlet");
  document.published = text_from(json, "published");
  document.language = text_from(json, "language");
  document.text = text_from(json, "text");
  for (const auto& [key, value] : json.at("metadata").items())
    document.metadata.emplace_back(key, value.get<std::string>());
  return document;
}

}  // namespace

std::string to_json(const Record& record) {
  const Document& document = record.document;
  Json json = {{"id", document.id},
               {"path", document.path},
               {"line", document.line},
               {"text_begin", document.text_begin ? Json(*document.text_begin) : Json(nullptr)},
               {"url", text_or_null(document.url)},
               {"title", text_or_null(document.title)},
               {"author", text_or_null(document.author)},
               {"outlet", text_or_null(document.outlet)},
               {"published", text_or_null(document.published)},
               {"language", text_or_null(document.language)},
               {"text", document.text}};
  json["outlets"] = list_to_json(record.extraction.outlets, outlet_to_json);
  json["actors"] = list_to_json(record.extraction.actors, actor_to_json);
  json["quantities"] = list_to_json(record.extraction.quantities, [&](const Quantity& quantity) {
    return quantity_to_json(quantity, document.text);
  });
  json["metadata"] = Json::object();
  for (const auto& [key, value] : document.metadata)
    json["metadata"][key] = value;
  return json.dump();
}

Record record_from_json(std::string_view text) {
  try {
    const Json json = Json::parse(text);
    Record record;
    record.document = document_from(json);
    for (const Json& outlet : json.at("outlets"))
      record.extraction.outlets.push_back(outlet_from(outlet));
    for (const Json& actor : json.at("actors"))
      record.extraction.actors.push_back(actor_from(actor));
    for (const Json& quantity : json.at("quantities"))
      record.extraction.quantities.push_back(quantity_from(quantity));
    return record;
  } catch (const nlohmann::json::exception& error) {
    throw Error(ErrorKind::DatabaseDamaged,
                std::string("a stored record cannot be decoded: ") + error.what(),
                "run 'indexer build' anew");
  } catch (const std::bad_optional_access&) {
    throw Error(ErrorKind::DatabaseDamaged, "a stored record bears an unknown name",
                "run 'indexer build' anew");
  }
}

}  // namespace dossier
