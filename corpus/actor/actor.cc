// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor.h"

#include "corpus/enum_names.h"

namespace dossier {
namespace {

constexpr auto kNames = std::to_array<EnumName<ActorType>>({
    {ActorType::Person, "person"},
    {ActorType::Organization, "organization"},
    {ActorType::ArmedGroup, "armed_group"},
    {ActorType::Country, "country"},
});

}  // namespace

std::string_view to_string(ActorType type) {
  return name_of(kNames, type);
}

std::optional<ActorType> actor_type_from(std::string_view name) {
  return value_of(kNames, name);
}

}  // namespace dossier
