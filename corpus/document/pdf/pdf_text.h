// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "corpus/document/pdf/pdf_lines.h"

namespace dossier {

/// The paragraphs that `lines` of a document make, also across columns and pages. A new one begins
/// behind a wider gap, with an indented line, with type of another size, and behind a line that
/// ends a sentence before the column does. Words divided at the end of a line are put together;
/// their hyphen stays where the document has it within a line, too.
std::vector<std::string> pdf_paragraphs(std::span<const PdfLine> lines);

/// The first lines of the largest type on the first page, where it is larger than most and they
/// are no more than a headline; "" else.
std::string pdf_headline(std::span<const PdfLine> lines);

}  // namespace dossier
