// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// `text` in the form of lexicon/page_phrases.tsv: small letters without diacritics, all between
/// words a single blank. Equal for texts that differ in layout and signs only.
std::string page_phrase_key(std::string_view text);

/// Whether a text with that key is furniture of a page and nothing else.
bool is_whole_phrase(std::string_view key);

/// Whether it begins with a phrase that no paragraph of an article begins with.
bool begins_with_phrase(std::string_view key);

/// Whether it begins with a phrase behind which an article is over.
bool ends_article(std::string_view key);

}  // namespace dossier
