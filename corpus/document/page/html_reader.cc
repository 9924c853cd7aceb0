// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/html_reader.h"

#include <string>
#include <utility>

#include "corpus/document/charset.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/page/main_text.h"
#include "corpus/document/page/page_metadata.h"
#include "corpus/document/whole_file.h"
#include "corpus/text/characters.h"

namespace dossier {
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
  WholeFile whole = read_whole_file(source);
  if (!whole.fault.empty())
    return report(std::move(whole.fault), Problem::Effect::Skipped);
  HtmlPage page = read_html_page(whole.bytes, "");
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
