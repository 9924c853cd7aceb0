// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/encoder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/document/file_format.h"
#include "corpus/schema.h"
#include "corpus/text/characters.h"
#include "corpus/value_codec.h"

namespace dossier {
namespace {

// The names of one facet in a document, sorted and each once.
std::vector<std::string> sorted_names(std::vector<std::string> names) {
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

void add_facet(Xapian::Document& document, Field field, std::vector<std::string> values) {
  const std::vector<std::string> names = sorted_names(std::move(values));
  if (names.empty())
    return;
  for (const std::string& name : names)
    document.add_boolean_term(term_for(field, name));
  document.add_value(field_row(field).slot, pack_names(names));
}

void add_outlets(Xapian::Document& document, const Record& record) {
  std::array<std::vector<std::string>, 3> names;
  for (const Outlet& outlet : record.extraction.outlets) {
    if (!is_counted(outlet))
      continue;
    names[static_cast<std::size_t>(outlet.role)].push_back(outlet.name);
    document.add_boolean_term(term_for(Field::Outlet, outlet.name));
  }
  for (const OutletRole role : {OutletRole::Publisher, OutletRole::Agency, OutletRole::Cited})
    add_facet(document, field_of(role), std::move(names[static_cast<std::size_t>(role)]));
}

void add_actors(Xapian::Document& document, const Record& record) {
  std::array<std::vector<std::string>, 4> names;
  for (const Actor& actor : record.extraction.actors) {
    if (!is_counted(actor))
      continue;
    names[static_cast<std::size_t>(actor.type)].push_back(actor.name);
    document.add_boolean_term(term_for(Field::Actor, actor.name));
  }
  for (const ActorType type :
       {ActorType::Person, ActorType::Organization, ActorType::ArmedGroup, ActorType::Country})
    add_facet(document, field_of(type), std::move(names[static_cast<std::size_t>(type)]));
}

void add_quantities(Xapian::Document& document, const Record& record) {
  std::vector<Quantity> counting;
  for (const Quantity& quantity : record.extraction.quantities)
    if (is_counted(quantity))
      counting.push_back(quantity);
  std::vector<std::string> roles;
  std::vector<std::string> counted;
  std::vector<std::string> kinds;
  std::vector<std::string> units;
  for (const Quantity& quantity : counting) {
    if (quantity.role)
      roles.emplace_back(to_string(*quantity.role));
    if (!quantity.counted.empty())
      counted.push_back(quantity.counted);
    kinds.emplace_back(to_string(quantity.kind));
    if (!quantity.unit.empty())
      units.push_back(quantity.unit);
  }
  add_facet(document, Field::QuantityRole, std::move(roles));
  add_facet(document, Field::QuantityCounted, std::move(counted));
  add_facet(document, Field::QuantityKind, std::move(kinds));
  add_facet(document, Field::QuantityUnit, std::move(units));
  if (!counting.empty())
    document.add_value(field_row(Field::Quantity).slot, pack_quantities(counting));
}

// "2025-11-25T14:00:00Z" sorts as "20251125140000".
std::string sortable_date(std::string_view iso) {
  std::string digits;
  std::ranges::copy_if(iso, std::back_inserter(digits), is_ascii_digit);
  return digits;
}

// A path that leads into an archive belongs to the archive's file too, which `update` looks at.
void add_files(Xapian::Document& document, std::string_view path) {
  document.add_boolean_term(term_for(kFilePrefix, std::string(path)));
  for (std::size_t end = path.find('/'); end != std::string_view::npos;
       end = path.find('/', end + 1))
    if (format_of_name(path.substr(0, end)) == FileFormat::Archive)
      document.add_boolean_term(term_for(kFilePrefix, std::string(path.substr(0, end))));
}

// Positions stand in a value of ours: Xapian's lists would double the size.
void add_words(Xapian::Document& document, const RecordPositions& positions) {
  const auto wdf = [](const CountedTerm& word) {
    return static_cast<Xapian::termcount>(word.count);
  };
  for (const CountedTerm& word : positions.words)
    document.add_term(word.term, wdf(word));
  for (const CountedTerm& word : positions.title_words)
    document.add_term(term_for(Field::Title, word.term), wdf(word));
  for (const PairMark pair : positions.pairs)
    document.add_boolean_term(pair_term(pair));
  for (const std::string& component : positions.path_terms)
    document.add_boolean_term(component);
  document.add_value(kPositionsSlot, positions.packed);
}

}  // namespace

Xapian::Document Encoder::encode(const Record& record, const AnalyzedText& text,
                                 const Fingerprint& fingerprint) {
  const Document& source = record.document;
  Xapian::Document document;
  document.set_data(packer_.pack(record));
  document.add_boolean_term(term_for(Field::Id, source.id));
  document.add_value(field_row(Field::Id).slot, source.id);
  add_files(document, source.path);
  document.add_value(kContentHashSlot, document_hash(source));
  if (!source.language.empty())
    document.add_boolean_term(term_for(Field::Language, source.language));
  if (!source.published.empty())
    document.add_value(field_row(Field::Date).slot, sortable_date(source.published));
  for (const std::uint32_t key : fingerprint.keys)
    document.add_boolean_term(term_for(kCopyKeyPrefix, key_mark(key)));

  const AnalyzedText title = analyzer_.analyze(source.title);
  const RecordPositions positions = positions_.write(record, title, text);
  add_words(document, positions);
  add_outlets(document, record);
  add_actors(document, record);
  add_quantities(document, record);
  if (!record.extraction.quotations.empty())
    document.add_boolean_term(std::string(kQuotationTerm));

  dictionary_.add_words(source.language, positions.words);
  add_names(record.extraction, text);
  return document;
}

const std::string& Encoder::note_name(Field field, const std::string& name) {
  const auto [entry, is_new] =
      folded_names_.try_emplace(std::string(field_row(field).prefix) + name);
  if (is_new) {
    entry->second = analyzer_.fold(name);
    dictionary_.add_name(field, name, entry->second, entry->second);
    for (const std::string_view alias : field == Field::Outlet
                                            ? extractor_.outlets().other_names(name)
                                            : extractor_.actors().other_names(name))
      dictionary_.add_name(field, name, entry->second, analyzer_.fold(alias));
  }
  return entry->second;
}

void Encoder::add_names(const Extraction& extraction, const AnalyzedText& text) {
  for (const Outlet& outlet : extraction.outlets) {
    const std::string& folded = note_name(Field::Outlet, outlet.name);
    if (outlet.span)
      dictionary_.add_name(Field::Outlet, outlet.name, folded, text.folded(*outlet.span));
  }
  for (const Actor& actor : extraction.actors) {
    const std::string& folded = note_name(Field::Actor, actor.name);
    std::string_view before;
    for (const Mention& mention : actor.mentions)
      if (const std::string_view words = mention.span.of(text.text()); words != before) {
        dictionary_.add_name(Field::Actor, actor.name, folded, text.folded(mention.span));
        before = words;
      }
  }
}

Dictionary Encoder::take_dictionary() {
  folded_names_.clear();
  return std::exchange(dictionary_, {});
}

std::string document_hash(const Document& document) {
  std::string everything;
  const auto add = [&](std::string_view part) {
    everything += part;
    everything += '\0';
  };
  for (const std::string* part :
       {&document.id, &document.path, &document.url, &document.title, &document.author,
        &document.outlet, &document.published, &document.language, &document.text})
    add(*part);
  add(std::to_string(document.line));
  add(document.text_begin ? std::to_string(*document.text_begin) : "");
  for (const auto& [key, value] : document.metadata) {
    add(key);
    add(value);
  }
  return hash_digits(content_hash(everything));
}

}  // namespace dossier
