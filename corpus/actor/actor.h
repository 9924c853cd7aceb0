// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/text/scope.h"

namespace dossier {

enum class ActorType : std::uint8_t { Person, Organization, ArmedGroup, Country };

/// One place of the text at which an actor is named, without titles and possessive endings.
struct Mention {
  ByteSpan span;
  Scope scope = Scope::Body;

  bool operator==(const Mention&) const = default;
};

/// A person, organisation, armed group or country of an article with every mention of it by name,
/// in the order of the text; never without one.
struct Actor {
  std::string name;  ///< the usual or full name, without legal form and middle initials
  ActorType type = ActorType::Person;
  std::vector<Mention> mentions;

  bool operator==(const Actor&) const = default;
};

/// "person", "organization", "armed_group" or "country".
std::string_view to_string(ActorType type);
std::optional<ActorType> actor_type_from(std::string_view name);

}  // namespace dossier
