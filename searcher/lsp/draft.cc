// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/draft.h"

#include <algorithm>
#include <utility>

#include "corpus/document/document_builder.h"
#include "corpus/document/front_matter.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// The text as readers of files would have it, without moving a byte.
std::string without_carriage_returns(std::string_view text) {
  std::string clean(text);
  for (std::size_t i = 0; i < clean.size(); ++i)
    if (clean[i] == '\r')
      clean[i] = i + 1 < clean.size() && clean[i + 1] == '\n' ? ' ' : '\n';
  return clean;
}

std::string_view cut_at_character(std::string_view text, std::size_t most) {
  if (text.size() <= most)
    return text;
  while (is_utf8_continuation(text[most]))
    --most;
  return text.substr(0, most);
}

Document document_of(std::string text) {
  DocumentBuilder builder("draft");
  const FrontMatter front = read_front_matter(text);
  for (const FrontMatterEntry& entry : front.entries)
    builder.state(entry.key, entry.value);
  for (std::size_t i = 0; i < front.end_byte; ++i)
    if (text[i] != '\n')
      text[i] = ' ';
  builder.set_text(std::move(text), 1, 0);
  return std::move(builder).finish(nullptr, RecordsInFile::One);
}

}  // namespace

std::unique_ptr<const DraftReading> read_draft(std::string_view text, TextAnalyzer& analyzer,
                                               const Extractor& extractor) {
  auto reading = std::make_unique<DraftReading>();
  reading->document = document_of(without_carriage_returns(cut_at_character(text, kMaxReadBytes)));
  reading->text = analyzer.analyze(reading->document.text);
  reading->extraction = extractor.extract(reading->document, reading->text);
  reading->outlets =
      find_outlet_mentions(reading->text, reading->document.outlet, extractor.outlets());
  return reading;
}

Draft::Draft(std::string text, std::int64_t version, PositionEncoding encoding)
    : text_(std::move(text)), version_(version), encoding_(encoding), positions_(text_, encoding) {}

void Draft::change(const std::vector<TextChange>& changes, std::int64_t version) {
  for (const TextChange& change : changes) {
    if (change.range) {
      const ByteSpan span = positions_.bytes_of(*change.range);
      text_.replace(span.begin, span.size(), change.text);
    } else {
      text_ = change.text;
    }
    positions_ = LinePositions(text_, encoding_);
  }
  version_ = version;
  reading_.reset();
}

const DraftReading& Draft::reading(TextAnalyzer& analyzer, const Extractor& extractor) {
  if (!reading_)
    reading_ = read_draft(text_, analyzer, extractor);
  return *reading_;
}

}  // namespace dossier
