// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// What `json` breaks of the schema in the file `schema` of the source tree, a line each; "" if
/// nothing. `definition` names the part of the schema that is meant, one of its $defs; "" for all
/// of it.
std::string schema_breaches(std::string_view schema, std::string_view definition,
                            std::string_view json);

}  // namespace dossier
