// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_reader.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document/clean_text.h"
#include "corpus/document/dates.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/pdf/pdf_document.h"
#include "corpus/document/pdf/pdf_facts.h"
#include "corpus/document/pdf/pdf_text.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// A year of a daily in one file has less; each line of them is kept in memory for a while.
constexpr int kMostPages = 5000;
constexpr std::size_t kMostTextBytes = std::size_t{16} << 20U;

struct PdfContent {
  std::vector<PdfLine> lines;
  bool is_cut = false;
};

PdfContent read_content(const PdfDocument& pdf) {
  PdfContent content;
  std::size_t size = 0;
  for (int i = 0; i < pdf.page_count(); ++i) {
    if (i == kMostPages || size > kMostTextBytes) {
      content.is_cut = true;
      break;
    }
    for (PdfLine& line : pdf_lines(pdf.page(i), i)) {
      size += line.text.size();
      content.lines.push_back(std::move(line));
    }
  }
  content.lines = without_running_lines(std::move(content.lines));
  return content;
}

std::string first_page(const std::vector<PdfLine>& lines) {
  std::string text;
  for (const PdfLine& line : lines)
    if (line.page == lines.front().page)
      text += line.text + ' ';
  return text;
}

}  // namespace

void read_pdf(const InputFile& file, ByteSource& source, const MetadataTable* table,
              const DocumentSink& documents, const ProblemSink& problems) {
  const auto report = [&](std::string reason, Problem::Effect effect) {
    problems({file.path, 0, std::move(reason), effect});
  };
  const std::string bytes = read_all(source, kMaxRecordBytes);
  if (!source.failure().empty())
    return report(source.failure(), Problem::Effect::Skipped);
  if (bytes.size() > kMaxRecordBytes)
    return report(longer_than_limit(), Problem::Effect::Skipped);
  const OpenedPdf opened = open_pdf(bytes);
  if (!opened.document)
    return report(opened.fault, Problem::Effect::Skipped);
  const PdfDocument& pdf = *opened.document;
  if (!pdf.fault().empty())
    return report(pdf.fault(), Problem::Effect::Skipped);
  const PdfContent content = read_content(pdf);
  std::string text;
  for (const std::string& paragraph : pdf_paragraphs(content.lines))
    text += (text.empty() ? "" : "\n\n") + paragraph;
  CleanText clean = clean_text(std::move(text));
  if (trim(clean.text).empty())
    return report("no text", Problem::Effect::Skipped);
  if (content.is_cut)
    report("more pages than are read, the rest is left out", Problem::Effect::Repaired);
  if (clean.repairs.count() > 0)
    report(describe(clean.repairs), Problem::Effect::Repaired);

  DocumentBuilder builder(file.name);
  const std::string title = real_pdf_title(pdf.title(), first_page(content.lines));
  builder.state("title", clean_text(title.empty() ? pdf_headline(content.lines) : title).text);
  builder.state("author", clean_text(real_pdf_author(pdf.author())).text);
  if (const auto seconds = pdf.created())
    builder.state("published", iso_date_from_seconds(*seconds));
  builder.set_text(std::move(clean.text), 1, std::nullopt);
  documents(std::move(builder).finish(table, RecordsInFile::One));
}

}  // namespace dossier
