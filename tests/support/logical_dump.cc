// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/logical_dump.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>

#include <xapian.h>

#include "corpus/position_codec.h"
#include "corpus/record_codec.h"
#include "corpus/schema.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

bool is_name_with_places(std::string_view term) {
  return std::ranges::any_of(
      std::array{Field::Publisher, Field::Agency, Field::Cited, Field::Person, Field::Organization,
                 Field::ArmedGroup, Field::Country},
      [&](Field field) { return term.starts_with(field_row(field).prefix); });
}

std::vector<std::uint32_t> word_positions(const PositionReader& reader, std::string_view word) {
  const std::optional<WordCode> code = reader.code_of(position_hash(word));
  return code ? reader.positions_of({&*code, 1}).front() : std::vector<std::uint32_t>();
}

std::vector<std::string> dump_document(const Xapian::Document& document) {
  std::vector<std::string> lines = dump_terms(document);
  for (auto value = document.values_begin(); value != document.values_end(); ++value)
    lines.push_back("slot " + std::to_string(value.get_valueno()) + ": " + *value);
  lines.push_back(unpack_json(document.get_data()));
  return lines;
}

}  // namespace

std::vector<std::uint32_t> positions_of(const Xapian::Document& document, const std::string& term) {
  const std::string packed = document.get_value(kPositionsSlot);
  const PositionReader reader(packed);
  const std::string_view title_prefix = field_row(Field::Title).prefix;
  if (!is_ascii_upper(term.front()) || term.starts_with(field_row(Field::Path).prefix))
    return word_positions(reader, term);
  std::vector<std::uint32_t> positions;
  if (term.starts_with(title_prefix)) {
    positions = word_positions(reader, std::string_view(term).substr(title_prefix.size()));
    std::erase_if(positions, [&](std::uint32_t each) { return each > reader.title_words(); });
  } else if (is_name_with_places(term)) {
    const std::optional<std::uint32_t> name = reader.name_of(position_hash(term));
    for (const PositionReader::NamedSpan& mention : reader.mentions())
      if (mention.name == name)
        positions.push_back(mention.place.first);
  }
  return positions;
}

std::vector<std::string> dump_terms(const Xapian::Document& document) {
  std::vector<std::string> lines;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    std::string line = *term + " " + std::to_string(term.get_wdf()) + ":";
    for (const std::uint32_t position : positions_of(document, *term))
      line += " " + std::to_string(position);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> dump_documents(const Xapian::Database& database) {
  std::map<std::string, std::vector<std::string>> by_id;
  for (auto document = database.postlist_begin(""); document != database.postlist_end("");
       ++document) {
    const Xapian::Document found = database.get_document(*document);
    by_id[found.get_value(0)] = dump_document(found);
  }
  std::vector<std::string> lines;
  for (auto& [id, document] : by_id)
    std::ranges::move(document, std::back_inserter(lines));
  return lines;
}

std::vector<std::string> dump_synonyms(const Xapian::Database& database) {
  std::vector<std::string> lines;
  for (auto key = database.synonym_keys_begin(); key != database.synonym_keys_end(); ++key) {
    std::string line = *key + " =";
    const char* separator = " ";
    for (auto word = database.synonyms_begin(*key); word != database.synonyms_end(*key); ++word) {
      line += separator + *word;
      separator = " | ";
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace dossier
