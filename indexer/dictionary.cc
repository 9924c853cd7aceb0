// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dictionary.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

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

// What a string takes in a hashed container beside its bytes, about.
constexpr std::size_t kEntryBytes = 64;
constexpr std::size_t kSetBytes = 128;

// Returns about how much memory that takes.
std::size_t add_to(auto& map, std::string_view key, std::string_view value) {
  std::size_t bytes = 0;
  auto found = map.find(key);
  if (found == map.end()) {
    found =
        map.emplace(std::string(key), typename std::decay_t<decltype(map)>::mapped_type()).first;
    bytes += kSetBytes + key.size();
  }
  if (!found->second.contains(value)) {
    found->second.emplace(value);
    bytes += kEntryBytes + value.size();
  }
  return bytes;
}

std::size_t add_words_of(auto& names, Field field, std::string_view canonical,
                         std::string_view folded) {
  std::size_t bytes = 0;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    bytes += add_to(names, name_key(kNameWordKeyPrefix, field, folded.substr(begin, end - begin)),
                    canonical);
    begin = end + 1;
  }
  return bytes;
}

}  // namespace

void Dictionary::add_words(const std::string& language, const AnalyzedText& text) {
  StringSet& words = words_[language];
  for (const Token& token : text.tokens())
    if (token.is_term() && !words.contains(token.folded)) {
      words.emplace(token.folded);
      size_bytes_ += kEntryBytes + token.folded.size();
    }
}

void Dictionary::add_name(Field field, std::string_view canonical,
                          std::string_view folded_canonical, std::string_view folded_alias) {
  if (folded_alias == folded_canonical)
    size_bytes_ += add_words_of(names_, field, canonical, folded_canonical);
  size_bytes_ += add_to(names_, name_key(kNameAliasKeyPrefix, field, folded_alias), canonical);
}

void Dictionary::merge(Dictionary&& other) {
  for (auto& [language, words] : other.words_)
    words_[language].merge(words);
  for (auto& [key, canonicals] : other.names_)
    names_[key].merge(canonicals);
  size_bytes_ += other.size_bytes_;
}

// Xapian rewrites a block of its table whenever the key changes, so the keys come in order.
void Dictionary::write_to(Xapian::WritableDatabase& database) const {
  std::vector<std::pair<std::string, std::string_view>> entries;
  for (const auto& [language, words] : words_) {
    const Stemmer stemmer(language);
    if (!stemmer.knows_language())
      continue;
    const std::string prefix = std::string(kStemKeyPrefix) + language + ':';
    for (const std::string& word : words)
      if (const std::string stem = stemmer.stem(word); stem != word)
        entries.emplace_back(prefix + stem, word);
  }
  for (const auto& [key, canonicals] : names_)
    for (const std::string& canonical : canonicals)
      entries.emplace_back(key, canonical);
  std::ranges::sort(entries);
  for (const auto& [key, value] : entries)
    if (key.size() <= kMaxKeyBytes)
      database.add_synonym(key, std::string(value));
}

}  // namespace dossier
