// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_reader.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "corpus/document/clean_text.h"
#include "corpus/document/dates.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/document_fields.h"
#include "corpus/document/encoding.h"
#include "corpus/document/field_names.h"
#include "corpus/document/json_escapes.h"
#include "corpus/document/json_record.h"
#include "corpus/document/json_splitter.h"
#include "corpus/document/json_value.h"
#include "corpus/document/line_reader.h"
#include "corpus/document/page/plain_text.h"
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

// The fields that records give other names to.
constexpr auto kFieldsWithNames = std::to_array<std::string_view>(
    {"id", "title", "outlet", "published", "url", "author", "language"});

constexpr std::size_t kShortTextBytes = 500;

// Texts under other names than ours come from pages.
std::string without_markup(const std::string& text) {
  return text.find("</") == std::string::npos ? text : plain_text(text);
}

class JsonReader {
 public:
  JsonReader(const InputFile& file, const MetadataTable* table, const DocumentSink& documents,
             const ProblemSink& problems)
      : file_(file),
        names_(file.names == nullptr ? usual_field_names() : *file.names),
        table_(table),
        documents_(documents),
        problems_(problems) {}

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

  using Members = std::unordered_map<std::string_view, const JsonMember*>;

  // A member that states a field under another name than the field's own.
  struct Alias {
    const JsonMember* member = nullptr;
    std::string words;
  };

  void build(std::span<const JsonMember> members) {
    const Members last = last_of_each(members);
    std::string text;
    Alias alias;
    const auto own = last.find("text");
    if (own != last.end() && own->second->kind == JsonMember::Kind::String)
      text = cleaned(own->second->value);
    else if (alias = find_alias(last, "text"); alias.member != nullptr) {
      // A short text beside a list of records tells what is in the list.
      if (alias.words.size() < kShortTextBytes && depth_ == 0 && read_list(last))
        return;
      text = cleaned(without_markup(alias.words));
    } else if (own != last.end() && own->second->kind != JsonMember::Kind::Null)
      return skip("\"text\" is not a string");
    else if (depth_ > 0 || read_list(last))
      return depth_ > 0 ? skip("no text") : void();
    if (trim(text).empty())
      return skip("no text");

    DocumentBuilder builder(file_.name);
    std::unordered_set<const JsonMember*> taken = {alias.member};
    for (const std::string_view field : kFieldsWithNames)
      if (!last.contains(field))
        if (const Alias found = find_alias(last, field); found.member != nullptr) {
          builder.state(field,
                        cleaned(field == "title" ? without_markup(found.words) : found.words));
          taken.insert(found.member);
        }
    for (const JsonMember& member : members) {
      if (last.at(member.key) != &member)
        repair(quoted(member.key) + " is given twice, the last counts");
      else if (member.key != "text" && !taken.contains(&member))
        state(builder, member);
    }
    if (repairs_.count() > 0)
      repair(describe(repairs_));
    builder.set_text(std::move(text), line_, std::nullopt);
    documents_(std::move(builder).finish(table_, RecordsInFile::Many));
  }

  Alias find_alias(const Members& last, std::string_view field) const {
    for (const std::string_view name : names_.names_of(field)) {
      const std::size_t dot = name.find('.');
      const auto found = last.find(name.substr(0, dot));
      if (name == field || found == last.end())
        continue;
      const JsonMember& member = *found->second;
      const bool is_path = dot != std::string_view::npos;
      std::string words;
      if (member.kind == JsonMember::Kind::Other)
        words = words_of_json(member.value, is_path ? name.substr(dot + 1) : std::string_view());
      else if (!is_path)
        words = field_text({std::string(field), member.kind, member.value}).value_or("");
      // ninjs calls a URN so, too.
      if (name == "uri" && field == "url" && words.find("://") == std::string::npos)
        continue;
      if (!trim(words).empty())
        return {&member, std::move(words)};
    }
    return {};
  }

  // Answers of news APIs wrap their records.
  bool read_list(const Members& last) {
    for (const std::string_view name : names_.names_of("list")) {
      const std::size_t dot = name.find('.');
      const auto found = last.find(name.substr(0, dot));
      if (found == last.end() || found->second->kind != JsonMember::Kind::Other)
        continue;
      const std::vector<std::string> records = objects_of_json(
          found->second->value, dot == std::string_view::npos ? "" : name.substr(dot + 1));
      for (const std::string& json : records) {
        const JsonRecord record = parse_json_record(json);
        if (!record.fault.empty() || depth_ > 0)
          continue;
        ++depth_;
        build(record.members);
        --depth_;
      }
      if (!records.empty())
        return true;
    }
    return false;
  }

  void state(DocumentBuilder& builder, const JsonMember& member) {
    if (member.kind == JsonMember::Kind::Null)
      return;
    const std::string key = cleaned(member.key);
    if (std::optional<std::string> value = field_text(member))
      return builder.state(key, cleaned(*value));
    // People and houses are named by objects and lists of them.
    if (member.kind == JsonMember::Kind::Other && (key == "author" || key == "outlet"))
      if (const std::string words = words_of_json(member.value, ""); !words.empty())
        return builder.state(key, cleaned(words));
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
  const FieldNames& names_;
  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  std::size_t line_ = 0;
  int depth_ = 0;  // 1 within a list
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
