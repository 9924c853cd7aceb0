// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/actor/knowledge_tables.h"
#include "corpus/text/phrase_table.h"
#include "corpus/text/token.h"

namespace dossier {

/// An actor that the lexicons know, under the name by which it is listed. The name is valid as long
/// as the Knowledge.
struct KnownActor {
  std::string_view name;
  ActorType type = ActorType::Person;
  std::optional<std::uint32_t> country;  ///< the number of its country, if known; a country's own
};

/// The actors that the lexicons know, by all their names. Immutable once made; safe to read from
/// many threads.
class Knowledge {
 public:
  struct Match {
    std::size_t end_token = 0;       ///< behind the name's last token
    std::span<const Alias> aliases;  ///< never empty; several where actors share the name
  };

  /// Knows what the lexicons say that are compiled in, and `added`, a table of actors in which
  /// first_actor_fault finds none. A row of it about a known actor adds names and decides its type;
  /// its names without "?" are no other actor's. Costs nothing without an added table.
  explicit Knowledge(std::string_view added = {});

  /// The longest known name that begins at tokens[at]. Looks no further than `tokens`.
  std::optional<Match> longest_match(std::span<const Token> tokens, std::size_t at) const;

  /// Titles and honorifics, which stand before a person's name and are no part of it.
  const PhraseTable& titles() const { return titles_; }

  /// Towns, regions and seas, which are no actors.
  const PhraseTable& places() const { return places_; }

  /// Words behind companies' names that may be left off: Inc, Ltd.
  const PhraseTable& legal_forms() const { return legal_forms_; }

  /// The actors of exactly this folded name; empty if none has it.
  std::span<const Alias> find(std::string_view folded) const;

  /// The actor of that number. Requires one that an alias has.
  KnownActor actor(std::uint32_t number) const;
  KnownActor actor(const Alias& alias) const { return actor(alias.actor); }

  /// Under which other names, demonyms included, the lexicons know the actor listed as `name`; as
  /// they write them. A linear pass over the lexicons.
  std::vector<std::string_view> other_names(std::string_view name) const;

 private:
  std::span<const Alias> aliases_of(std::uint32_t group) const;

  std::unique_ptr<const KnowledgeStorage> amended_;  // what tables_ views, where a table was added
  KnowledgeTables tables_;
  PhraseTable phrases_;
  PhraseTable legal_forms_;
  PhraseTable titles_;
  PhraseTable places_;
};

}  // namespace dossier
