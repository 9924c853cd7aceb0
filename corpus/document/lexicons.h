// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// lexicon/date_words.tsv: kind, value, words separated by |. Kinds: month (value 1 to 12), zone
/// (minutes east of Greenwich; empty where several zones bear the name), half (0 for the morning,
/// 12 for the afternoon), ordinal (what may follow the number of a day) and filler, which says
/// nothing; the value of the last two is empty. Words as `fold_word` gives them.
extern const std::string_view kDateWords;

/// lexicon/character_references.tsv: name, code point in hexadecimal, "yes" if it counts without a
/// semicolon.
extern const std::string_view kCharacterReferences;

/// lexicon/element_words.tsv: kind, words separated by |.
extern const std::string_view kElementWords;

/// lexicon/field_names.tsv: field, names separated by |, the best first.
extern const std::string_view kFieldNames;

/// lexicon/mail_hosts.txt: a host a line.
extern const std::string_view kMailHosts;

/// lexicon/page_phrases.tsv: kind, phrases separated by |.
extern const std::string_view kPagePhrases;

/// lexicon/pdf_authors.txt: a name a line, as `page_phrase_key` gives it.
extern const std::string_view kPdfAuthors;
/// lexicon/record_dictionary.txt: no list, but the bytes in which a record's JSON is steeped before
/// it is compressed, so that keys and usual words cost next to nothing. A database can be read with
/// the same bytes only: a change here is another schema version.
extern const std::string_view kRecordDictionary;

/// lexicon/site_words.tsv: kind, words separated by |.
extern const std::string_view kSiteWords;

}  // namespace dossier
