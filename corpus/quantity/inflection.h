// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The singular of a folded English noun: "warships" gives "warship", "countries" "country",
/// "people" "person". A noun that is singular already, or has one form, is given back.
std::string singular_of(std::string_view folded);

/// Whether a folded word looks like the plural of a noun. Verbs in -s look so too.
bool is_plural(std::string_view folded);

}  // namespace dossier
