// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/knowledge_tables.h"

#include <algorithm>

namespace dossier {

KnowledgeStorage::KnowledgeStorage(const KnowledgeTables& tables)
    : text(tables.text),
      actors(tables.actors.begin(), tables.actors.end()),
      names(tables.names.begin(), tables.names.end()),
      groups(tables.groups.begin(), tables.groups.end()),
      aliases(tables.aliases.begin(), tables.aliases.end()),
      phrases(tables.phrases),
      legal_forms(tables.legal_forms),
      titles(tables.titles),
      places(tables.places) {}

KnowledgeTables KnowledgeStorage::tables() const {
  return {
      text,           actors,        names, groups, aliases, phrases.nodes(), legal_forms.nodes(),
      titles.nodes(), places.nodes()};
}

std::span<const Alias> KnowledgeStorage::aliases_of(std::uint32_t group) const {
  return std::span(aliases).subspan(groups[group].begin, groups[group].size);
}

void KnowledgeStorage::add_alias(std::string_view folded, Alias alias) {
  if (folded.empty())
    return;
  const std::uint32_t number = phrases.add(folded, static_cast<std::uint32_t>(groups.size()));
  const auto end = static_cast<std::uint32_t>(aliases.size());
  if (number == groups.size()) {
    groups.push_back({end, 1});
    aliases.push_back(alias);
    return;
  }
  const std::span<const Alias> others = aliases_of(number);
  if (std::ranges::any_of(others, [&](const Alias& a) { return a.actor == alias.actor; }))
    return;
  // The few names that several actors share move to the end to grow; the gap costs a few bytes.
  std::vector<Alias> grown(others.begin(), others.end());
  grown.insert(
      alias.needs_evidence ? grown.end() : std::ranges::find_if(grown, &Alias::needs_evidence),
      alias);
  groups[number] = {end, static_cast<std::uint32_t>(grown.size())};
  aliases.insert(aliases.end(), grown.begin(), grown.end());
}

}  // namespace dossier
