// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/country_rules.h"

namespace dossier {
namespace {

// Whether a town stands here as its government: it speaks or acts, and no preposition of place
// leads to it.
bool acts(const NameTokens& tokens, const Candidate& candidate) {
  const std::size_t first = candidate.first_token;
  const std::size_t behind = candidate.end_token;
  if (first > 0 && tokens[first - 1].sentence == tokens[first].sentence) {
    const WordClassSet before = tokens.classes(first - 1);
    if (before.has(WordClass::PlacePreposition))
      return false;
    if (before.has(WordClass::Counterpart))
      return tokens.is_possessive(behind) || !tokens.is_word(behind) || tokens.is_lower(behind);
  }
  if (behind >= tokens.size() || tokens[behind].sentence != tokens[first].sentence)
    return false;
  const std::size_t verb =
      tokens.is_lower(behind) && tokens[behind].text.ends_with("ly") ? behind + 1 : behind;
  if (tokens.is_lower(verb) &&
      tokens.classes(verb).has_any({WordClass::SayingVerb, WordClass::GovernmentVerb}))
    return true;
  return tokens.is_possessive(behind) && tokens.is_lower(behind + 1) &&
         tokens.has(behind + 1, WordClass::GovernmentNoun);
}

}  // namespace

std::optional<std::uint32_t> acting_country(const NameTokens& tokens, const Knowledge& knowledge,
                                            const Candidate& candidate,
                                            const std::set<std::uint32_t>& named) {
  if (candidate.titled || candidate.context.person >= 2)
    return std::nullopt;
  std::optional<std::uint32_t> country;
  for (const Alias& alias : candidate.known) {
    if (knowledge.actor(alias).type != ActorType::Country ||
        (alias.kind == AliasKind::Seat && !acts(tokens, candidate)))
      continue;
    if (named.contains(alias.actor))
      return alias.actor;
    if (!country)
      country = alias.actor;
  }
  return country;
}

}  // namespace dossier
