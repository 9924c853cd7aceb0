// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/encoder.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <xapian.h>

#include "corpus/record_codec.h"
#include "corpus/schema.h"
#include "corpus/value_codec.h"
#include "corpus/word_pairs.h"
#include "tests/support/logical_dump.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

ByteSpan place_of(std::string_view words, const Document& document) {
  const std::size_t begin = document.text.find(words);
  REQUIRE(begin != std::string::npos);
  return {begin, begin + words.size()};
}

Quantity boats(const Document& document) {
  Quantity quantity;
  quantity.span = place_of("12 boats", document);
  quantity.value = quantity.low = quantity.high = 12;
  quantity.counted = "boat";
  quantity.role = QuantityRole::Attacked;
  return quantity;
}

Record small_record() {
  Record record;
  Document& document = record.document;
  document.id = "one";
  document.path = "news/one.txt";
  document.title = "Boats leave";
  document.published = "2025-11-21T08:05:00Z";
  document.language = "en";
  document.text = "Reuters said 12 boats sank.\n\nCalder Quay waits; Calder Quay hopes.";
  record.extraction.outlets = {
      {"Saltmere Review", OutletRole::Publisher, std::nullopt, Scope::Body},
      {"Reuters", OutletRole::Cited, place_of("Reuters", document), Scope::Body}};
  const std::size_t second = document.text.rfind("Calder");
  record.extraction.actors = {
      {"Calder Quay Council",
       ActorType::Organization,
       {{place_of("Calder Quay", document), Scope::Body}, {{second, second + 11}, Scope::Body}}}};
  record.extraction.quantities = {boats(document)};
  return record;
}

Xapian::Document encode(const Record& record, std::vector<std::uint32_t> keys = {}) {
  TextAnalyzer analyzer;
  Fingerprint fingerprint;
  fingerprint.keys = std::move(keys);
  return Encoder(analyzer, shipped_extractor())
      .encode(record, analyzer.analyze(record.document.text), fingerprint);
}

// The names in a facet of a document, each with a bar behind it.
std::string names(const Xapian::Document& document, Field field) {
  const std::string packed = document.get_value(field_row(field).slot);
  NameReader reader(packed);
  std::string joined;
  while (const auto name = reader.next())
    joined += std::string(*name) + "|";
  return joined;
}

bool has_term(const Xapian::Document& document, const std::string& term) {
  auto at = document.termlist_begin();
  at.skip_to(term);
  return at != document.termlist_end() && *at == term;
}

}  // namespace

TEST_CASE("encoder: a record gives exactly these terms, frequencies and positions") {
  CHECK(dump_terms(encode(small_record(), {0})) ==
        std::vector<std::string>{
            "12 1: 205",
            "Len 0:",
            "Pnews 0: 614",
            "Pone.txt 0: 615",
            "Qone 0:",
            "Sboats 1: 1",
            "Sleave 1: 2",
            "XACTOR:Calder Quay Council 0:",
            "XCITED:Reuters 0: 203",
            "XCOPY:!! 0:",
            "XCOUNTED:boat 0:",
            "XFILE:news/one.txt 0:",
            "XKIND:count 0:",
            "XORGANIZATION:Calder Quay Council 0: 408 411",
            "XOUTLET:Reuters 0:",
            "XOUTLET:Saltmere Review 0:",
            "XPUBLISHER:Saltmere Review 0:",
            "XROLE:attacked 0:",
            "boats 2: 1 206",
            "calder 2: 408 411",
            "hopes 1: 413",
            "leave 1: 2",
            "quay 2: 409 412",
            "reuters 1: 203",
            "said 1: 204",
            "sank 1: 207",
            "waits 1: 410",
        });
}

TEST_CASE("encoder: a record gives exactly these values and itself") {
  const Record record = small_record();
  const Xapian::Document document = encode(record);
  CHECK(document.get_value(field_row(Field::Id).slot) == "one");
  CHECK(document.get_value(field_row(Field::Date).slot) == "20251121080500");
  CHECK(document.get_value(kContentHashSlot) == document_hash(record.document));
  CHECK(document.get_value(field_row(Field::Quantity).slot) ==
        pack_quantities(record.extraction.quantities));
  CHECK(names(document, Field::Publisher) == "Saltmere Review|");
  CHECK(names(document, Field::Cited) == "Reuters|");
  CHECK(names(document, Field::Organization) == "Calder Quay Council|");
  CHECK(names(document, Field::QuantityRole) == "attacked|");
  CHECK(names(document, Field::QuantityCounted) == "boat|");
  CHECK(names(document, Field::QuantityKind) == "count|");
  CHECK(document.values_count() == 11);
  CHECK(unpack_json(document.get_data()) == to_json(record));
}

TEST_CASE("encoder: a bare record has no more than its id, file and text") {
  Record record;
  record.document.id = "bare";
  record.document.path = "bare.txt";
  record.document.text = "Quiet.";
  const Xapian::Document document = encode(record);
  CHECK(dump_terms(document) == std::vector<std::string>{"Pbare.txt 0: 402", "Qbare 0:",
                                                         "XFILE:bare.txt 0:", "quiet 1: 201"});
  CHECK(document.values_count() == 3);
}

TEST_CASE("encoder: pairs of common words are terms, inside the title and inside paragraphs") {
  Record record;
  record.document.id = "pairs";
  record.document.path = "pairs.txt";
  record.document.title = "To be seen from";
  record.document.text = "Not one of herons, not one of boats that had\n\nBy nine, all left.";
  const Xapian::Document document = encode(record);
  const auto has_pair = [&](std::string_view first, std::string_view second) {
    return has_term(document, pair_term(pair_mark(first, second).value()));
  };
  for (const auto& [first, second] : {std::pair("to", "be"),
                                      {"not", "one"},
                                      {"one", "of"},
                                      {"of", "herons"},
                                      {"of", "boats"},
                                      {"that", "had"}}) {
    CAPTURE(first);
    CHECK(has_pair(first, second));
  }
  CHECK_FALSE(has_pair("from", "not"));
  CHECK_FALSE(has_pair("had", "by"));
}

TEST_CASE("encoder: names of a facet are sorted, each once") {
  Record record = small_record();
  for (const char* name : {"Zeta Wire", "Alpha Wire", "Zeta Wire"})
    record.extraction.outlets.push_back({name, OutletRole::Agency, std::nullopt, Scope::Body});
  CHECK(names(encode(record), Field::Agency) == "Alpha Wire|Zeta Wire|");
}

TEST_CASE("encoder: every type of actor and role of outlet has its field") {
  Record record = small_record();
  const Mention mention{{0, 7}, Scope::Body};
  record.extraction.actors = {{"A", ActorType::Person, {mention}},
                              {"B", ActorType::Organization, {mention}},
                              {"C", ActorType::ArmedGroup, {mention}},
                              {"D", ActorType::Country, {mention}}};
  const Xapian::Document document = encode(record);
  for (const char* term : {"XACTOR:A", "XACTOR:B", "XACTOR:C", "XACTOR:D", "XPERSON:A",
                           "XORGANIZATION:B", "XGROUP:C", "XCOUNTRY:D"}) {
    CAPTURE(term);
    CHECK(has_term(document, term));
  }
}

TEST_CASE("encoder: what the text denies or has said before does not count") {
  const Record record = small_record();
  Record denied = record;
  denied.extraction.quantities[0].flags.negated = true;
  Record repeated = record;
  repeated.extraction.quantities[0].scope = Scope::Repeat;
  for (const Record& each : {denied, repeated}) {
    const Xapian::Document document = encode(each);
    CHECK_FALSE(has_term(document, "XROLE:attacked"));
    CHECK_FALSE(has_term(document, "XCOUNTED:boat"));
    CHECK_FALSE(has_term(document, "XKIND:count"));
    CHECK(document.get_value(field_row(Field::Quantity).slot).empty());
    CHECK(has_term(document, "12"));
  }
}

TEST_CASE("encoder: names outside the body are no facet, their words are found") {
  Record record = small_record();
  record.extraction.outlets[1].scope = Scope::Boilerplate;
  for (Mention& mention : record.extraction.actors[0].mentions)
    mention.scope = Scope::Repeat;
  const Xapian::Document document = encode(record);
  CHECK_FALSE(has_term(document, "XOUTLET:Reuters"));
  CHECK_FALSE(has_term(document, "XCITED:Reuters"));
  CHECK_FALSE(has_term(document, "XACTOR:Calder Quay Council"));
  CHECK(names(document, Field::Organization) == "");
  CHECK(has_term(document, "reuters"));
  CHECK(has_term(document, "calder"));
}

TEST_CASE("encoder: words too long to be typed take no position") {
  Record record;
  record.document.id = "long";
  record.document.text = "one " + std::string(65, 'x') + " " + std::string(64, 'y') + " two";
  const std::vector<std::string> terms = dump_terms(encode(record));
  CHECK(terms == std::vector<std::string>{"Qlong 0:", "XFILE: 0:", "one 1: 201", "two 1: 203",
                                          std::string(64, 'y') + " 1: 202"});
}

TEST_CASE("encoder: the hash tells every change of what a document states") {
  const Document document = small_record().document;
  const std::string hash = document_hash(document);
  CHECK(hash.size() == 16);
  CHECK(document_hash(document) == hash);
  for (std::string Document::*const part :
       {&Document::id, &Document::path, &Document::url, &Document::title, &Document::author,
        &Document::outlet, &Document::published, &Document::language, &Document::text}) {
    Document changed = document;
    changed.*part += 'x';
    CHECK(document_hash(changed) != hash);
  }
  Document moved = document;
  moved.line = 2;
  CHECK(document_hash(moved) != hash);
  Document tagged = document;
  tagged.metadata = {{"desk", "coast"}};
  CHECK(document_hash(tagged) != hash);
}

}  // namespace dossier
