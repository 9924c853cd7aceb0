// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/schema.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include <nlohmann/json.hpp>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"
#include "corpus/position_codec.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {
namespace {

constexpr int kSchemaVersion = 4;
constexpr std::size_t kMaxTermBytes = 245;

constexpr bool rows_follow_enumerators() {
  for (std::size_t i = 0; i < kFields.size(); ++i)
    if (kFields[i].field != static_cast<Field>(i))
      return false;
  return true;
}

constexpr bool rows_are_distinct() {
  for (std::size_t i = 0; i < kFields.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const FieldRow& a = kFields[i];
      const FieldRow& b = kFields[j];
      if (a.name == b.name || (!a.prefix.empty() && a.prefix == b.prefix) ||
          (a.slot != kNoSlot && a.slot == b.slot) ||
          (!a.short_name.empty() && (a.short_name == b.short_name || a.short_name == b.name)))
        return false;
    }
  return true;
}

constexpr bool no_field_has_a_hidden_slot() {
  return std::ranges::none_of(kFields, [](const FieldRow& row) {
    return row.slot == kContentHashSlot || row.slot == kStorySlot || row.slot == kPositionsSlot;
  });
}

static_assert(rows_follow_enumerators());
static_assert(rows_are_distinct());
static_assert(no_field_has_a_hidden_slot());

constexpr std::array kOutletParts = {Field::Publisher, Field::Agency, Field::Cited};
constexpr std::array kActorParts = {Field::Person, Field::Organization, Field::ArmedGroup,
                                    Field::Country};

}  // namespace

const FieldRow& field_row(Field field) {
  return kFields[static_cast<std::size_t>(field)];
}

std::optional<Field> field_from(std::string_view name) {
  const auto found = std::ranges::find_if(kFields, [&](const FieldRow& row) {
    return row.name == name || (!name.empty() && row.short_name == name);
  });
  return found == kFields.end() ? std::nullopt : std::optional(found->field);
}

std::span<const Field> parts_of(Field field) {
  if (field == Field::Outlet)
    return kOutletParts;
  if (field == Field::Actor)
    return kActorParts;
  const FieldRow& row = field_row(field);
  return row.kind == FieldKind::Name ? std::span(&row.field, 1) : std::span<const Field>();
}

std::string term_for(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  term += value;
  if (term.size() <= kMaxTermBytes)
    return term;
  const std::string hash = hash_digits(content_hash(value));
  term.resize(kMaxTermBytes - hash.size());
  return term + hash;
}

std::string term_for(Field field, std::string_view value) {
  return term_for(field_row(field).prefix, value);
}

SchemaStamp SchemaStamp::current() {
  return {kSchemaVersion, TextAnalyzer::settings()};
}

std::string SchemaStamp::to_json() const {
  return nlohmann::ordered_json{{"version", version}, {"analysis", analysis}}.dump();
}

void require_current_schema(std::string_view stamp, std::string_view directory) {
  const SchemaStamp current = SchemaStamp::current();
  const std::string database = "the database in " + std::string(directory);
  if (stamp.empty())
    throw Error(ErrorKind::SchemaMismatch, database + " was not written by Dossier",
                "name another folder with --database");
  if (stamp != current.to_json())
    throw Error(ErrorKind::SchemaMismatch,
                database + " was written with other settings: " + std::string(stamp) +
                    ", and this program has " + current.to_json(),
                "run 'indexer build' with this version over the same folders");
}

}  // namespace dossier
