// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_reader.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

#include "corpus/document/clean_text.h"
#include "corpus/document/dates.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/document_fields.h"
#include "corpus/document/encoding.h"
#include "corpus/document/json_escapes.h"
#include "corpus/document/json_record.h"
#include "corpus/document/json_splitter.h"
#include "corpus/document/line_reader.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string quoted(std::string_view key) {
  return '"' + std::string(key) + '"';
}

bool is_date(std::string_view key) {
  return key == "published" || key == "date";
}

// The member that counts for each key.
std::unordered_map<std::string_view, const JsonMember*> last_of_each(
    std::span<const JsonMember> members) {
  std::unordered_map<std::string_view, const JsonMember*> last;
  for (const JsonMember& member : members)
    last[member.key] = &member;
  return last;
}

std::int64_t integer_from(std::string_view digits) {
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// What a field may hold beside strings, as the string that states it.
std::optional<std::string> field_text(const JsonMember& member) {
  if (member.kind == JsonMember::Kind::String)
    return member.value;
  if (member.kind == JsonMember::Kind::Integer && member.key == "id")
    return member.value;
  if (member.kind == JsonMember::Kind::Integer && is_date(member.key))
    if (std::string day = iso_date_from_seconds(integer_from(member.value)); !day.empty())
      return day;
  return std::nullopt;
}

class JsonReader {
 public:
  JsonReader(const InputFile& file, const MetadataTable* table, const DocumentSink& documents,
             const ProblemSink& problems)
      : file_(file), table_(table), documents_(documents), problems_(problems) {}

  void read(const RawRecord& raw) {
    line_ = raw.line;
    if (raw.too_long)
      return skip(longer_than_limit());
    if (trim(raw.bytes).empty())
      return;
    CleanText json = clean_text(std::string(raw.bytes));
    repairs_ = json.repairs;
    JsonRecord record = parse(json.text);
    if (!record.fault.empty())
      return skip(std::move(record.fault));
    build(record.members);
  }

  void skip(std::string reason) const {
    problems_({file_.path, line_, std::move(reason), Problem::Effect::Skipped});
  }

  // The line to name for what concerns the file, not a record.
  void set_line(std::size_t line) { line_ = line; }

 private:
  void repair(std::string reason) const {
    problems_({file_.path, line_, std::move(reason), Problem::Effect::Repaired});
  }

  // Looks for bad escapes only where the record cannot be parsed, which is rare.
  JsonRecord parse(std::string_view json) {
    JsonRecord record = parse_json_record(json);
    if (record.fault.empty())
      return record;
    const RepairedJson repaired = replace_lone_surrogates(json);
    if (repaired.replaced == 0)
      return record;
    repairs_.bad_characters += repaired.replaced;
    return parse_json_record(repaired.json);
  }

  void build(std::span<const JsonMember> members) {
    const auto last = last_of_each(members);
    const auto text = last.find("text");
    if (text == last.end() || text->second->kind == JsonMember::Kind::Null)
      return skip("no text");
    if (text->second->kind != JsonMember::Kind::String)
      return skip("\"text\" is not a string");
    std::string clean = cleaned(text->second->value);
    if (trim(clean).empty())
      return skip("no text");

    DocumentBuilder builder(file_.name);
    for (const JsonMember& member : members) {
      if (last.at(member.key) != &member)
        repair(quoted(member.key) + " is given twice, the last counts");
      else if (member.key != "text")
        state(builder, member);
    }
    if (repairs_.count() > 0)
      repair(describe(repairs_));
    builder.set_text(std::move(clean), line_, std::nullopt);
    documents_(std::move(builder).finish(table_, RecordsInFile::Many));
  }

  void state(DocumentBuilder& builder, const JsonMember& member) {
    if (member.kind == JsonMember::Kind::Null)
      return;
    const std::string key = cleaned(member.key);
    if (std::optional<std::string> value = field_text(member))
      return builder.state(key, cleaned(*value));
    if (document_field(key))
      repair(quoted(key) + " is not a string");
    builder.add_metadata(key, cleaned(member.value));
  }

  std::string cleaned(const std::string& value) {
    CleanText clean = clean_text(value);
    repairs_ += clean.repairs;
    return std::move(clean.text);
  }

  const InputFile& file_;
  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  std::size_t line_ = 0;
  TextRepairs repairs_;
};

// The file in UTF-8 without byte order mark, as it streams.
BlockReader utf8_blocks(ByteSource& source) {
  return [&source, first = true]() mutable {
    std::string_view block = source.next_block();
    if (std::exchange(first, false) && block.starts_with(kByteOrderMark))
      block.remove_prefix(kByteOrderMark.size());
    return block;
  };
}

BlockReader one_block(std::string_view text) {
  return [text]() mutable { return std::exchange(text, std::string_view()); };
}

template <typename Splitter>
void read_records(Splitter records, const ByteSource& source, JsonReader& reader) {
  std::size_t line = 1;
  while (const std::optional<RawRecord> record = records.next()) {
    line = record->line;
    if (!source.failure().empty())
      break;
    reader.read(*record);
  }
  if (source.failure().empty())
    return;
  reader.set_line(line);
  reader.skip(source.failure());
}

void read_blocks(BlockReader blocks, JsonLayout layout, const ByteSource& source,
                 JsonReader& reader) {
  if (layout == JsonLayout::Lines)
    read_records(LineReader(std::move(blocks), kMaxRecordBytes), source, reader);
  else
    read_records(JsonSplitter(std::move(blocks), kMaxRecordBytes), source, reader);
}

}  // namespace

void read_json(const InputFile& file, ByteSource& source, JsonLayout layout,
               const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems) {
  JsonReader reader(file, table, documents, problems);
  if (!is_utf16(source.peek_block()))
    return read_blocks(utf8_blocks(source), layout, source, reader);
  const std::string bytes = read_all(source, kMaxRecordBytes);
  if (bytes.size() > kMaxRecordBytes)
    return reader.skip(longer_than_limit());
  const DecodedText decoded = decode_text(bytes);
  read_blocks(one_block(decoded.text), layout, source, reader);
}

}  // namespace dossier
