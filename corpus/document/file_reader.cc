// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/file_reader.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/document/archive_reader.h"
#include "corpus/document/byte_source.h"
#include "corpus/document/feed_reader.h"
#include "corpus/document/file_format.h"
#include "corpus/document/json_reader.h"
#include "corpus/document/mail/mail_reader.h"
#include "corpus/document/page/html_reader.h"
#include "corpus/document/pdf/pdf_reader.h"
#include "corpus/document/table_reader.h"
#include "corpus/document/text_reader.h"
#include "corpus/document/warc_reader.h"

namespace dossier {
namespace {

FileFormat format_of(const InputFile& file, std::string_view first_bytes) {
  const FileFormat named = format_of_name(file.path);
  const FileFormat found = format_of_bytes(first_bytes);
  // A page that a server answered with a PDF is saved as ".html".
  if (found == FileFormat::Pdf)
    return found;
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

// Archives within archives are read to this depth.
constexpr int kMaxArchiveDepth = 3;

// Analysis takes some thirty times the size of a text; ten thick books have less.
constexpr std::size_t kMaxTextBytes = std::size_t{16} << 20U;

class Reader {
 public:
  Reader(const MetadataTable* table, const DocumentSink& documents, const ProblemSink& problems)
      : table_(table), documents_(documents), problems_(problems) {}

  void read(const InputFile& file, ByteSource& source) {
    const std::string_view first_bytes = source.peek_block();
    if (first_bytes.empty() && !source.failure().empty())
      return skip(file, source.failure());
    const FileFormat format = format_of(file, first_bytes);
    const DocumentSink documents = [this, &file](Document document) {
      if (document.text.size() > kMaxTextBytes)
        problems_(
            {file.path, document.line, "its text is longer than 16 MiB", Problem::Effect::Skipped});
      else
        documents_(std::move(document));
    };
    switch (format) {
      case FileFormat::Text:
        return read_text(file, source, TextKind::Plain, table_, documents, problems_);
      case FileFormat::Markdown:
        return read_text(file, source, TextKind::Markdown, table_, documents, problems_);
      case FileFormat::JsonLines:
        return read_json(file, source, JsonLayout::Lines, table_, documents, problems_);
      case FileFormat::Json:
        return read_json(file, source, JsonLayout::Free, table_, documents, problems_);
      case FileFormat::Html:
        return read_html(file, source, table_, documents, problems_);
      case FileFormat::Feed:
        return read_feed(file, source, table_, documents, problems_);
      case FileFormat::Table:
        return read_table(file, source, table_, documents, problems_);
      case FileFormat::Pdf:
        return read_pdf(file, source, table_, documents, problems_);
      case FileFormat::Warc:
        return read_warc(file, source, table_, documents, problems_);
      case FileFormat::Mail:
      case FileFormat::Archive:
        return read_within(file, source, format);
      case FileFormat::Unknown:
        return skip(file, unknown_format(first_bytes));
    }
  }

 private:
  void skip(const InputFile& file, std::string reason) const {
    problems_({file.path, 0, std::move(reason), Problem::Effect::Skipped});
  }

  void read_within(const InputFile& file, ByteSource& source, FileFormat format) {
    if (depth_ >= kMaxArchiveDepth)
      return skip(file, "archives are nested too deep");
    ++depth_;
    const ArchivedFileReader read_inner = [this](const InputFile& inner, ByteSource& inner_source) {
      read(inner, inner_source);
    };
    if (format == FileFormat::Mail)
      read_mail(file, source, read_inner, table_, documents_, problems_);
    else
      read_archive(file, source, read_inner, problems_);
    --depth_;
  }

  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  int depth_ = 0;
};

}  // namespace

void read_file(const InputFile& file, const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems) {
  ByteSource source(file.path);
  if (!file.progress)
    return Reader(table, documents, problems).read(file, source);
  const DocumentSink followed = [&](Document document) {
    file.progress(source.file_bytes_used());
    documents(std::move(document));
  };
  Reader(table, followed, problems).read(file, source);
}

}  // namespace dossier
