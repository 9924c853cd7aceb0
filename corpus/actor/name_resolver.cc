// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/name_resolver.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/actor/country_rules.h"
#include "corpus/actor/document_names.h"
#include "corpus/actor/legal_forms.h"
#include "corpus/actor/name_joining.h"
#include "corpus/actor/national_bodies.h"

namespace dossier {
namespace {

// Points from which a name counts as one of its sort; measured on news.
constexpr float kPersonPoints = 1.1F;
constexpr float kOrganizationPoints = 1.5F;
constexpr float kLoneWordPoints = 2.0F;
constexpr float kShortFormPoints = 1;
constexpr float kListPoints = 1;

const Alias* alias_of_type(const Knowledge& knowledge, std::span<const Alias> aliases,
                           ActorType type) {
  const auto found = std::ranges::find_if(
      aliases, [&](const Alias& alias) { return knowledge.actor(alias).type == type; });
  return found == aliases.end() ? nullptr : &*found;
}

// A town or an ambiguous country acts by acting_country() or not at all, unless a title makes it a
// person.
bool names_place(const DocumentName& name) {
  const bool seat = std::ranges::any_of(
      name.known, [](const Alias& alias) { return alias.kind == AliasKind::Seat; });
  return (name.place || seat) && !name.titled;
}

// A club may be called by its town, of which nothing but what clubs have tells it.
bool names_club(const Knowledge& knowledge, const DocumentName& name) {
  const bool country = alias_of_type(knowledge, name.known, ActorType::Country) != nullptr;
  return name.club && !country && !name.titled &&
         (name.place || name.evidence.person < kPersonPoints);
}

std::optional<ActorType> type_by_evidence(const Knowledge& knowledge, const DocumentName& name) {
  if (names_club(knowledge, name))
    return ActorType::Organization;
  const Evidence& evidence = name.evidence;
  const bool lone = name.words.size() < 2 && !name.acronym && !name.titled;
  const float person_points = lone ? kLoneWordPoints : kPersonPoints;
  if (name.key.size() < 2 || name.suffixes_only || names_place(name))
    return std::nullopt;
  if (lone && name.only_begins_sentences && evidence.organization < kLoneWordPoints)
    return std::nullopt;
  constexpr std::size_t kShortAcronym = 3;
  const bool no_person = (lone && name.only_begins_sentences) || name.everyday ||
                         (name.acronym && (!name.titled || name.key.size() <= kShortAcronym));
  if (!no_person && evidence.person >= person_points && evidence.person >= evidence.organization &&
      evidence.person > evidence.place)
    return ActorType::Person;
  if (lone && name.everyday && name.known.empty())
    return std::nullopt;
  if (evidence.organization >= kOrganizationPoints && evidence.organization > evidence.place)
    return ActorType::Organization;
  return std::nullopt;
}

// Decides what a name is that the lexicons know; nothing where only the document can tell.
void decide_known(const Knowledge& knowledge, DocumentName& name) {
  if (name.known.empty()) {
    name.known = known_without_legal_form(knowledge, name.key);
    if (!name.known.empty())
      name.type.reset();
  }
  if (name.known.empty())
    return;
  const Alias& first = name.known.front();
  const ActorType type = knowledge.actor(first).type;
  if (name.type) {
    if (name.type == type && !first.needs_evidence)
      name.actor = first.actor;
    return;
  }
  // "the Gerald Ford" is a ship, "the Trump administration" a person's.
  if (type == ActorType::Person && !first.takes_article && name.words.size() > 1 &&
      name.evidence.person <= -1)
    return;
  const Alias* person = alias_of_type(knowledge, name.known, ActorType::Person);
  if (person != nullptr && name.titled && !person->needs_evidence) {
    name.type = ActorType::Person;
    name.actor = person->actor;
  } else if (!first.needs_evidence && first.kind != AliasKind::Seat) {
    name.type = type;
    name.actor = first.actor;
  }
}

class Resolver {
 public:
  Resolver(const NameTokens& tokens, const Knowledge& knowledge,
           std::span<const Candidate> candidates)
      : tokens_(tokens),
        knowledge_(knowledge),
        candidates_(candidates),
        names_(document_names(tokens, candidates)) {}

  std::vector<Actor> actors() {
    for (DocumentName& name : names_)
      decide_known(knowledge_, name);
    for (const DocumentName& name : names_)
      if (name.actor)
        named_.insert(*name.actor);
    for (DocumentName& name : names_)
      decide_by_company(name);
    settle_national_bodies(knowledge_, names_);
    std::multimap<std::string_view, const DocumentName*> lone;
    for (const DocumentName& name : names_)
      if (name.words.size() == 1 && !name.acronym && name.known.empty())
        lone.emplace(name.words.front(), &name);
    for (DocumentName& name : names_)
      if (!name.type && name.words.size() > 1)
        add_short_forms(lone, name);
    for (DocumentName& name : names_)
      if (!name.type && name.words.size() > 1)
        decide_unknown(name);
    join_names(tokens_, knowledge_, candidates_, names_);
    decide_rest();
    add_list_evidence();
    decide_rest();
    return collect();
  }

 private:
  void decide_rest() {
    for (DocumentName& name : names_)
      if (!name.type && name.hosts.empty())
        decide_unknown(name);
  }

  // "Acme Ltd, Bolder and Crisp": what stands in a list with an organisation is likely one too.
  void add_list_evidence() {
    std::vector<std::size_t> name_of(candidates_.size());
    for (std::size_t n = 0; n < names_.size(); ++n)
      for (const std::size_t mention : names_[n].mentions)
        name_of[mention] = n;
    std::vector<bool> listed(names_.size());
    for (std::size_t c = 1; c < candidates_.size(); ++c) {
      if (!is_list(candidates_[c - 1], candidates_[c]))
        continue;
      const std::size_t left = name_of[c - 1];
      const std::size_t right = name_of[c];
      listed[left] = listed[left] || names_[right].type == ActorType::Organization;
      listed[right] = listed[right] || names_[left].type == ActorType::Organization;
    }
    for (std::size_t n = 0; n < names_.size(); ++n)
      if (listed[n])
        names_[n].evidence.organization += kListPoints;
  }

  bool is_list(const Candidate& left, const Candidate& right) const {
    if (tokens_[left.first_token].sentence != tokens_[right.first_token].sentence)
      return false;
    std::size_t at = left.end_token;
    if (tokens_[at].text == ",")
      ++at;
    if (tokens_.is(at, "and") || tokens_.is(at, "or"))
      ++at;
    if (at == left.end_token)
      return false;
    if (tokens_.is(at, "the"))
      ++at;
    return at == right.first_token;
  }

  // A town that stands for a club stands for the one that the lexicons know by it.
  void decide_unknown(DocumentName& name) const {
    name.type = type_by_evidence(knowledge_, name);
    if (name.type != ActorType::Organization || !name.club)
      return;
    const auto is_organization = [&](const Alias& alias) {
      return knowledge_.actor(alias).type == ActorType::Organization;
    };
    if (std::ranges::count_if(name.known, is_organization) == 1)
      name.actor = std::ranges::find_if(name.known, is_organization)->actor;
  }

  // A short form that several actors share is the one that the document names in full: "Defence
  // Ministry" beside "Russian Ministry of Defence".
  void decide_by_company(DocumentName& name) const {
    for (const Alias& alias : name.known) {
      if (alias.needs_evidence && alias.kind == AliasKind::Name && named_.contains(alias.actor)) {
        name.type = knowledge_.actor(alias).type;
        name.actor = alias.actor;
        return;
      }
    }
  }

  // A surname alone elsewhere in the document, said to speak or led by "Mr", speaks for the full
  // name as well.
  static void add_short_forms(const std::multimap<std::string_view, const DocumentName*>& lone,
                              DocumentName& name) {
    const auto [begin, end] = lone.equal_range(name.words.back());
    for (auto other = begin; other != end; ++other) {
      name.evidence += other->second->evidence;
      name.evidence.person += kShortFormPoints;
    }
  }

  // The name under which a mention is listed: of several fuller ones the last before it.
  std::size_t root_of(std::size_t name, std::size_t mention) const {
    const std::vector<std::size_t>& hosts = names_[name].hosts;
    if (hosts.empty())
      return name;
    std::size_t best = hosts.front();
    std::size_t latest = 0;
    for (const std::size_t host : hosts) {
      const std::vector<std::size_t>& mentions = names_[host].mentions;
      const auto behind = std::ranges::lower_bound(mentions, mention);
      if (behind != mentions.begin() && *(behind - 1) + 1 > latest) {
        latest = *(behind - 1) + 1;
        best = host;
      }
    }
    return best == name ? name : root_of(best, mention);
  }

  // "in Jordan" beside Michael Jordan, "in Washington" beside George Washington.
  bool is_place_of_a_namesake(const DocumentName& name, std::size_t mention) const {
    const std::size_t first = candidates_[mention].first_token;
    return !name.hosts.empty() && name.words.size() == 1 && first > 0 &&
           tokens_.is(first - 1, "in") && std::ranges::any_of(name.known, [&](const Alias& alias) {
             return knowledge_.actor(alias).type == ActorType::Country;
           });
  }

  std::vector<Actor> collect() const {
    std::vector<std::pair<std::size_t, std::size_t>> order;  // candidate, name
    for (std::size_t n = 0; n < names_.size(); ++n)
      for (const std::size_t mention : names_[n].mentions)
        order.emplace_back(mention, n);
    std::ranges::sort(order);
    std::vector<Actor> actors;
    std::map<std::pair<bool, std::size_t>, std::size_t> places;  // known?, id -> index in actors
    for (const auto& [mention, name] : order) {
      const DocumentName& root = names_[root_of(name, mention)];
      std::optional<std::uint32_t> actor = root.actor;
      if (!root.type || is_place_of_a_namesake(names_[name], mention)) {
        actor = acting_country(tokens_, knowledge_, candidates_[mention], named_);
        if (!actor)
          continue;
      }
      const auto key = actor ? std::pair(true, std::size_t{*actor})
                             : std::pair(false, static_cast<std::size_t>(&root - names_.data()));
      const auto [place, is_new] = places.try_emplace(key, actors.size());
      if (is_new)
        actors.push_back(actor ? known_actor(knowledge_.actor(*actor))
                               : Actor{listed_name(tokens_, knowledge_,
                                                   candidates_[root.mentions.front()], *root.type),
                                       *root.type,
                                       {}});
      actors[place->second].mentions.push_back(mention_of(candidates_[mention]));
    }
    return actors;
  }

  static Actor known_actor(const KnownActor& known) {
    return {std::string(known.name), known.type, {}};
  }

  ByteSpan span_of(const Candidate& candidate) const {
    return {tokens_[candidate.first_token].span.begin, tokens_[candidate.end_token - 1].span.end};
  }

  Mention mention_of(const Candidate& candidate) const {
    return {span_of(candidate), tokens_.text().scope_of(tokens_[candidate.first_token])};
  }

  const NameTokens& tokens_;
  const Knowledge& knowledge_;
  std::span<const Candidate> candidates_;
  std::vector<DocumentName> names_;
  std::set<std::uint32_t> named_;  // actors that the document names for sure
};

}  // namespace

std::vector<Actor> resolve_names(const NameTokens& tokens, const Knowledge& knowledge,
                                 std::span<const Candidate> candidates) {
  return Resolver(tokens, knowledge, candidates).actors();
}

}  // namespace dossier
