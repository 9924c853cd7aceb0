// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/file_reader.h"

#include <string_view>

#include "corpus/document/byte_source.h"
#include "corpus/document/feed_reader.h"
#include "corpus/document/file_format.h"
#include "corpus/document/json_reader.h"
#include "corpus/document/page/html_reader.h"
#include "corpus/document/table_reader.h"
#include "corpus/document/text_reader.h"

namespace dossier {
namespace {

FileFormat format_of(const InputFile& file, std::string_view first_bytes) {
  const FileFormat named = format_of_name(file.path);
  const FileFormat found = format_of_bytes(first_bytes);
  // ".json" is given to JSON Lines too, ".xml" to pages.
  if ((named == FileFormat::Json && found == FileFormat::JsonLines) ||
      (named == FileFormat::Feed && found == FileFormat::Html))
    return found;
  return named == FileFormat::Unknown ? found : named;
}

std::string unknown_format(std::string_view first_bytes) {
  const std::string_view format = foreign_format(first_bytes);
  return (format.empty() ? "its format" : std::string(format)) + " is not read";
}

}  // namespace

void read_file(const InputFile& file, const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems) {
  ByteSource source(file.path);
  const std::string_view first_bytes = source.peek_block();
  if (first_bytes.empty() && !source.failure().empty())
    return problems({file.path, 0, source.failure(), Problem::Effect::Skipped});
  switch (format_of(file, first_bytes)) {
    case FileFormat::Text:
      return read_text(file, source, TextKind::Plain, table, documents, problems);
    case FileFormat::Markdown:
      return read_text(file, source, TextKind::Markdown, table, documents, problems);
    case FileFormat::JsonLines:
      return read_json(file, source, JsonLayout::Lines, table, documents, problems);
    case FileFormat::Json:
      return read_json(file, source, JsonLayout::Free, table, documents, problems);
    case FileFormat::Html:
      return read_html(file, source, table, documents, problems);
    case FileFormat::Feed:
      return read_feed(file, source, table, documents, problems);
    case FileFormat::Table:
      return read_table(file, source, table, documents, problems);
    case FileFormat::Unknown:
      return problems({file.path, 0, unknown_format(first_bytes), Problem::Effect::Skipped});
  }
}

}  // namespace dossier
