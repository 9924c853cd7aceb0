// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/table_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document/clean_text.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/encoding.h"
#include "corpus/document/field_names.h"
#include "corpus/document/page/plain_text.h"
#include "corpus/document/table_splitter.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr auto kFields = std::to_array<std::string_view>(
    {"text", "id", "title", "outlet", "published", "url", "author", "language"});

char separator_of(std::string_view first_bytes) {
  const std::string_view line = first_bytes.substr(0, first_bytes.find('\n'));
  char best = ',';
  for (const char c : {'\t', ';'})
    if (std::ranges::count(line, c) > std::ranges::count(line, best))
      best = c;
  return best;
}

class TableReader {
 public:
  TableReader(const InputFile& file, const MetadataTable* table, const DocumentSink& documents,
              const ProblemSink& problems)
      : file_(file), table_(table), documents_(documents), problems_(problems) {}

  /// False if no column holds the text.
  bool take_header(const TableRow& row) {
    for (const std::string& cell : row.cells)
      columns_.push_back({clean_text(std::string(trim(cell))).text, false});
    const FieldNames& names = file_.names == nullptr ? usual_field_names() : *file_.names;
    for (const std::string_view field : kFields)
      for (const std::string& name : names.names_of(field)) {
        const auto column = std::ranges::find(columns_, name, &Column::name);
        if (column == columns_.end() || column->is_field)
          continue;
        column->has_markup = field == "text" && name != field;
        column->is_field = true;
        column->name = field;
        break;
      }
    return std::ranges::find(columns_, "text", &Column::name) != columns_.end();
  }

  void read(const TableRow& row) const {
    if (row.too_long)
      return report(row.line, longer_than_limit(), Problem::Effect::Skipped);
    if (row.is_unclosed)
      return report(row.line, "a quote is not closed", Problem::Effect::Skipped);
    DocumentBuilder builder(file_.name);
    std::string text;
    TextRepairs repairs;
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns_.size()); ++i) {
      CleanText clean = clean_text(row.cells[i]);
      repairs += clean.repairs;
      if (columns_[i].name != "text")
        builder.state(columns_[i].name, std::move(clean.text));
      else if (columns_[i].has_markup && clean.text.find("</") != std::string::npos)
        text = plain_text(clean.text);
      else
        text = std::move(clean.text);
    }
    if (trim(text).empty())
      return report(row.line, "no text", Problem::Effect::Skipped);
    if (row.cells.size() > columns_.size())
      report(row.line, "more cells than columns", Problem::Effect::Repaired);
    if (repairs.count() > 0)
      report(row.line, describe(repairs), Problem::Effect::Repaired);
    builder.set_text(clean_text(std::move(text)).text, row.line, std::nullopt);
    documents_(std::move(builder).finish(table_, RecordsInFile::Many));
  }

  void report(std::size_t line, std::string reason, Problem::Effect effect) const {
    problems_({file_.path, line, std::move(reason), effect});
  }

 private:
  struct Column {
    std::string name;
    bool is_field = false;
    bool has_markup = false;
  };

  const InputFile& file_;
  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  std::vector<Column> columns_;
};

void read_rows(BlockReader blocks, char separator, const ByteSource& source, TableReader& reader) {
  TableSplitter rows(std::move(blocks), separator, kMaxRecordBytes);
  std::optional<TableRow> row = rows.next();
  if (!row || !reader.take_header(*row))
    return reader.report(1, "no column for the text in the first row", Problem::Effect::Skipped);
  std::size_t line = 1;
  for (row = rows.next(); row; row = rows.next()) {
    line = row->line;
    if (!source.failure().empty())
      break;
    reader.read(*row);
  }
  if (!source.failure().empty())
    reader.report(line, source.failure(), Problem::Effect::Skipped);
}

}  // namespace

void read_table(const InputFile& file, ByteSource& source, const MetadataTable* table,
                const DocumentSink& documents, const ProblemSink& problems) {
  TableReader reader(file, table, documents, problems);
  const std::string_view start = source.peek_block();
  if (is_utf16(start)) {
    const std::string bytes = read_all(source, kMaxRecordBytes);
    if (bytes.size() > kMaxRecordBytes)
      return reader.report(0, longer_than_limit(), Problem::Effect::Skipped);
    const DecodedText decoded = decode_text(bytes);
    return read_rows(
        [rest = std::string_view(decoded.text)]() mutable {
          return std::exchange(rest, std::string_view());
        },
        separator_of(decoded.text), source, reader);
  }
  read_rows(
      [&source, first = true]() mutable {
        std::string_view block = source.next_block();
        if (std::exchange(first, false) && block.starts_with(kByteOrderMark))
          block.remove_prefix(kByteOrderMark.size());
        return block;
      },
      separator_of(start), source, reader);
}

}  // namespace dossier
