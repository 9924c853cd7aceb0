// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/word_pairs.h"

#include "corpus/document/content_hash.h"
#include "corpus/error.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/lexicons.h"
#include "corpus/text/string_map.h"

namespace dossier {
namespace {

constexpr char kFirstCharacter = '@';  // and the letters behind it, up to '_'
constexpr PairMark kCharacters = 32;
constexpr std::size_t kLongestWord = 4;

enum class Use : std::uint8_t { Joins, Common, Article };

Use use_from(std::string_view name) {
  if (name == "joins")
    return Use::Joins;
  if (name == "common")
    return Use::Common;
  if (name == "article")
    return Use::Article;
  throw Error(ErrorKind::Internal, "pair_words.tsv has the use \"" + std::string(name) + '"');
}

StringMap<Use> read_words() {
  StringMap<Use> words;
  for (const LexiconRow& row : lexicon_rows(kPairWords))
    for (const std::string_view word : lexicon_list(row.cell(1))) {
      if (word.size() > kLongestWord)
        throw Error(ErrorKind::Internal, "pair_words.tsv has the long " + std::string(word));
      words.emplace(word, use_from(row.cell(0)));
    }
  return words;
}

// Asked of every word of every text, most of which are longer than any of the list.
std::optional<Use> use_of(std::string_view word) {
  if (word.size() > kLongestWord)
    return std::nullopt;
  static const StringMap<Use> words = read_words();
  const auto found = words.find(word);
  return found == words.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<PairMark> pair_mark(std::string_view first, std::string_view second) {
  const std::optional<Use> use = use_of(first);
  if (!use || use == Use::Article)
    return std::nullopt;
  const std::optional<Use> next = use_of(second);
  if (next == Use::Article || (!next && use != Use::Joins))
    return std::nullopt;
  ContentHasher hasher;
  hasher.add(first);
  hasher.add(" ");
  hasher.add(second);
  return static_cast<PairMark>(hasher.hash() % kPairMarks);
}

std::string pair_term(PairMark mark) {
  std::string term(kPairPrefix);
  term += static_cast<char>(kFirstCharacter + mark / kCharacters);
  term += static_cast<char>(kFirstCharacter + mark % kCharacters);
  return term;
}

}  // namespace dossier
