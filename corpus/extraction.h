// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/outlet/outlet.h"
#include "corpus/quantity/quantity.h"
#include "corpus/quotation/quotation.h"

namespace dossier {

/// What an article says, as far as Dossier's facets go, and what it quotes.
struct Extraction {
  std::vector<Outlet> outlets;
  std::vector<Actor> actors;
  std::vector<Quantity> quantities;
  std::vector<Quotation> quotations;

  bool operator==(const Extraction&) const = default;
};

}  // namespace dossier
