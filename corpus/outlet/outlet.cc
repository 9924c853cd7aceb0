// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet.h"

#include "corpus/enum_names.h"

namespace dossier {
namespace {

constexpr auto kNames = std::to_array<EnumName<OutletRole>>({
    {OutletRole::Publisher, "publisher"},
    {OutletRole::Agency, "agency"},
    {OutletRole::Cited, "cited"},
});

}  // namespace

std::string_view to_string(OutletRole role) {
  return name_of(kNames, role);
}

std::optional<OutletRole> outlet_role_from(std::string_view name) {
  return value_of(kNames, name);
}

}  // namespace dossier
