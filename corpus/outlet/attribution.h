// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/outlet/outlet.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/quantity/quantity.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Fills in the `source` of each quantity: the outlet or actor to which its sentence, or the one
/// directly before, attributes what it says. Quantities that nobody is credited with are left as
/// they are. Requires that all three were found in `text`,
/// the outlets by `lexicon`.
void attribute_quantities(const AnalyzedText& text, std::span<const Outlet> outlets,
                          std::span<const Actor> actors, const OutletLexicon& lexicon,
                          std::span<Quantity> quantities);

}  // namespace dossier
