// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/document/page/linked_data.h"
#include "corpus/document/page/page_statements.h"

namespace dossier {

/// The title that a page's readers see: Open Graph's, unless the page's data and its heading agree
/// on another, else JSON-LD's, that of other meta elements, the heading or the window's; the name
/// of `outlet` and of the site at `url` are cut off its end. "" where nothing states one.
std::string page_title(const PageStatements& page, const LinkedData& linked,
                       std::string_view outlet, std::string_view url);

}  // namespace dossier
