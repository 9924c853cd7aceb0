// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/file_format.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/document/encoding.h"
#include "corpus/document/markup/markup_scanner.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, 4> kCompressionEndings = {".bz2", ".gz", ".xz", ".zst"};

constexpr std::array<std::pair<std::string_view, FileFormat>, 24> kEndings = {{
    {".atom", FileFormat::Feed},       {".csv", FileFormat::Table},
    {".eml", FileFormat::Mail},        {".htm", FileFormat::Html},
    {".html", FileFormat::Html},       {".mbox", FileFormat::Mail},
    {".mbx", FileFormat::Mail},        {".json", FileFormat::Json},
    {".jsonl", FileFormat::JsonLines}, {".markdown", FileFormat::Markdown},
    {".md", FileFormat::Markdown},     {".ndjson", FileFormat::JsonLines},
    {".pdf", FileFormat::Pdf},         {".rdf", FileFormat::Feed},
    {".rss", FileFormat::Feed},        {".tar", FileFormat::Archive},
    {".text", FileFormat::Text},       {".tgz", FileFormat::Archive},
    {".tsv", FileFormat::Table},       {".txt", FileFormat::Text},
    {".warc", FileFormat::Warc},       {".xhtml", FileFormat::Html},
    {".xml", FileFormat::Feed},        {".zip", FileFormat::Archive},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSignatures = {{
    {"{\\rtf", "RTF"},
    {"\xD0\xCF\x11\xE0", "Microsoft Office"},
    {"\x89PNG", "PNG"},
}};

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

// A name such as ".profile" has no ending.
std::string_view last_ending(std::string_view name) {
  const std::string_view file = name.substr(name.rfind('/') + 1);
  const std::size_t dot = file.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view() : file.substr(dot);
}

bool holds_one_object(std::string_view line) {
  const std::string_view trimmed = trim(line);
  return trimmed.starts_with('{') && trimmed.ends_with('}');
}

bool is_tar(std::string_view bytes) {
  constexpr std::size_t kMagicAt = 257;
  return bytes.size() > kMagicAt && bytes.substr(kMagicAt).starts_with("ustar");
}

// The first element of markup, behind declarations and comments; "" where something else is first.
std::string root_element(std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark))
    bytes.remove_prefix(kByteOrderMark.size());
  MarkupScanner scanner(bytes, MarkupKind::Html);
  for (const MarkupToken* token = scanner.next(); token != nullptr; token = scanner.next()) {
    if (token->kind == MarkupToken::Kind::StartTag)
      return lower(token->text);
    if (!trim(token->text).empty())
      break;
  }
  return "";
}

FileFormat format_of_root(std::string_view element) {
  const bool is_page = element == "html" || element == "head" || element == "body" ||
                       element == "title" || element == "meta";
  const bool is_feed = element == "rss" || element == "feed" || element == "rdf:rdf";
  return is_page ? FileFormat::Html : is_feed ? FileFormat::Feed : FileFormat::Unknown;
}

}  // namespace

std::string file_ending(std::string_view name) {
  std::string ending = lower(last_ending(name));
  while (std::ranges::find(kCompressionEndings, ending) != kCompressionEndings.end()) {
    name.remove_suffix(ending.size());
    ending = lower(last_ending(name));
  }
  return ending;
}

FileFormat format_of_name(std::string_view name) {
  const std::string ending = file_ending(name);
  for (const auto& [known, format] : kEndings)
    if (ending == known)
      return format;
  return FileFormat::Unknown;
}

FileFormat format_of_bytes(std::string_view first_bytes) {
  if (!foreign_format(first_bytes).empty())
    return FileFormat::Unknown;
  if (first_bytes.starts_with("%PDF-"))
    return FileFormat::Pdf;
  if (first_bytes.starts_with("PK\x03\x04") || is_tar(first_bytes))
    return FileFormat::Archive;
  if (first_bytes.starts_with("WARC/"))
    return FileFormat::Warc;
  if (const FileFormat markup = format_of_root(root_element(first_bytes));
      markup != FileFormat::Unknown)
    return markup;
  const DecodedText start = decode_text(first_bytes.substr(0, first_bytes.find('\n')));
  const std::string_view line = trim(start.text);
  if (holds_one_object(line))
    return FileFormat::JsonLines;
  if (line == "{" || line == "[" || line.starts_with("{\"") || line.starts_with("[{"))
    return FileFormat::Json;
  const bool is_text = guess_encoding(first_bytes) != Encoding::Utf8 ||
                       first_bytes.find('\0') == std::string_view::npos;
  return is_text ? FileFormat::Text : FileFormat::Unknown;
}

std::string_view foreign_format(std::string_view first_bytes) {
  for (const auto& [signature, name] : kSignatures)
    if (first_bytes.starts_with(signature))
      return name;
  return {};
}

}  // namespace dossier
