// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Xapian {
class Database;
class Document;
}  // namespace Xapian

namespace dossier {

/// Where `term` of `document` stands by its packed positions; a mention by its first word.
std::vector<std::uint32_t> positions_of(const Xapian::Document& document, const std::string& term);

/// The terms of a document, a line each: "killed 2: 203 208" is one with the frequency 2 inside
/// the document and two positions.
std::vector<std::string> dump_terms(const Xapian::Document& document);

/// Everything that a database holds of its documents, a line a term, value and record: ordered by
/// id, so that it does not tell in which order they were added.
std::vector<std::string> dump_documents(const Xapian::Database& database);

/// The synonym table, "key = word | word" a line, in byte order.
std::vector<std::string> dump_synonyms(const Xapian::Database& database);

}  // namespace dossier
