// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/knowledge_loader.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "corpus/actor/actor_table.h"
#include "corpus/actor/lexicon_words.h"
#include "corpus/actor/lexicons.h"
#include "corpus/outlet/lexicons.h"
#include "corpus/outlet/outlet_table.h"
#include "corpus/outlet/outlet_tables.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

// "IS", "WHO", "G20" and "LeT", but not "Hamas".
bool is_acronym(std::string_view name) {
  constexpr std::size_t kLongest = 6;
  const auto upper = std::ranges::count_if(name, is_ascii_upper);
  return name.size() <= kLongest && upper > 0 && name.find(' ') == std::string_view::npos &&
         (upper > 1 || std::ranges::none_of(name, is_ascii_lower));
}

bool is_possessive(std::string_view name) {
  return name.ends_with("'s") || name.ends_with("’s");
}

Alias alias_for(std::uint32_t actor, AliasKind kind, const MarkedWord& name) {
  const std::string_view bare = name_without_article(name.text);
  return {actor,
          kind,
          name.needs_evidence,
          is_acronym(bare),
          bare.size() < name.text.size(),
          is_possessive(bare)};
}

// Fills the tables from the lexicons that are compiled in.
class Loader {
 public:
  void add_actors(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const ActorRow entry = actor_row(*row);
      const std::uint32_t actor = add_actor(marked_word(entry.name).text, entry.type);
      if (const auto country = countries_.find(entry.country); country != countries_.end())
        storage_.actors[actor].country = country->second;
      add_name(actor, AliasKind::Name, marked_word(entry.name));
      add_names(actor, AliasKind::Name, entry.aliases);
    }
  }

  void add_countries(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const std::uint32_t country = add_actor(row->cell(0), ActorType::Country);
      storage_.actors[country].country = country;
      countries_.emplace(row->cell(0), country);
      add_name(country, AliasKind::Name, {row->cell(0), row->cell(5) == "yes"});
      add_names(country, AliasKind::Name, row->cell(1));
      add_names(country, AliasKind::Demonym, row->cell(2));
      add_names(country, AliasKind::Demonym, row->cell(3));
      add_names(country, AliasKind::Seat, row->cell(4));
    }
  }

  // An outlet is an organisation where the text gives it no role. Names that mean other things too
  // are left to the lexicon of outlets, which looks for cues.
  void add_outlets(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const std::string_view name = row->cell(kName);
      if (row->cell(kAmbiguous) == "yes" || name.ends_with(')'))
        continue;
      const auto known = storage_.phrases.find(folder_.fold(outlet_without_article(name)));
      const std::uint32_t outlet = known ? storage_.aliases_of(*known).front().actor
                                         : add_actor(name, ActorType::Organization);
      if (storage_.actors[outlet].type != ActorType::Organization)
        continue;
      add_unclaimed(outlet, name);
      LexiconItems items(row->cell(kAliases));
      while (const auto item = items.next())
        if (!marked_word(*item).needs_evidence)
          add_unclaimed(outlet, *item);
    }
  }

  void add_phrases(std::string_view lexicon, PhraseTable KnowledgeStorage::*phrases) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next())
      (storage_.*phrases).add(folder_.fold(marked_word(row->cell(0)).text), 0);
  }

  KnowledgeStorage take() { return std::move(storage_); }

 private:
  std::uint32_t add_actor(std::string_view name, ActorType type) {
    storage_.actors.push_back({append_slice(storage_.text, name), type});
    return static_cast<std::uint32_t>(storage_.actors.size() - 1);
  }

  void add_name(std::uint32_t actor, AliasKind kind, const MarkedWord& name) {
    storage_.add_alias(folder_.fold(name_without_article(name.text)), alias_for(actor, kind, name));
  }

  void add_unclaimed(std::uint32_t actor, std::string_view name) {
    const std::string_view bare = outlet_without_article(name);
    const std::string_view folded = folder_.fold(bare);
    if (!storage_.phrases.find(folded))
      storage_.add_alias(folded, alias_for(actor, AliasKind::Name, {bare, false}));
  }

  void add_names(std::uint32_t actor, AliasKind kind, std::string_view cell) {
    if (!cell.empty() && kind != AliasKind::Seat)
      storage_.names.push_back({actor, append_slice(storage_.text, cell)});
    LexiconItems items(cell);
    while (const auto item = items.next())
      add_name(actor, kind, marked_word(*item));
  }

  KnowledgeStorage storage_;
  LexiconFolder folder_;
  std::map<std::string, std::uint32_t, std::less<>> countries_;
};

// Puts a user's table before what is known.
class Amender {
 public:
  explicit Amender(const KnowledgeTables& tables)
      : storage_(std::make_unique<KnowledgeStorage>(tables)), known_(tables) {}

  void add(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const ActorRow entry = actor_row(*row);
      const std::uint32_t actor = actor_named(marked_word(entry.name).text, entry.type);
      if (!entry.country.empty())
        storage_->actors[actor].country = country_named(entry.country);
      add_name(actor, marked_word(entry.name));
      if (!entry.aliases.empty())
        names_.push_back({actor, append_slice(storage_->text, entry.aliases)});
      LexiconItems items(entry.aliases);
      while (const auto item = items.next())
        add_name(actor, marked_word(*item));
    }
  }

  std::unique_ptr<const KnowledgeStorage> take() {
    for (Alias& alias : storage_->aliases)
      alias.actor = replaced(alias.actor);
    for (ActorEntry& actor : storage_->actors)
      actor.country = replaced(actor.country);
    for (ActorNames& names : storage_->names)
      names.actor = replaced(names.actor);
    storage_->names.insert(storage_->names.begin(), names_.begin(), names_.end());
    for (const auto& [name, aliases] : aliases_)
      put_first(name, aliases);
    return std::move(storage_);
  }

 private:
  // The user's actor of that name, which known ones of the same name become.
  std::uint32_t actor_named(std::string_view name, ActorType type) {
    const std::string folded(folder_.fold(name));
    const auto next = static_cast<std::uint32_t>(storage_->actors.size());
    const auto [actor, is_new] = actors_.try_emplace(folded, next);
    if (!is_new)
      return actor->second;
    storage_->actors.push_back(
        {append_slice(storage_->text, name), type, type == ActorType::Country ? next : kNoCountry});
    const auto group = storage_->phrases.find(folder_.fold(name_without_article(name)));
    if (group)
      for (const Alias& alias : storage_->aliases_of(*group))
        if (folder_.fold(known_.actors[alias.actor].name.of(known_.text)) == folded)
          replaced_[alias.actor] = next;
    return next;
  }

  std::uint32_t country_named(std::string_view name) {
    if (const auto group = storage_->phrases.find(folder_.fold(name)))
      for (const Alias& alias : storage_->aliases_of(*group))
        if (known_.actors[alias.actor].type == ActorType::Country)
          return alias.actor;
    return kNoCountry;
  }

  std::uint32_t replaced(std::uint32_t actor) const {
    const auto found = replaced_.find(actor);
    return found == replaced_.end() ? actor : found->second;
  }

  void add_name(std::uint32_t actor, const MarkedWord& name) {
    const Alias alias = alias_for(actor, AliasKind::Name, name);
    std::vector<Alias>& aliases =
        aliases_[std::string(folder_.fold(name_without_article(name.text)))];
    if (std::ranges::find(aliases, actor, &Alias::actor) == aliases.end())
      aliases.insert(alias.needs_evidence ? aliases.end()
                                          : std::ranges::find_if(aliases, &Alias::needs_evidence),
                     alias);
  }

  // A name that the user has for sure is no other actor's.
  void put_first(std::string_view name, std::span<const Alias> users) {
    std::vector<Alias> others;
    const auto known = storage_->phrases.find(name);
    if (known && users.front().needs_evidence)
      others.assign(storage_->aliases_of(*known).begin(), storage_->aliases_of(*known).end());
    const auto group = static_cast<std::uint32_t>(storage_->groups.size());
    storage_->phrases.set(name, group);
    storage_->groups.push_back({static_cast<std::uint32_t>(storage_->aliases.size()), 0});
    for (const std::span<const Alias> aliases : {users, std::span<const Alias>(others)})
      for (const Alias& alias : aliases)
        storage_->add_alias(name, alias);
  }

  std::unique_ptr<KnowledgeStorage> storage_;
  const KnowledgeTables& known_;
  LexiconFolder folder_;
  std::vector<ActorNames> names_;
  std::map<std::string, std::uint32_t> actors_;        // the user's, by folded name
  std::map<std::uint32_t, std::uint32_t> replaced_;    // known actors by the user's
  std::map<std::string, std::vector<Alias>> aliases_;  // the user's, by folded name
};

}  // namespace

std::string_view name_without_article(std::string_view name) {
  constexpr std::string_view kArticle = "The ";
  const bool is_longer =
      name.starts_with(kArticle) && name.find(' ', kArticle.size()) != std::string_view::npos;
  return is_longer ? name.substr(kArticle.size()) : name;
}

KnowledgeStorage lexicon_knowledge() {
  Loader loader;
  loader.add_countries(kCountryLexicon);
  loader.add_actors(kArmedGroupLexicon);
  loader.add_actors(kOrganizationLexicon);
  loader.add_actors(kPersonLexicon);
  loader.add_outlets(kOutlets);
  loader.add_phrases(kLegalFormLexicon, &KnowledgeStorage::legal_forms);
  loader.add_phrases(kTitleLexicon, &KnowledgeStorage::titles);
  loader.add_phrases(kPlaceLexicon, &KnowledgeStorage::places);
  return loader.take();
}

std::unique_ptr<const KnowledgeStorage> amended_knowledge(const KnowledgeTables& tables,
                                                          std::string_view added) {
  Amender amender(tables);
  amender.add(added);
  return amender.take();
}

}  // namespace dossier
