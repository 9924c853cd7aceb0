// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/document/document.h"

namespace dossier {

/// A field that files and metadata tables may state.
using DocumentField = std::string Document::*;

/// The field of that name: id, url, title, author, outlet, published, language. The text is not
/// among them.
std::optional<DocumentField> document_field(std::string_view name);

/// `value` in the form in which `field` is kept: white space of any kind as single blanks, none at
/// the ends; `published` by `iso_date`, `language` by `language_code`. "" where it cannot be read.
/// Requires: clean text.
std::string field_value(DocumentField field, std::string_view value);

}  // namespace dossier
