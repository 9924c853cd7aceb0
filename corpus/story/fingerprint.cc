// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/story/fingerprint.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <chrono>
#include <iterator>
#include <span>
#include <string_view>

#include "corpus/document/content_hash.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kShingleWords = 3;
constexpr std::size_t kFewestWords = 8;
// A copy of three times the words is none, and only that of a text below 20 words needs its title.
constexpr std::size_t kMostWordsWithTitle = 70;
// The choice of keys leans to the beginning from about this word on.
constexpr std::uint64_t kLead = 20;

// The printable characters of ASCII. More letters would make fewer false candidates and a larger
// database: with two, a document of 100,000 has three of them.
constexpr std::uint32_t kCharacters = 94;
constexpr char kFirstCharacter = '!';

constexpr std::uint64_t kAnyName = 1;
constexpr std::uint64_t kAnyFigure = 2;

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 29U);
}

std::uint32_t fold_to_32(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

struct Word {
  std::uint64_t hash = 0;
  std::uint64_t masked = 0;  ///< kAnyName, kAnyFigure, else the hash

  bool is_specific() const { return masked != hash; }
};

Word word_from(const Token& token) {
  const std::uint64_t hash = content_hash(token.folded);
  const bool is_figure =
      token.kind == TokenKind::Number || std::ranges::any_of(token.text, is_ascii_digit);
  return {hash, is_figure ? kAnyFigure : token.is_capitalized() ? kAnyName : hash};
}

std::vector<Word> body_words(const AnalyzedText& text) {
  std::vector<Word> words;
  words.reserve(text.tokens().size());
  std::size_t capitalized = 0;
  for (const Token& token : text.tokens()) {
    if (!token.is_term() || text.scope_of(token) != Scope::Body)
      continue;
    words.push_back(word_from(token));
    capitalized += words.back().masked == kAnyName;
  }
  // A text in capitals, as tables of the wires are, names nobody by them.
  if (capitalized * 2 > words.size())
    for (Word& word : words)
      if (word.masked == kAnyName)
        word.masked = word.hash;
  return words;
}

Shingle shingle_from(std::span<const Word> words) {
  std::uint64_t frame = 0;
  std::uint64_t specifics = 0;
  std::size_t names = 0;
  std::size_t figures = 0;
  for (const Word& word : words) {
    frame = mix(frame, word.masked);
    if (!word.is_specific())
      continue;
    specifics = mix(specifics, word.hash);
    ++(word.masked == kAnyFigure ? figures : names);
  }
  Shingle shingle;
  if (names + figures < words.size())
    shingle.frame = std::max(fold_to_32(frame), 1U);
  if (figures > 0)
    shingle.specifics = fold_to_32(specifics) | 1U;
  else if (names > 0)
    shingle.specifics = std::max(fold_to_32(specifics) & ~1U, 2U);
  return shingle;
}

std::uint32_t key_of(const Shingle& shingle) {
  return fold_to_32(mix(shingle.frame, shingle.specifics));
}

// Steps of sampling that the shingle outlives. Of two that differ in a name or figure, both or none
// are left.
unsigned outlived(const Shingle& shingle) {
  const std::uint32_t decisive = shingle.frame != 0 ? shingle.frame : shingle.specifics;
  return static_cast<unsigned>(std::countr_zero(fold_to_32(mix(decisive, 0))));
}

// What key_mark spells.
std::uint32_t mark_of(std::uint32_t key) {
  return key % (kCharacters * kCharacters);
}

// Keeps the keys whose hash, times their distance from the beginning, is least.
class KeyChooser {
 public:
  void offer(std::uint32_t key, std::size_t position) {
    const Choice offered{key * (position + kLead), key};
    if (choices_.size() == kMostKeys && offered.rank >= choices_.back().rank)
      return;
    const auto same = std::ranges::find(choices_, mark_of(key),
                                        [](const Choice& choice) { return mark_of(choice.key); });
    if (same != choices_.end()) {
      if (same->rank <= offered.rank)
        return;
      choices_.erase(same);
    } else if (choices_.size() == kMostKeys) {
      choices_.pop_back();
    }
    choices_.insert(std::ranges::upper_bound(choices_, offered.rank, {}, &Choice::rank), offered);
  }

  std::vector<std::uint32_t> keys() const {
    std::vector<std::uint32_t> keys;
    for (const Choice& choice : choices_)
      keys.push_back(choice.key);
    std::ranges::sort(keys);
    return keys;
  }

 private:
  struct Choice {
    std::uint64_t rank = 0;
    std::uint32_t key = 0;
  };

  std::vector<Choice> choices_;  // by rank
};

void sort_unique(auto& values) {
  std::ranges::sort(values);
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::vector<std::uint32_t> title_words(const AnalyzedText& title) {
  std::vector<std::uint32_t> words;
  for (const Token& token : title.tokens())
    if (token.is_term())
      words.push_back(fold_to_32(content_hash(token.folded)));
  sort_unique(words);
  return words;
}

// The number that `digits` is; 0, which no date holds, where it is none.
int number_from(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? number : 0;
}

// The day of "2025-11-25" or "2025-11-25T14:00:00Z".
std::optional<std::int32_t> day_from(std::string_view published) {
  if (published.size() < 10)
    return std::nullopt;
  const std::chrono::year_month_day date{
      std::chrono::year(number_from(published.substr(0, 4))),
      std::chrono::month(static_cast<unsigned>(number_from(published.substr(5, 2)))),
      std::chrono::day(static_cast<unsigned>(number_from(published.substr(8, 2))))};
  if (!date.ok())
    return std::nullopt;
  return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

}  // namespace

Fingerprint fingerprint(const Document& document, const AnalyzedText& text,
                        TextAnalyzer& analyzer) {
  Fingerprint result;
  const std::vector<Word> words = body_words(text);
  result.words = words.size();
  if (words.size() < kFewestWords)
    return result;
  KeyChooser chooser;
  result.shingles.reserve(words.size());
  for (std::size_t at = 0; at + kShingleWords <= words.size(); ++at) {
    result.shingles.push_back(shingle_from(std::span(words).subspan(at, kShingleWords)));
    chooser.offer(key_of(result.shingles.back()), at);
  }
  sort_unique(result.shingles);
  while (result.shingles.size() > kMostShingles)
    result.shingles = sampled(result, ++result.sampling);
  result.keys = chooser.keys();
  if (words.size() < kMostWordsWithTitle)
    result.title = title_words(analyzer.analyze(document.title));
  result.day = day_from(document.published);
  return result;
}

std::vector<Shingle> sampled(const Fingerprint& fingerprint, unsigned sampling) {
  std::vector<Shingle> left;
  std::ranges::copy_if(fingerprint.shingles, std::back_inserter(left),
                       [&](const Shingle& shingle) { return outlived(shingle) >= sampling; });
  return left;
}

std::string key_mark(std::uint32_t key) {
  const std::uint32_t mark = mark_of(key);
  return {static_cast<char>(kFirstCharacter + mark / kCharacters),
          static_cast<char>(kFirstCharacter + mark % kCharacters)};
}

}  // namespace dossier
