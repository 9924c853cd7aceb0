// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/document_fields.h"

#include <array>
#include <utility>

#include "corpus/document/dates.h"
#include "corpus/text/characters.h"
#include "corpus/text/language.h"

namespace dossier {
namespace {

constexpr std::array<std::pair<std::string_view, DocumentField>, 7> kFields = {{
    {"id", &Document::id},
    {"url", &Document::url},
    {"title", &Document::title},
    {"author", &Document::author},
    {"outlet", &Document::outlet},
    {"published", &Document::published},
    {"language", &Document::language},
}};

std::string single_blanks(std::string_view value) {
  std::string out;
  out.reserve(value.size());
  for (const char c : trim(value)) {
    const char next = is_ascii_space(c) ? ' ' : c;
    if (next != ' ' || out.back() != ' ')
      out += next;
  }
  return out;
}

}  // namespace

std::optional<DocumentField> document_field(std::string_view name) {
  for (const auto& [known, field] : kFields)
    if (name == known)
      return field;
  return std::nullopt;
}

std::string field_value(DocumentField field, std::string_view value) {
  if (field == &Document::published)
    return iso_date(value);
  if (field == &Document::language)
    return language_code(value);
  return single_blanks(value);
}

}  // namespace dossier
