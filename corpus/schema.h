// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dossier {

/// Everything that a query can name before a colon, and every facet. One row of kFields each;
/// FORMAT.md shows a document encoded by them.
enum class Field : std::uint8_t {
  Id,
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
  QuantityRole,
  QuantityCounted,
  QuantityKind,
  QuantityUnit,
};

/// What the values of a field are, and so how a query's operand is read.
enum class FieldKind : std::uint8_t {
  Text,      ///< words with positions: words and phrases with everything that these may bear
  Name,      ///< names as they are displayed, each a term; the operand may be an alias, a pattern
             ///< or * for any
  Path,      ///< folders and file names with positions; the operand may hold patterns
  Value,     ///< one term, compared as it stands
  Date,      ///< a document value YYYYMMDD, perhaps with HHMMSS; see read_date_range
  Quantity,  ///< packed quantities as document value; see read_quantity_condition
};

/// Whether the operand of such a field may begin with a comparison.
constexpr bool is_comparable(FieldKind kind) {
  return kind == FieldKind::Date || kind == FieldKind::Quantity;
}

/// A Xapian value slot.
using Slot = std::uint32_t;
inline constexpr Slot kNoSlot = UINT32_MAX;

/// A row of the field table. Terms are `prefix` followed by the value.
struct FieldRow {
  Field field;
  std::string_view name;        ///< in queries, options and output
  std::string_view short_name;  ///< also taken in queries; "" for none
  FieldKind kind;
  bool has_positions;  ///< whether it can stand in NEAR, ADJ and phrases
  std::string_view prefix;
  Slot slot;                 ///< of names in a facet a list, see value_codec.h
  std::string_view help;     ///< what the field holds, for --help and QUERY.md
  std::string_view example;  ///< a query that uses it
};

/// The field table: the only place where names, prefixes and slots stand. The query parser, the
/// encoder, the facets and the help are derived from it.
inline constexpr std::array kFields = std::to_array<FieldRow>({
    {Field::Id, "id", "", FieldKind::Value, false, "Q", 0, "the document of that id",
     "id:meridian-2025-11-08-exit"},
    {Field::Title, "title", "", FieldKind::Text, true, "S", kNoSlot, "words of the title",
     "title:exit"},
    {Field::Path, "path", "", FieldKind::Path, false, "P", kNoSlot, "folders and file names",
     "path:2025/"},
    {Field::Language, "lang", "", FieldKind::Value, false, "L", kNoSlot,
     "the language, as ISO 639-1 code", "lang:es"},
    {Field::Date, "date", "", FieldKind::Date, false, "", 1, "the day or days of publication",
     "date:2025-11..2025-12-05"},
    {Field::Outlet, "outlet", "", FieldKind::Name, true, "XOUTLET:", kNoSlot,
     "an outlet in any role", "outlet:reuters"},
    {Field::Publisher, "publisher", "", FieldKind::Name, false, "XPUBLISHER:", 10,
     "the outlet that published the article", "publisher:\"the harbor ledger\""},
    {Field::Agency, "agency", "", FieldKind::Name, true, "XAGENCY:", 11,
     "the wire service credited with the text", "agency:\"meridian wire\""},
    {Field::Cited, "cited", "cites", FieldKind::Name, true, "XCITED:", 12,
     "an outlet to which the text attributes something", "cited:\"the atlantic\""},
    {Field::Actor, "actor", "", FieldKind::Name, true, "XACTOR:", kNoSlot,
     "an actor of any type, by any of its names", "actor:maduro"},
    {Field::Person, "person", "", FieldKind::Name, true, "XPERSON:", 13, "a person",
     "person:\"donald trump\""},
    {Field::Organization, "organization", "org", FieldKind::Name, true, "XORGANIZATION:", 14,
     "an organisation", "org:pentagon"},
    {Field::ArmedGroup, "armed_group", "group", FieldKind::Name, true, "XGROUP:", 15,
     "a non-state armed group", "group:\"cartel de los soles\""},
    {Field::Country, "country", "", FieldKind::Name, true, "XCOUNTRY:", 16, "a country",
     "country:venezuela"},
    {Field::Quantity, "qty", "", FieldKind::Quantity, true, "", 3, "a figure that the text states",
     "qty:killed>=65"},
    {Field::Sure, "sure", "", FieldKind::Quantity, true, "", kNoSlot,
     "a figure that the text guarantees", "sure:killed>=65"},
    {Field::QuantityRole, "qty.role", "", FieldKind::Name, false, "XROLE:", 17,
     "what the counted things underwent or did", "qty.role:killed"},
    {Field::QuantityCounted, "qty.counted", "", FieldKind::Name, false, "XCOUNTED:", 18,
     "the noun that is counted", "qty.counted:warship"},
    {Field::QuantityKind, "qty.kind", "", FieldKind::Name, false, "XKIND:", 19,
     "what a number measures", "qty.kind:money"},
    {Field::QuantityUnit, "qty.unit", "", FieldKind::Name, false, "XUNIT:", 20,
     "the unit of a number", "qty.unit:USD"},
});

/// Terms and values that no query names.
inline constexpr std::string_view kFilePrefix = "XFILE:";  ///< the file a document was read from
inline constexpr std::string_view kQuotationTerm = "XQUOTATION";  ///< a document that quotes
inline constexpr std::string_view kStoryPrefix = "XSTORY:";       ///< a story, to list its copies
inline constexpr std::string_view kCopyKeyPrefix = "XCOPY:";      ///< key_mark of a fingerprint
inline constexpr Slot kContentHashSlot = 2;  ///< 16 hex digits over the whole record
inline constexpr Slot kStorySlot = 4;        ///< the same 16 hex digits in all copies of a story;
                                             ///< none without a copy

/// Keys of the database's metadata and synonym tables.
inline constexpr std::string_view kStampKey = "schema";
inline constexpr std::string_view kRootsKey = "roots";
inline constexpr std::string_view kMetadataFileKey = "metadata-file";
inline constexpr std::string_view kActorsFileKey = "actors-file";
inline constexpr std::string_view kOutletsFileKey = "outlets-file";
inline constexpr std::string_view kFieldMappingKey = "field-mapping";
inline constexpr std::string_view kSelectionKey = "selection";  ///< of --include and --exclude
inline constexpr std::string_view kFileStateKeyPrefix = "file:";
inline constexpr std::string_view kStemKeyPrefix = "stem:";           ///< + language + ':' + stem
inline constexpr std::string_view kNameWordKeyPrefix = "name-word:";  ///< + field name + ':' + word
inline constexpr std::string_view kNameAliasKeyPrefix = "name-is:";  ///< + field name + ':' + alias

/// Word positions: the title's begin at 1, the text's first paragraph and every later one this many
/// behind the last position before it, so that no phrase or NEAR reaches from one into the next.
inline constexpr std::uint32_t kParagraphGap = 200;

/// The row of `field`.
const FieldRow& field_row(Field field);

/// The field of that name or short name, if there is one.
std::optional<Field> field_from(std::string_view name);

/// The facets whose names a facet unites: the three roles for `outlet`, the four types for `actor`,
/// itself for every other facet. A field that is no facet has none.
std::span<const Field> parts_of(Field field);

/// The term for `value` in `field`: the prefix and the value, cut and ended with a hash of the
/// whole where Xapian's limit of 245 bytes would be passed. Zero bytes must not occur in `value`.
std::string term_for(std::string_view prefix, std::string_view value);
std::string term_for(Field field, std::string_view value);

/// What a database was written with. Programs that mean other terms by the same text must not
/// read or write it.
struct SchemaStamp {
  int version = 0;
  std::string analysis;  ///< TextAnalyzer::settings()

  bool operator==(const SchemaStamp&) const = default;

  static SchemaStamp current();
  std::string to_json() const;
};

/// Throws Error{SchemaMismatch} unless `stamp`, the metadata under kStampKey of the database in
/// `directory`, is SchemaStamp::current(). An empty stamp is that of a foreign database.
void require_current_schema(std::string_view stamp, std::string_view directory);

}  // namespace dossier
