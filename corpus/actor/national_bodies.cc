// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/national_bodies.h"

#include <algorithm>
#include <map>

namespace dossier {
namespace {

// The countries named most; several only where they are named equally often.
std::vector<std::uint32_t> leading_countries(const Knowledge& knowledge,
                                             std::span<const DocumentName> names) {
  std::map<std::uint32_t, std::size_t> mentions;
  for (const DocumentName& name : names)
    if (name.actor)
      if (const auto country = knowledge.actor(*name.actor).country)
        mentions[*country] += name.mentions.size();
  std::size_t most = 0;
  for (const auto& [country, count] : mentions)
    most = std::max(most, count);
  std::vector<std::uint32_t> leaders;
  for (const auto& [country, count] : mentions)
    if (count == most)
      leaders.push_back(country);
  return leaders;
}

// "PTI" and "CBI", but not the everyday "GPS" nor "PM".
bool is_rare_acronym(const DocumentName& name) {
  constexpr std::size_t kFewestLetters = 3;
  return name.acronym && !name.everyday && name.key.size() >= kFewestLetters;
}

// Whether many countries have such a body: the lexicons know the name without a country, or only as
// a short form, of letters or of everyday words. "Liverpool" is the short form of one club, and a
// town.
bool is_shared(const Knowledge& knowledge, const DocumentName& name) {
  if (name.known.empty() || name.known.front().kind != AliasKind::Name ||
      (name.type && name.type != ActorType::Organization) || name.titled)
    return false;
  const Alias& first = name.known.front();
  const KnownActor actor = knowledge.actor(first);
  if (actor.type != ActorType::Organization)
    return false;
  if (!first.needs_evidence)
    return !actor.country;
  return name.acronym ? is_rare_acronym(name) : name.everyday && !name.only_begins_sentences;
}

}  // namespace

void settle_national_bodies(const Knowledge& knowledge, std::vector<DocumentName>& names) {
  const std::vector<std::uint32_t> leaders = leading_countries(knowledge, names);
  for (DocumentName& name : names) {
    if (!is_shared(knowledge, name))
      continue;
    const auto is_of_leader = [&](const Alias& alias) {
      const KnownActor actor = knowledge.actor(alias);
      return actor.type == ActorType::Organization && actor.country &&
             std::ranges::find(leaders, *actor.country) != leaders.end();
    };
    if (std::ranges::count_if(name.known, is_of_leader) != 1)
      continue;
    name.type = ActorType::Organization;
    name.actor = std::ranges::find_if(name.known, is_of_leader)->actor;
  }
}

}  // namespace dossier
