// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/knowledge.h"

#include <algorithm>

#include "corpus/actor/knowledge_loader.h"
#include "corpus/actor/lexicon_words.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

// The tokens up to the first word from `at` on that no name holds in lower case, so that "French
// army" is not the French Army; the "moon" of Ban Ki-moon belongs to the word before.
std::span<const Token> capitalized_part(std::span<const Token> tokens, std::size_t at) {
  constexpr std::size_t kLongestLowerWord = 3;
  std::size_t end = at + 1;
  while (end < tokens.size() &&
         (tokens[end].letter_case != LetterCase::Lower ||
          tokens[end].text.size() <= kLongestLowerWord || !tokens[end].space_before))
    ++end;
  return tokens.first(end);
}

}  // namespace

Knowledge::Knowledge(std::string_view added)
    : amended_(added.empty() ? nullptr : amended_knowledge(kBuiltInKnowledge, added)),
      tables_(amended_ ? amended_->tables() : kBuiltInKnowledge),
      phrases_(tables_.phrases),
      legal_forms_(tables_.legal_forms),
      titles_(tables_.titles),
      places_(tables_.places) {}

std::optional<Knowledge::Match> Knowledge::longest_match(std::span<const Token> tokens,
                                                         std::size_t at) const {
  const auto match = phrases_.longest_match(capitalized_part(tokens, at), at);
  if (!match)
    return std::nullopt;
  const std::span<const Alias> aliases = aliases_of(match->value);
  // "Who" is not the WHO; "G20" is written with one capital.
  if (aliases.front().upper_case && match->end_token == at + 1 &&
      tokens[at].letter_case == LetterCase::Title &&
      std::ranges::any_of(tokens[at].text, is_ascii_lower))
    return std::nullopt;
  if (aliases.front().possessive &&
      (match->end_token >= tokens.size() || tokens[match->end_token].kind != TokenKind::Possessive))
    return std::nullopt;
  return Match{match->end_token, aliases};
}

std::span<const Alias> Knowledge::find(std::string_view folded) const {
  const auto found = phrases_.find(folded);
  return found ? aliases_of(*found) : std::span<const Alias>();
}

KnownActor Knowledge::actor(std::uint32_t number) const {
  const ActorEntry& entry = tables_.actors[number];
  return {entry.name.of(tables_.text), entry.type,
          entry.country == kNoCountry ? std::nullopt : std::optional(entry.country)};
}

std::vector<std::string_view> Knowledge::other_names(std::string_view name) const {
  std::vector<std::string_view> others;
  for (const Alias& alias : find(phrase_key(name_without_article(name))))
    if (actor(alias).name == name)
      for (const ActorNames& names : tables_.names)
        if (names.actor == alias.actor)
          for (const std::string_view item : lexicon_list(names.list.of(tables_.text)))
            others.push_back(marked_word(item).text);
  return others;
}

std::span<const Alias> Knowledge::aliases_of(std::uint32_t group) const {
  return tables_.aliases.subspan(tables_.groups[group].begin, tables_.groups[group].size);
}

}  // namespace dossier
