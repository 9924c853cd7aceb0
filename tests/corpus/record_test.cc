// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/record.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "corpus/error.h"

namespace dossier {
namespace {

Document full_document() {
  Document document;
  document.id = "saltmere-1";
  document.path = "news/1.txt";
  document.line = 7;
  document.text_begin = 120;
  document.url = "https://example.org/1";
  document.title = "Toll \"rises\"";
  document.author = "A. Writer";
  document.outlet = "Saltmere Review";
  document.published = "2025-11-21T08:00:00Z";
  document.language = "en";
  document.text = "Around 10.5 tonnes, Reuters said. Nicolás Maduro";
  document.metadata = {{"desk", "coast"}, {"tags", "[\"sea\",\"harbour\"]"}};
  return document;
}

Extraction full_extraction() {
  Extraction extraction;
  extraction.outlets = {{"Saltmere Review", OutletRole::Publisher, std::nullopt, Scope::Body},
                        {"Reuters", OutletRole::Cited, ByteSpan{20, 27}, Scope::Repeat}};
  extraction.actors = {
      {"Nicolás Maduro", ActorType::Person, {{{34, 49}, Scope::Body}, {{34, 42}, Scope::Repeat}}},
      {"Tren de Aragua", ActorType::ArmedGroup, {{{0, 6}, Scope::Boilerplate}}}};
  Quantity mass;
  mass.span = {0, 18};
  mass.value = 10.5;
  mass.low = 10;
  mass.high = 11;
  mass.bound = Bound::Approx;
  mass.kind = QuantityKind::Mass;
  mass.unit = "tonne";
  mass.counted = "cocaine";
  mass.role = QuantityRole::Held;
  mass.source = "Reuters";
  mass.trend = Trend::Down;
  mass.flags = {true, true, true, true, true};
  mass.scope = Scope::Repeat;
  extraction.quantities = {mass, Quantity{}};
  extraction.quotations = {
      {{0, 18}, {{4, 6}, {8, 9}}, "Reuters", true, ByteSpan{20, 32}, Scope::Repeat},
      {{2, 5}, {}, "Nicolás Maduro", false, std::nullopt, Scope::Body},
      {{1, 3}, {}, "", false, ByteSpan{4, 6}, Scope::Boilerplate}};
  return extraction;
}

bool refused(std::string_view json) {
  try {
    record_from_json(json);
  } catch (const Error& error) {
    return error.kind() == ErrorKind::DatabaseDamaged && error.hint() == "run 'indexer build' anew";
  }
  return false;
}

}  // namespace

TEST_CASE("record: everything that a record says comes back") {
  const Record record{full_document(), full_extraction()};
  const std::string json = to_json(record);
  const Record read = record_from_json(json);
  CHECK(to_json(read) == json);
  CHECK(read.extraction == record.extraction);
  CHECK(read.document.text_begin == 120);
  CHECK(read.document.line == 7);
  CHECK(read.document.text == record.document.text);
  CHECK(read.document.metadata == record.document.metadata);
}

TEST_CASE("record: what is unknown is null or empty and never left out") {
  Record record;
  record.document.id = "1";
  record.extraction.outlets = {{"Reuters", OutletRole::Publisher, std::nullopt, Scope::Body}};
  record.extraction.quantities = {Quantity{}};
  const std::string json = to_json(record);
  CHECK(json ==
        R"({"id":"1","path":"","line":1,"text_begin":null,"url":null,"title":null,"author":null,)"
        R"("outlet":null,"published":null,"language":null,"text":"",)"
        R"("outlets":[{"name":"Reuters","role":"publisher","begin":null,"end":null,)"
        R"("scope":"body"}],"actors":[],"quantities":[{"surface":"","begin":0,"end":0,)"
        R"("value":null,"low":null,"high":null,"bound":"exact","kind":"count","unit":null,)"
        R"("counted":null,"role":null,"source":null,"trend":null,"flags":[],"scope":"body"}],)"
        R"("quotations":[],"metadata":{}})");
  CHECK(record_from_json(json).extraction == record.extraction);
}

TEST_CASE("record: whole numbers are printed without a fraction") {
  struct Row {
    double value;
    std::string_view printed;
  };
  for (const Row& row : {Row{65, "65"}, Row{-3, "-3"}, Row{0.5, "0.5"}, Row{5e7, "50000000"},
                         Row{1e15, "1000000000000000"}, Row{1e20, "1e+20"}}) {
    CAPTURE(row.printed);
    Record record;
    record.extraction.quantities = {Quantity{}};
    record.extraction.quantities[0].value = row.value;
    const std::string json = to_json(record);
    CHECK(json.find("\"value\":" + std::string(row.printed) + ",") != std::string::npos);
    CHECK(record_from_json(json).extraction.quantities[0].value == row.value);
  }
}

TEST_CASE("record: what is no record is damage") {
  const std::string json = to_json({full_document(), full_extraction()});
  CHECK(refused(""));
  CHECK(refused("[]"));
  CHECK(refused("{}"));
  CHECK(refused(json.substr(0, json.size() - 1)));
}

TEST_CASE("record: a key that is missing or of another kind is damage") {
  const auto whole = nlohmann::json::parse(to_json({full_document(), full_extraction()}));
  for (const auto& [key, value] : whole.items()) {
    CAPTURE(key);
    nlohmann::json lacking = whole;
    lacking.erase(key);
    CHECK(refused(lacking.dump()));
    nlohmann::json changed = whole;
    changed[key] = true;
    CHECK(refused(changed.dump()));
  }
}

TEST_CASE("record: a name that no version knows is damage") {
  struct Row {
    std::string_view known, unknown;
  };
  const std::string json = to_json({full_document(), full_extraction()});
  for (const Row& row : {Row{"\"cited\"", "\"quoted\""}, Row{"\"armed_group\"", "\"gang\""},
                         Row{"\"mass\"", "\"weight\""}, Row{"\"approx\"", "\"maybe\""},
                         Row{"\"held\"", "\"holding\""}, Row{"\"down\"", "\"sideways\""},
                         Row{"\"boilerplate\"", "\"footer\""}}) {
    CAPTURE(row.unknown);
    std::string changed = json;
    changed.replace(changed.find(row.known), row.known.size(), row.unknown);
    CHECK(refused(changed));
  }
}

}  // namespace dossier
