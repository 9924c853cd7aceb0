// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/text_reader.h"

#include <algorithm>
#include <utility>

#include "corpus/document/document_builder.h"
#include "corpus/document/encoding.h"
#include "corpus/document/front_matter.h"
#include "corpus/document/whole_file.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

bool is_url(std::string_view line) {
  return (line.starts_with("http://") || line.starts_with("https://")) &&
         std::ranges::none_of(line, is_ascii_space);
}

// Keeps the indentation of the first line that is not blank.
std::size_t skip_blank_lines(std::string_view text, std::size_t begin) {
  for (std::size_t i = begin; i < text.size() && is_ascii_space(text[i]); ++i)
    if (text[i] == '\n')
      begin = i + 1;
  return begin;
}

// "# Heading" or "# Heading #"; "" if the line is none of the first level.
std::string_view heading_of(std::string_view line) {
  if (!line.starts_with("# "))
    return {};
  std::string_view heading = trim(line.substr(2));
  while (heading.ends_with('#'))
    heading.remove_suffix(1);
  return trim(heading);
}

// Bytes that decode to this much rubbish are no text in any encoding that is known here.
bool is_rubbish(const DecodedText& decoded) {
  return decoded.repairs.count() * 10 > decoded.text.size();
}

// Where the article begins behind front matter, URL and blank lines, which `builder` takes.
std::size_t take_header(DocumentBuilder& builder, const FrontMatter& matter,
                        std::string_view text) {
  for (const FrontMatterEntry& entry : matter.entries)
    builder.state(entry.key, entry.value);
  const std::size_t begin = skip_blank_lines(text, matter.end_byte);
  const std::string_view line = line_at(text, begin);
  if (builder.states("url") || !is_url(trim(line)))
    return begin;
  builder.state("url", std::string(trim(line)));
  return skip_blank_lines(text, std::min(begin + line.size() + 1, text.size()));
}

}  // namespace

void read_text(const InputFile& file, ByteSource& source, TextKind kind, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems) {
  const auto report = [&](std::size_t line, std::string reason, Problem::Effect effect) {
    problems({file.path, line, std::move(reason), effect});
  };
  WholeFile whole = read_whole_file(source);
  if (!whole.fault.empty())
    return report(0, std::move(whole.fault), Problem::Effect::Skipped);
  DecodedText decoded = decode_text(whole.bytes);
  if (is_rubbish(decoded))
    return report(0, "not text in an encoding that is known", Problem::Effect::Skipped);

  DocumentBuilder builder(file.name);
  const FrontMatter matter = read_front_matter(decoded.text);
  const std::size_t begin = take_header(builder, matter, decoded.text);
  if (trim(std::string_view(decoded.text).substr(begin)).empty())
    return report(0, "no text", Problem::Effect::Skipped);
  for (const FrontMatterFault& fault : matter.faults)
    report(fault.line, fault.reason, Problem::Effect::Repaired);
  if (decoded.repairs.count() > 0)
    report(0, describe(decoded.repairs), Problem::Effect::Repaired);
  if (kind == TextKind::Markdown && !builder.states("title"))
    builder.state("title", std::string(heading_of(line_at(decoded.text, begin))));

  const std::string_view above = std::string_view(decoded.text).substr(0, begin);
  const auto lines_above = static_cast<std::size_t>(std::ranges::count(above, '\n'));
  if (decoded.verbatim && !source.is_compressed())
    builder.set_text(decoded.text.substr(begin), lines_above + 1, decoded.begin_byte + begin);
  else
    builder.set_text(decoded.text.substr(begin), 1, std::nullopt);
  documents(std::move(builder).finish(table, RecordsInFile::One));
}

}  // namespace dossier
