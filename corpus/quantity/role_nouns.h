// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "corpus/quantity/quantity.h"

namespace dossier {

/// What `quantity` counts, for telling whether two figures count one thing: `counted`, but where
/// the noun says no more than the role ("deaths", "lives") or there is none, what such a role
/// counts by itself: "person" for killed. lexicon/role_nouns.tsv lists these nouns. Views the
/// quantity or the lexicon.
std::string_view thing_counted(const Quantity& quantity);

/// A role and what it counts by itself.
struct RoleThing {
  QuantityRole role = QuantityRole::Killed;
  std::string_view thing;  ///< views the lexicon
};

/// What `noun`, singular, says by itself: "death" says persons killed. None if the lexicon does not
/// list it, or for several roles.
std::optional<RoleThing> thing_said_by(std::string_view noun);

}  // namespace dossier
