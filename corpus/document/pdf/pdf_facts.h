// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// `title` of a PDF's metadata where it looks like the headline of `text`, its first page: most of
/// its words stand there. Names of files and of templates, which programs write, do not. Else "".
std::string real_pdf_title(std::string_view title, std::string_view text);

/// `author` of a PDF's metadata where it looks like the name of a person: words with capitals, and
/// none of the names that programs write (lexicon/pdf_authors.txt). Else "".
std::string real_pdf_author(std::string_view author);

}  // namespace dossier
