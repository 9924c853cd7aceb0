// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/acronym_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dossier {
namespace {

// Words in lower case that names hold and acronyms seldom count.
bool is_link(const NameTokens& tokens, std::size_t i) {
  constexpr std::array<std::string_view, 14> kLinks = {
      "of", "for", "the", "and", "on", "in", "to", "against", "with", "de", "del", "la", "y", "e"};
  return std::ranges::any_of(kLinks, [&](std::string_view link) { return tokens.is(i, link); }) ||
         tokens[i].text == "&" || tokens[i].text == "," || tokens[i].text == "'" ||
         tokens[i].text == "’" || tokens.is_hyphen(i) || tokens.is_possessive(i);
}

// How many of the last letters the beginning of a capitalised word spells: two or three of
// "COHASU, Colleges".
std::size_t letters_of(const NameTokens& tokens, std::size_t i, std::string_view letters) {
  constexpr std::size_t kMost = 3;
  if (!tokens.is_capital(i))
    return 0;
  const std::string_view word = tokens[i].folded;
  for (std::size_t size = std::min({kMost, word.size(), letters.size()}); size > 0; --size)
    if (letters.ends_with(word.substr(0, size)))
      return size;
  return 0;
}

// Index of the word with which the name that ends before `end` begins, if its words' initials spell
// the acronym; one word may go without a letter.
std::optional<std::size_t> spelled_from(const NameTokens& tokens, std::string_view letters,
                                        std::size_t begin, std::size_t end) {
  constexpr std::size_t kMostWithout = 1;
  std::size_t without = 0;
  for (std::size_t i = end; i > begin;) {
    --i;
    if (const std::size_t spelled = letters_of(tokens, i, letters); spelled > 0) {
      letters.remove_suffix(spelled);
      if (letters.empty())
        return i;
    } else if (tokens.is_capital(i) ? ++without > kMostWithout : !is_link(tokens, i)) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

bool is_organization(const NameTokens& tokens, std::size_t begin, std::size_t end) {
  constexpr WordClassSet kMakers = {WordClass::OrganizationHead, WordClass::OrganizationLead,
                                    WordClass::OrganizationFirst};
  for (std::size_t i = begin; i < end; ++i)
    if (tokens.is_capital(i) && tokens.classes(i).has_any(kMakers))
      return true;
  return false;
}

}  // namespace

std::vector<AbbreviatedName> abbreviated_names(const NameTokens& tokens, const Sentence& sentence) {
  constexpr std::size_t kFewestLetters = 3;
  std::vector<AbbreviatedName> names;
  for (std::size_t i = sentence.first_token + 2; i + 1 < sentence.end_token; ++i) {
    if (tokens[i].text != "(" || !tokens.is_acronym(i + 1) ||
        tokens[i + 1].folded.size() < kFewestLetters || !tokens.is_capital(i - 1))
      continue;
    const std::size_t least = names.empty() ? sentence.first_token : names.back().end_token;
    const auto first = spelled_from(tokens, tokens[i + 1].folded, least, i);
    if (first && *first + 1 < i)
      names.push_back({*first, i, is_organization(tokens, *first, i)});
  }
  return names;
}

}  // namespace dossier
