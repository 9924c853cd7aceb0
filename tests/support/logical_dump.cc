// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/logical_dump.h"

#include <algorithm>
#include <iterator>
#include <map>

#include <xapian.h>

namespace dossier {
namespace {

std::vector<std::string> dump_document(const Xapian::Document& document) {
  std::vector<std::string> lines = dump_terms(document);
  for (auto value = document.values_begin(); value != document.values_end(); ++value)
    lines.push_back("slot " + std::to_string(value.get_valueno()) + ": " + *value);
  lines.push_back(document.get_data());
  return lines;
}

}  // namespace

std::vector<std::string> dump_terms(const Xapian::Document& document) {
  std::vector<std::string> lines;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    std::string line = *term + " " + std::to_string(term.get_wdf()) + ":";
    for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at)
      line += " " + std::to_string(*at);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> dump_documents(const Xapian::Database& database) {
  std::map<std::string, std::vector<std::string>> by_id;
  for (auto document = database.postlist_begin(""); document != database.postlist_end("");
       ++document) {
    const Xapian::Document found = database.get_document(*document);
    by_id[found.get_value(0)] = dump_document(found);
  }
  std::vector<std::string> lines;
  for (auto& [id, document] : by_id)
    std::ranges::move(document, std::back_inserter(lines));
  return lines;
}

std::vector<std::string> dump_synonyms(const Xapian::Database& database) {
  std::vector<std::string> lines;
  for (auto key = database.synonym_keys_begin(); key != database.synonym_keys_end(); ++key) {
    std::string line = *key + " =";
    const char* separator = " ";
    for (auto word = database.synonyms_begin(*key); word != database.synonyms_end(*key); ++word) {
      line += separator + *word;
      separator = " | ";
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace dossier
