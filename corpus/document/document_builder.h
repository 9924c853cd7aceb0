// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/document/document.h"

namespace dossier {

class MetadataTable;

/// Whether the path of a file tells its documents apart.
enum class RecordsInFile { One, Many };

/// Makes a Document of what a file states, the same way for every format. Takes clean text.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(std::string path) { document_.path = std::move(path); }

  /// Takes `value` for the field of that name, else as metadata. A blank value states nothing; a
  /// later value takes the place of an earlier one. "date" stands in for "published" where that is
  /// not stated.
  void state(std::string_view name, std::string value);

  /// Takes `value` as metadata whatever its name.
  void add_metadata(std::string_view name, std::string value);

  /// Whether a field of that name has been stated.
  bool states(std::string_view name) const;

  /// Takes the text; `line` and `text_begin` as in Document.
  void set_text(std::string text, std::size_t line, std::optional<std::size_t> text_begin);

  /// The document. What it does not state comes from `table`, which may be null; the language at
  /// last from the text; the id from the URL, else the path, with `#` and the hash of title and
  /// text where a file has many records. A date or language that cannot be read stays unknown and
  /// is kept in the metadata as "published_as_given" or "language_as_given".
  Document finish(const MetadataTable* table, RecordsInFile records) &&;

 private:
  void settle_date();
  void settle_language();

  Document document_;
  std::string published_as_given_;
  std::string date_as_given_;
  std::string language_as_given_;
};

}  // namespace dossier
