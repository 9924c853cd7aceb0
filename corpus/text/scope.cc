// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/scope.h"

#include "corpus/enum_names.h"

namespace dossier {
namespace {

constexpr auto kNames = std::to_array<EnumName<Scope>>({
    {Scope::Body, "body"},
    {Scope::Repeat, "repeat"},
    {Scope::Boilerplate, "boilerplate"},
});

}  // namespace

std::string_view to_string(Scope scope) {
  return name_of(kNames, scope);
}

std::optional<Scope> scope_from(std::string_view name) {
  return value_of(kNames, name);
}

}  // namespace dossier
