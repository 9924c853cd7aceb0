// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "corpus/actor/actor.h"
#include "corpus/text/lexicon.h"

namespace dossier {

/// A row of a table of actors: of the compiled-in lexicons of persons, organisations and armed
/// groups, and of a user's. Columns: name, type, aliases, country, and the years in office of a
/// person or the kind of anything else. Views the table.
struct ActorRow {
  std::string_view name;  ///< with "?" behind it where the name itself asks for evidence
  ActorType type = ActorType::Person;
  std::string_view aliases;  ///< a lexicon_list
  std::string_view country;  ///< as countries.tsv names it, empty if it has none
};

/// Requires a row in which first_actor_fault finds none.
ActorRow actor_row(const LexiconRow& row);

/// The first row of the table that cannot be read, and why; nothing if all can be.
std::optional<LexiconFault> first_actor_fault(std::string_view tsv);

}  // namespace dossier
