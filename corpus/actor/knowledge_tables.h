// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/text/phrase_table.h"
#include "corpus/text/text_slice.h"

namespace dossier {

/// What sort of name an alias is.
enum class AliasKind : std::uint8_t {
  Name,
  Demonym,  ///< Russian, Venezuelans
  Seat,     ///< a capital, which names the country where it acts as its government
};

/// One name of a known actor.
struct Alias {
  std::uint32_t actor = 0;  ///< as Knowledge numbers them
  AliasKind kind = AliasKind::Name;
  bool needs_evidence = false;  ///< names other things too: Georgia, Jordan, Washington
  bool upper_case = false;      ///< an acronym, which "us" and "Who" are not: US, WHO
  bool takes_article = false;   ///< "The Night Herons", listed here without the article
  bool possessive = false;      ///< "Lowe's", which "Lowe" is not
};

/// The aliases [begin, begin + size) of one name, those that need no evidence first.
struct AliasGroup {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

/// Stands for the country of an actor that has none or whose country is not known.
inline constexpr std::uint32_t kNoCountry = 0xFFFFFFFF;

struct ActorEntry {
  TextSlice name;
  ActorType type = ActorType::Person;
  std::uint32_t country = kNoCountry;  ///< the number of its country, a country's own
};

/// A cell of a lexicon that lists names of an actor.
struct ActorNames {
  std::uint32_t actor = 0;
  TextSlice list;
};

/// What is known about actors, as flat arrays without a pointer, so that a program has them by
/// mapping them. Views what KnowledgeStorage or the program itself holds.
struct KnowledgeTables {
  std::string_view text;  ///< which all slices are of
  std::span<const ActorEntry> actors;
  std::span<const ActorNames> names;
  std::span<const AliasGroup> groups;
  std::span<const Alias> aliases;
  std::span<const PhraseNode> phrases;  ///< names, to indices of `groups`
  std::span<const PhraseNode> legal_forms;
  std::span<const PhraseNode> titles;
  std::span<const PhraseNode> places;
};

/// The tables of the lexicons that are compiled in; lexicon_compiler makes them at build time.
extern const KnowledgeTables kBuiltInKnowledge;

/// The same tables while they grow.
struct KnowledgeStorage {
  KnowledgeStorage() = default;

  /// Copies `tables`; its phrase tables must outlive the object.
  explicit KnowledgeStorage(const KnowledgeTables& tables);

  KnowledgeTables tables() const;

  /// Adds a name; one that the actor has already is passed over.
  void add_alias(std::string_view folded, Alias alias);

  std::span<const Alias> aliases_of(std::uint32_t group) const;

  std::string text;
  std::vector<ActorEntry> actors;
  std::vector<ActorNames> names;
  std::vector<AliasGroup> groups;
  std::vector<Alias> aliases;
  PhraseTable phrases;
  PhraseTable legal_forms;
  PhraseTable titles;
  PhraseTable places;
};

}  // namespace dossier
