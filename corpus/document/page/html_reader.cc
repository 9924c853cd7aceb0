// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/html_reader.h"

#include <string>
#include <utility>

#include "corpus/document/charset.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/file_format.h"
#include "corpus/document/page/main_text.h"
#include "corpus/document/page/page_metadata.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

std::string reason_to_skip(const ByteSource& source, std::string_view bytes) {
  if (!source.failure().empty())
    return source.failure();
  if (bytes.size() > kMaxRecordBytes)
    return longer_than_limit();
  const std::string_view format = foreign_format(bytes);
  return format.empty() ? "" : std::string(format) + " is not read";
}

}  // namespace

HtmlPage read_html_page(std::string_view bytes, std::string_view charset) {
  const std::string_view declared = declared_charset(bytes);
  const DecodedText decoded = decode_text_as(bytes, declared.empty() ? charset : declared);
  const MarkupTree tree(decoded.text, MarkupKind::Html);
  HtmlPage page;
  page.facts = page_metadata(tree);
  page.repairs = decoded.repairs;
  page.is_cut = tree.is_cut();
  page.text =
      clean_text(main_text(tree, {.title = page.facts.title, .article_body = page.facts.body}))
          .text;
  return page;
}

void state_page(DocumentBuilder& builder, const PageFacts& facts) {
  const auto state = [&builder](std::string_view name, const std::string& value) {
    if (!builder.states(name))
      builder.state(name, clean_text(value).text);
  };
  state("url", facts.url);
  state("title", facts.title);
  state("author", facts.author);
  state("published", facts.published);
  state("outlet", facts.outlet);
  state("language", facts.language);
}

void read_html(const InputFile& file, ByteSource& source, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems) {
  const auto report = [&](std::string reason, Problem::Effect effect) {
    problems({file.path, 0, std::move(reason), effect});
  };
  const std::string bytes = read_all(source, kMaxRecordBytes);
  if (std::string reason = reason_to_skip(source, bytes); !reason.empty())
    return report(std::move(reason), Problem::Effect::Skipped);
  HtmlPage page = read_html_page(bytes, "");
  constexpr std::string_view kCut = "more elements than are read";
  if (trim(page.text).empty())
    return report(page.is_cut ? std::string(kCut) : "no text", Problem::Effect::Skipped);
  if (page.repairs.count() > 0)
    report(describe(page.repairs), Problem::Effect::Repaired);
  if (page.is_cut)
    report(std::string(kCut) + ", the rest is left out", Problem::Effect::Repaired);
  DocumentBuilder builder(file.name);
  state_page(builder, page.facts);
  builder.set_text(std::move(page.text), 1, std::nullopt);
  documents(std::move(builder).finish(table, RecordsInFile::One));
}

}  // namespace dossier
