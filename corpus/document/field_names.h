// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// What the records of JSON and tables call the fields of a document. Immutable once made; safe to
/// read from many threads.
class FieldNames {
 public:
  /// The names in lexicon/field_names.tsv, and before them those of `mapping`, as the option --map
  /// has it: "title=headline,text=body.plain". Throws Error{Usage} where that cannot be read or
  /// names no field.
  explicit FieldNames(std::string_view mapping = {});

  /// The names for `field`, one of those of `document_field` or "text", the best first; with "a.b"
  /// for member b of the object a. For "list" what wraps many records.
  std::span<const std::string> names_of(std::string_view field) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> names_;
};

/// The names without a mapping.
const FieldNames& usual_field_names();

}  // namespace dossier
