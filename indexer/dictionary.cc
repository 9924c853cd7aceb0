// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dictionary.h"

#include <algorithm>
#include <cstddef>

#include <xapian.h>

#include "corpus/text/stemmer.h"

namespace dossier {
namespace {

// Xapian refuses longer keys; such words are no words.
constexpr std::size_t kMaxKeyBytes = 200;

std::string name_key(std::string_view kind, Field field, std::string_view folded) {
  std::string key(kind);
  key += field_row(field).name;
  key += ':';
  key += folded;
  return key;
}

void add_to(auto& map, std::string_view key, std::string_view value) {
  auto found = map.find(key);
  if (found == map.end())
    found =
        map.emplace(std::string(key), typename std::decay_t<decltype(map)>::mapped_type()).first;
  if (!found->second.contains(value))
    found->second.emplace(value);
}

void add_words_of(auto& names, Field field, std::string_view canonical, std::string_view folded) {
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    add_to(names, name_key(kNameWordKeyPrefix, field, folded.substr(begin, end - begin)),
           canonical);
    begin = end + 1;
  }
}

}  // namespace

void Dictionary::add_words(const std::string& language, const AnalyzedText& text) {
  StringSet& words = words_[language];
  for (const Token& token : text.tokens())
    if (token.is_term() && !words.contains(token.folded))
      words.emplace(token.folded);
}

void Dictionary::add_name(Field field, std::string_view canonical,
                          std::string_view folded_canonical, std::string_view folded_alias) {
  if (folded_alias == folded_canonical)
    add_words_of(names_, field, canonical, folded_canonical);
  add_to(names_, name_key(kNameAliasKeyPrefix, field, folded_alias), canonical);
}

void Dictionary::merge(Dictionary&& other) {
  for (auto& [language, words] : other.words_)
    words_[language].merge(words);
  for (auto& [key, canonicals] : other.names_)
    names_[key].merge(canonicals);
}

void Dictionary::write_to(Xapian::WritableDatabase& database) const {
  for (const auto& [language, words] : words_) {
    const Stemmer stemmer(language);
    if (!stemmer.knows_language())
      continue;
    for (const std::string& word : words) {
      const std::string stem = stemmer.stem(word);
      if (stem != word && word.size() <= kMaxKeyBytes)
        database.add_synonym(std::string(kStemKeyPrefix) + language + ':' + stem, word);
    }
  }
  for (const auto& [key, canonicals] : names_)
    if (key.size() <= kMaxKeyBytes)
      for (const std::string& canonical : canonicals)
        database.add_synonym(key, canonical);
}

}  // namespace dossier
