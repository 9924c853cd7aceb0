// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/outlet/outlet.h"
#include "corpus/quantity/quantity.h"

namespace dossier {

/// What an article says, as far as Dossier's facets go.
struct Extraction {
  std::vector<Outlet> outlets;
  std::vector<Actor> actors;
  std::vector<Quantity> quantities;

  bool operator==(const Extraction&) const = default;
};

}  // namespace dossier
