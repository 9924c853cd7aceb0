// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/text/phrase_table.h"
#include "corpus/text/token.h"

namespace dossier {

/// An actor that the lexicons know, under the name by which it is listed.
struct KnownActor {
  std::string_view name;
  ActorType type = ActorType::Person;
};

/// What sort of name an alias is.
enum class AliasKind : std::uint8_t {
  Name,
  Demonym,  ///< Russian, Venezuelans
  Seat,     ///< a capital, which names the country where it acts as its government
};

/// One name of a known actor.
struct Alias {
  std::uint32_t actor = 0;  ///< index into Knowledge::actors()
  AliasKind kind = AliasKind::Name;
  bool needs_evidence = false;  ///< names other things too: Georgia, Jordan, Washington
  bool upper_case = false;      ///< an acronym, which "us" and "Who" are not: US, WHO
  bool takes_article = false;   ///< "The Night Herons", listed here without the article
};

/// The actors that the lexicons know, by all their names. Immutable once made; safe to read from
/// many threads.
class Knowledge {
 public:
  struct Match {
    std::size_t end_token = 0;       ///< behind the name's last token
    std::span<const Alias> aliases;  ///< never empty; several where actors share the name
  };

  /// Reads the lexicons that are compiled in and `added`, a table of actors that must outlive the
  /// object and in which first_actor_fault finds none. A row of it about a known actor adds names
  /// and decides its type; its names without "?" are no other actor's.
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

  std::span<const KnownActor> actors() const { return actors_; }
  const KnownActor& actor(const Alias& alias) const { return actors_[alias.actor]; }

  /// Under which other names, demonyms included, the lexicons know the actor listed as `name`; as
  /// they write them. A linear pass over the lexicons.
  std::vector<std::string_view> other_names(std::string_view name) const;

 private:
  class Loader;

  // The aliases of one name, those that need no evidence first.
  struct Group {
    std::uint32_t begin = 0;  // index into `aliases_`
    std::uint32_t size = 0;
    bool is_closed = false;  // a name that the added table has for sure
  };
  // A cell of a lexicon that lists names of an actor.
  struct Names {
    std::uint32_t actor = 0;
    std::string_view list;
  };
  void add_alias(std::string_view folded, Alias alias);
  std::span<const Alias> aliases_of(std::uint32_t group) const;

  std::vector<KnownActor> actors_;
  std::vector<Names> names_;
  PhraseTable phrases_;  // gives indices of `groups_`
  std::vector<Group> groups_;
  std::vector<Alias> aliases_;
  PhraseTable legal_forms_;
  PhraseTable titles_;
  PhraseTable places_;
};

}  // namespace dossier
