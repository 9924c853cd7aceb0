// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/record.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "corpus/error.h"
#include "corpus/json_writer.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

// Values of a quotation's "speaker_type".
constexpr std::string_view kActorSpeaker = "actor";
constexpr std::string_view kOutletSpeaker = "outlet";

// Writes the objects of a record, member by member in the order that FORMAT.md gives.
class RecordWriter {
 public:
  std::string write(const Record& record) {
    json_.begin_object();
    write_document(record.document);
    write_list("outlets", record.extraction.outlets);
    write_list("actors", record.extraction.actors);
    text_ = record.document.text;
    write_list("quantities", record.extraction.quantities);
    write_list("quotations", record.extraction.quotations);
    json_.key("metadata");
    json_.begin_object();
    for (const auto& [name, value] : record.document.metadata) {
      json_.key(name);
      json_.text(value);
    }
    json_.end_object();
    json_.end_object();
    return json_.take();
  }

 private:
  void text(std::string_view name, std::string_view value) {
    json_.key(name);
    json_.text(value);
  }

  void text_or_null(std::string_view name, std::string_view value) {
    json_.key(name);
    if (value.empty())
      json_.null();
    else
      json_.text(value);
  }

  void integer(std::string_view name, std::size_t value) {
    json_.key(name);
    json_.integer(value);
  }

  void integer_or_null(std::string_view name, std::optional<std::size_t> value) {
    json_.key(name);
    if (value)
      json_.integer(*value);
    else
      json_.null();
  }

  void number_or_null(std::string_view name, std::optional<double> value) {
    json_.key(name);
    if (value)
      json_.number(*value);
    else
      json_.null();
  }

  template <typename Enum>
  void name_or_null(std::string_view name, std::optional<Enum> value) {
    text_or_null(name, value ? to_string(*value) : std::string_view());
  }

  template <typename Items>
  void write_list(std::string_view name, const Items& items) {
    json_.key(name);
    json_.begin_list();
    for (const auto& item : items) {
      json_.begin_object();
      write_members(item);
      json_.end_object();
    }
    json_.end_list();
  }

  void write_document(const Document& document) {
    text("id", document.id);
    text("path", document.path);
    integer("line", document.line);
    integer_or_null("text_begin", document.text_begin);
    text_or_null("url", document.url);
    text_or_null("title", document.title);
    text_or_null("author", document.author);
    text_or_null("outlet", document.outlet);
    text_or_null("published", document.published);
    text_or_null("language", document.language);
    text("text", document.text);
  }

  void write_members(const Outlet& outlet) {
    text("name", outlet.name);
    text("role", to_string(outlet.role));
    integer_or_null("begin", outlet.span ? std::optional(outlet.span->begin) : std::nullopt);
    integer_or_null("end", outlet.span ? std::optional(outlet.span->end) : std::nullopt);
    text("scope", to_string(outlet.scope));
  }

  void write_members(const Actor& actor) {
    text("name", actor.name);
    text("type", to_string(actor.type));
    write_list("mentions", actor.mentions);
  }

  void write_members(const Mention& mention) {
    integer("begin", mention.span.begin);
    integer("end", mention.span.end);
    text("scope", to_string(mention.scope));
  }

  void write_members(const Quantity& quantity) {
    text("surface", quantity.span.of(text_));
    integer("begin", quantity.span.begin);
    integer("end", quantity.span.end);
    number_or_null("value", quantity.value);
    number_or_null("low", quantity.low);
    number_or_null("high", quantity.high);
    text("bound", to_string(quantity.bound));
    text("kind", to_string(quantity.kind));
    text_or_null("unit", quantity.unit);
    text_or_null("counted", quantity.counted);
    name_or_null("role", quantity.role);
    text_or_null("source", quantity.source);
    name_or_null("trend", quantity.trend);
    write_flags(quantity.flags);
    text("scope", to_string(quantity.scope));
  }

  void write_members(const Quotation& quotation) {
    write_members(quotation.span);
    write_list("gaps", quotation.gaps);
    text_or_null("speaker", quotation.speaker);
    text_or_null("speaker_type", quotation.speaker.empty() ? std::string_view()
                                 : quotation.is_by_outlet  ? kOutletSpeaker
                                                           : kActorSpeaker);
    integer_or_null("cue_begin",
                    quotation.cue ? std::optional(quotation.cue->begin) : std::nullopt);
    integer_or_null("cue_end", quotation.cue ? std::optional(quotation.cue->end) : std::nullopt);
    text("scope", to_string(quotation.scope));
  }

  void write_members(const ByteSpan& span) {
    integer("begin", span.begin);
    integer("end", span.end);
  }

  void write_flags(const QuantityFlags& flags) {
    json_.key("flags");
    json_.begin_list();
    for (const auto& [flag, name] : kQuantityFlagNames)
      if (flags.*flag)
        json_.text(name);
    json_.end_list();
  }

  JsonWriter json_;
  std::string_view text_;  // of the document, which the quantities' surfaces stand in
};

QuantityFlags flags_from_json(const Json& names) {
  QuantityFlags flags;
  for (const std::string known : names)
    for (const auto& [flag, name] : kQuantityFlagNames)
      flags.*flag |= known == name;
  return flags;
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

Quotation quotation_from(const Json& json) {
  Quotation quotation;
  quotation.span = span_from(json);
  for (const Json& gap : json.at("gaps"))
    quotation.gaps.push_back(span_from(gap));
  quotation.speaker = text_from(json, "speaker");
  quotation.is_by_outlet = text_from(json, "speaker_type") == kOutletSpeaker;
  if (!json.at("cue_begin").is_null())
    quotation.cue = {json.at("cue_begin").get<std::size_t>(),
                     json.at("cue_end").get<std::size_t>()};
  quotation.scope = scope_from(text_from(json, "scope")).value();
  return quotation;
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
  return RecordWriter().write(record);
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
    for (const Json& quotation : json.at("quotations"))
      record.extraction.quotations.push_back(quotation_from(quotation));
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
