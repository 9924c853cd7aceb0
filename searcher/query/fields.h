// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dossier {

/// What a query can restrict by `name:operand`.
enum class Field : std::uint8_t {
  Title,
  Path,
  Language,
  Date,
  Outlet,
  Publisher,
  Agency,
  Cited,
  Actor,
  Person,
  Organization,
  ArmedGroup,
  Country,
  Quantity,
  Sure,
  Id,
};

/// How the operand of a field is read.
enum class FieldKind : std::uint8_t {
  Text,      ///< words and phrases with everything that words and phrases may bear
  Name,      ///< a name, perhaps with wildcards, or * for any
  Path,      ///< a string, perhaps with wildcards
  Value,     ///< a string that is compared as it stands
  Date,      ///< see read_date_range
  Quantity,  ///< see read_quantity_condition
};

/// A row of the field table, from which the parser, the help and the completions are derived.
struct FieldInfo {
  Field field;
  std::string_view name;
  std::string_view short_name;  ///< a second name, "" where there is none
  FieldKind kind;
  bool has_positions;        ///< whether it can stand in NEAR, ADJ and phrases
  std::string_view help;     ///< one line without full stop
  std::string_view example;  ///< a whole query
};

/// Every field, in the order of `Field`.
inline constexpr auto kFields = std::to_array<FieldInfo>({
    {Field::Title, "title", "", FieldKind::Text, true, "words of the title", "title:exit"},
    {Field::Path, "path", "", FieldKind::Path, false, "the path of the file", "path:2025/"},
    {Field::Language, "lang", "", FieldKind::Value, false, "the language, as ISO 639 code",
     "lang:en"},
    {Field::Date, "date", "", FieldKind::Date, false, "the day or days of publication",
     "date:2025-11..2025-12-05"},
    {Field::Outlet, "outlet", "", FieldKind::Name, true, "an outlet in any role", "outlet:reuters"},
    {Field::Publisher, "publisher", "", FieldKind::Name, false, "the outlet that published it",
     "publisher:azernews"},
    {Field::Agency, "agency", "", FieldKind::Name, true, "the wire service credited with the text",
     "agency:afp"},
    {Field::Cited, "cited", "cites", FieldKind::Name, true,
     "an outlet to which the text attributes", "cited:\"the atlantic\""},
    {Field::Actor, "actor", "", FieldKind::Name, true, "an actor of any type, by any of its names",
     "actor:maduro"},
    {Field::Person, "person", "", FieldKind::Name, true, "a person", "person:\"donald trump\""},
    {Field::Organization, "organization", "org", FieldKind::Name, true, "an organisation",
     "org:\"united nations\""},
    {Field::ArmedGroup, "armed_group", "group", FieldKind::Name, true, "a non-state armed group",
     "group:houthis"},
    {Field::Country, "country", "", FieldKind::Name, true, "a country", "country:venezuela"},
    {Field::Quantity, "qty", "", FieldKind::Quantity, true, "a figure that the text states",
     "qty:killed>=65"},
    {Field::Sure, "sure", "", FieldKind::Quantity, true, "a figure that the text guarantees",
     "sure:killed>=65"},
    {Field::Id, "id", "", FieldKind::Value, false, "the document of that id", "id:000123"},
});

constexpr const FieldInfo& info(Field field) {
  return kFields[static_cast<std::size_t>(field)];
}

/// The field of that name or short name, whatever the case of its ASCII letters; null if none.
const FieldInfo* find_field(std::string_view name);

/// The name or short name that a misspelt field most likely meant, "" if none is near.
std::string_view nearest_field_name(std::string_view name);

}  // namespace dossier
