// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/text/phrase_table.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// An actor that the lexicons know, under the name by which it is listed.
struct KnownActor {
  std::string name;
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
};

/// The actors that the lexicons know, by all their names. Filled once, then safe to read from many
/// threads.
class Knowledge {
 public:
  struct Match {
    std::size_t end_token = 0;       ///< behind the name's last token
    std::span<const Alias> aliases;  ///< never empty; several where actors share the name
  };

  /// The lexicons that are compiled in. The first call reads them.
  static const Knowledge& built_in();

  /// The longest known name that begins at tokens[at]. Looks no further than `tokens`.
  std::optional<Match> longest_match(std::span<const Token> tokens, std::size_t at) const;

  /// Titles and honorifics, which stand before a person's name and are no part of it.
  const PhraseTable& titles() const { return titles_; }

  /// Towns, regions and seas, which are no actors.
  const PhraseTable& places() const { return places_; }

  /// The actors of exactly this folded name; empty if none has it.
  std::span<const Alias> find(std::string_view folded) const;

  std::span<const KnownActor> actors() const { return actors_; }
  const KnownActor& actor(const Alias& alias) const { return actors_[alias.actor]; }

  /// Makes room for that many actors, and for names with the beginnings of such.
  void reserve(std::size_t actors, std::size_t names);

  /// Adds an actor and gives its index.
  std::uint32_t add_actor(std::string_view name, ActorType type);
  /// Adds a name of an actor that was added: words as TextAnalyzer::fold gives them.
  void add_alias(std::string_view folded, Alias alias);
  void add_title(std::string_view folded) { titles_.add(folded, 0); }
  void add_place(std::string_view folded) { places_.add(folded, 0); }

 private:
  // The aliases of one name, those that need no evidence first.
  struct Group {
    std::uint32_t begin = 0;  // index into `aliases_`
    std::uint32_t size = 0;
  };
  std::span<const Alias> aliases_of(std::uint32_t group) const;

  std::vector<KnownActor> actors_;
  PhraseTable phrases_;  // gives indices of `groups_`
  std::vector<Group> groups_;
  std::vector<Alias> aliases_;
  PhraseTable titles_;
  PhraseTable places_;
};

}  // namespace dossier
