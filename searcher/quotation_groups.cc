// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/quotation_groups.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace dossier {
namespace {

constexpr std::size_t kShingleWords = 3;
// With fewer words, an abridgement cannot be told from a turn of phrase.
constexpr std::size_t kFewestWordsOfPart = 5;
constexpr std::size_t kFewestWordsOfAnySpeaker = 8;
// Of the shorter one's sequences, so many in ten must be the longer one's.
constexpr std::size_t kSharedTenths = 8;
// A sequence that more entries have is a turn of phrase.
constexpr std::size_t kMostEntriesOfShingle = 32;
constexpr std::size_t kLongestInsertion = 6;

std::uint64_t combine(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t kOddConstant = 0x9E3779B97F4A7C15U;
  return (a ^ (b + kOddConstant + (a << 6U) + (a >> 2U))) * kOddConstant;
}

std::uint64_t hash_of(std::string_view word) {
  return std::hash<std::string_view>{}(word) | 1U;
}

// Each sequence of three words without an omission, once.
std::vector<std::uint64_t> shingles_of(const std::vector<std::uint64_t>& words) {
  std::vector<std::uint64_t> shingles;
  for (std::size_t i = 0; i + kShingleWords <= words.size(); ++i) {
    const auto window = std::span(words).subspan(i, kShingleWords);
    if (std::ranges::find(window, QuotationWords::kOmission) == window.end())
      shingles.push_back(std::accumulate(window.begin(), window.end(), std::uint64_t{1}, combine));
  }
  std::ranges::sort(shingles);
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

std::uint64_t whole_of(const std::vector<std::uint64_t>& words) {
  std::uint64_t whole = 1;
  for (const std::uint64_t word : words)
    if (word != QuotationWords::kOmission)
      whole = combine(whole, word);
  return whole;
}

// Takes the quotations from the longest to the shortest and keeps those that join no other.
class Grouper {
 public:
  explicit Grouper(std::span<const QuotationWords> quotations) : quotations_(quotations) {}

  std::size_t place(std::size_t index) {
    const QuotationWords& quotation = quotations_[index];
    const auto [same, is_new] = wholes_.try_emplace(whole_of(quotation.words), index);
    if (!is_new)
      return same->second;
    const std::vector<std::uint64_t> shingles = shingles_of(quotation.words);
    if (quotation.count() >= kFewestWordsOfPart)
      if (const std::size_t longer = longer_with(shingles, quotation); longer != kNone) {
        same->second = longer;
        return longer;
      }
    for (const std::uint64_t shingle : shingles) {
      std::vector<std::size_t>& entries = entries_[shingle];
      if (entries.size() < kMostEntriesOfShingle)
        entries.push_back(index);
    }
    return index;
  }

 private:
  static constexpr std::size_t kNone = SIZE_MAX;

  std::size_t longer_with(const std::vector<std::uint64_t>& shingles,
                          const QuotationWords& quotation) const {
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const std::uint64_t shingle : shingles)
      if (const auto found = entries_.find(shingle); found != entries_.end())
        for (const std::size_t entry : found->second)
          ++shared[entry];
    std::size_t best = kNone;
    std::size_t most = 0;
    for (const auto& [entry, count] : shared) {
      const bool is_enough = count * 10 >= shingles.size() * kSharedTenths;
      const bool is_better = count > most || (count == most && entry < best);
      if (is_enough && is_better && may_be_one(quotation, quotations_[entry])) {
        best = entry;
        most = count;
      }
    }
    return best;
  }

  static bool may_be_one(const QuotationWords& part, const QuotationWords& whole) {
    return part.count() >= kFewestWordsOfAnySpeaker || part.speaker.empty() ||
           whole.speaker.empty() || part.speaker == whole.speaker;
  }

  std::span<const QuotationWords> quotations_;
  std::unordered_map<std::uint64_t, std::size_t> wholes_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> entries_;
};

bool is_dots(std::span<const Token> tokens, std::size_t at) {
  return tokens[at].text == "\u2026" ||
         (tokens[at].text == "." && at + 1 < tokens.size() && tokens[at + 1].text == ".");
}

// Behind the bracket that opens at `at` and the rest of the word that it stands in ("[W]e"); `at`
// where no bracket closes soon.
std::size_t behind_insertion(std::span<const Token> tokens, std::size_t at) {
  if (tokens[at].text != "[" && tokens[at].text != "(")
    return at;
  const std::size_t limit = std::min(tokens.size(), at + 2 + kLongestInsertion);
  for (std::size_t i = at + 1; i < limit; ++i)
    if (tokens[i].text == "]" || tokens[i].text == ")") {
      const bool is_in_word =
          i + 1 < tokens.size() && tokens[i + 1].is_term() && !tokens[i + 1].space_before;
      return is_in_word ? i + 2 : i + 1;
    }
  return at;
}

}  // namespace

std::size_t QuotationWords::count() const {
  return words.size() - static_cast<std::size_t>(std::ranges::count(words, kOmission));
}

std::vector<std::uint64_t> comparable_words(const AnalyzedText& text) {
  const std::span<const Token> tokens = text.tokens();
  std::vector<std::uint64_t> words;
  const auto omit = [&] {
    if (!words.empty() && words.back() != QuotationWords::kOmission)
      words.push_back(QuotationWords::kOmission);
  };
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].is_term()) {
      words.push_back(hash_of(tokens[at].folded));
    } else if (is_dots(tokens, at)) {
      omit();
    } else if (const std::size_t behind = behind_insertion(tokens, at); behind > at) {
      omit();
      at = behind - 1;
    }
  }
  return words;
}

std::vector<std::size_t> group_quotations(std::span<const QuotationWords> quotations) {
  std::vector<std::size_t> order(quotations.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater<>(),
                           [&](std::size_t index) { return quotations[index].count(); });
  std::vector<std::size_t> groups(quotations.size());
  Grouper grouper(quotations);
  for (const std::size_t index : order)
    groups[index] = grouper.place(index);
  return groups;
}

}  // namespace dossier
