// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// Appends `raw` to `text` with its character references resolved: "&amp;", "&#233;", "&#xE9;", and
/// the names in lexicon/character_references.tsv, the older of which count without a semicolon too.
/// What is no reference stands as it is. Numbers that are no character give U+FFFD, those from 128
/// to 159 what Windows-1252 has there.
void append_resolved(std::string& text, std::string_view raw);

/// `raw` with its character references resolved.
std::string resolve_references(std::string_view raw);

}  // namespace dossier
