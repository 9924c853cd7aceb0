// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/document_builder.h"

#include <utility>

#include "corpus/document/content_hash.h"
#include "corpus/document/document_fields.h"
#include "corpus/document/metadata_table.h"
#include "corpus/text/characters.h"
#include "corpus/text/language.h"

namespace dossier {

void DocumentBuilder::state(std::string_view name, std::string value) {
  if (trim(value).empty())
    return;
  const std::optional<DocumentField> field = document_field(name);
  if (name == "date")
    date_as_given_ = std::move(value);
  else if (!field)
    add_metadata(name, std::move(value));
  else if (*field == &Document::published)
    published_as_given_ = std::move(value);
  else if (*field == &Document::language)
    language_as_given_ = std::move(value);
  else
    document_.*(*field) = field_value(*field, value);
}

void DocumentBuilder::add_metadata(std::string_view name, std::string value) {
  document_.metadata.emplace_back(name, std::move(value));
}

bool DocumentBuilder::states(std::string_view name) const {
  const std::optional<DocumentField> field = document_field(name);
  return field && !(document_.*(*field)).empty();
}

void DocumentBuilder::set_text(std::string text, std::size_t line,
                               std::optional<std::size_t> text_begin) {
  document_.text = std::move(text);
  document_.line = line;
  document_.text_begin = text_begin;
}

Document DocumentBuilder::finish(const MetadataTable* table, RecordsInFile records) && {
  settle_date();
  settle_language();
  if (table != nullptr)
    table->fill(document_);
  if (document_.language.empty())
    document_.language = detect_language(document_.text);
  if (document_.id.empty())
    document_.id = document_.url;
  if (document_.id.empty()) {
    document_.id = document_.path;
    if (records == RecordsInFile::Many)
      document_.id += '#' + hash_digits(content_hash(document_.title + '\n' + document_.text));
  }
  return std::move(document_);
}

void DocumentBuilder::settle_date() {
  if (published_as_given_.empty())
    std::swap(published_as_given_, date_as_given_);
  if (!date_as_given_.empty())
    add_metadata("date", std::move(date_as_given_));
  document_.published = field_value(&Document::published, published_as_given_);
  if (document_.published.empty() && !published_as_given_.empty())
    add_metadata("published_as_given", std::move(published_as_given_));
}

void DocumentBuilder::settle_language() {
  document_.language = field_value(&Document::language, language_as_given_);
  if (document_.language.empty() && !language_as_given_.empty())
    add_metadata("language_as_given", std::move(language_as_given_));
}

}  // namespace dossier
