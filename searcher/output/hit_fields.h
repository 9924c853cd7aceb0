// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "searcher/output/hits.h"

namespace dossier {

/// The names in a list separated by commas, in its order. Throws Error{Usage} for one that is no
/// key of a hit, with the nearest.
std::vector<std::string> hit_fields_from(std::string_view list);

/// All keys that --fields may name, separated by commas and blanks, for the help.
std::string hit_field_names();

/// A hit with the keys that the context names; where it names none, with all but those that are
/// only printed if they were asked for.
nlohmann::ordered_json hit_to_json(const Hit& hit, const HitContext& context);

}  // namespace dossier
