// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dictionary.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <xapian.h>

#include "corpus/text/stemmer.h"
#include "corpus/text/word_hash.h"

namespace dossier {
namespace {

// Xapian refuses longer keys; such words are no words.
constexpr std::size_t kMaxKeyBytes = 200;

void start_key(std::string& key, std::string_view kind, Field field, std::string_view folded) {
  key = kind;
  key += field_row(field).name;
  key += ':';
  key += folded;
}

bool is_in(const Dictionary::Part& part, std::string_view text) {
  return part.parts == 1 || word_hash(text) % part.parts == part.number;
}

// A word begins as its stem does, but for a few.
bool is_stem_in(const Dictionary::Part& part, std::string_view word) {
  return is_in(part, word.substr(0, 2));
}

using Entry = std::pair<std::string, std::string_view>;

void add_stems(const std::string& language, const StringPool& words, const Dictionary::Part& part,
               std::vector<Entry>& entries) {
  const Stemmer stemmer(language);
  if (!stemmer.knows_language())
    return;
  const std::string prefix = std::string(kStemKeyPrefix) + language + ':';
  words.for_each([&](std::string_view word) {
    if (!is_stem_in(part, word))
      return;
    if (const std::string stem = stemmer.stem(word); stem != word)
      entries.emplace_back(prefix + stem, word);
  });
}

}  // namespace

void Dictionary::add_words(const std::string& language, std::span<const CountedTerm> words) {
  StringPool& known = words_[language];
  for (const CountedTerm& word : words)
    known.insert(word.term);
}

void Dictionary::add_name(Field field, std::string_view canonical,
                          std::string_view folded_canonical, std::string_view folded_alias) {
  if (folded_alias == folded_canonical)
    for (std::size_t begin = 0; begin < folded_canonical.size();) {
      const std::size_t end = std::min(folded_canonical.find(' ', begin), folded_canonical.size());
      start_key(entry_, kNameWordKeyPrefix, field, folded_canonical.substr(begin, end - begin));
      add_value(canonical);
      begin = end + 1;
    }
  start_key(entry_, kNameAliasKeyPrefix, field, folded_alias);
  add_value(canonical);
}

void Dictionary::add_value(std::string_view value) {
  entry_ += '\0';
  entry_ += value;
  names_.insert(entry_);
}

void Dictionary::merge(const Dictionary& other) {
  for (const auto& [language, words] : other.words_)
    words.for_each([&known = words_[language]](std::string_view word) { known.insert(word); });
  other.names_.for_each([&](std::string_view name) { names_.insert(name); });
}

std::size_t Dictionary::size_bytes() const {
  std::size_t bytes = names_.size_bytes();
  for (const auto& [language, words] : words_)
    bytes += words.size_bytes();
  return bytes;
}

void Dictionary::write_to(Xapian::WritableDatabase& database) const {
  write_part({this, 1}, {}, database);
}

// Xapian rewrites a block of its table whenever the key changes, so the keys come in order.
void Dictionary::write_part(std::span<const Dictionary> dictionaries, const Part& part,
                            Xapian::WritableDatabase& database) {
  std::vector<Entry> entries;
  for (const Dictionary& dictionary : dictionaries) {
    for (const auto& [language, words] : dictionary.words_)
      add_stems(language, words, part, entries);
    dictionary.names_.for_each([&](std::string_view name) {
      const std::string_view key = name.substr(0, name.find('\0'));
      if (is_in(part, key))
        entries.emplace_back(key, name.substr(key.size() + 1));
    });
  }
  std::ranges::sort(entries);
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  for (const auto& [key, value] : entries)
    if (key.size() <= kMaxKeyBytes)
      database.add_synonym(key, std::string(value));
}

}  // namespace dossier
