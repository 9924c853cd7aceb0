// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "corpus/outlet/text_credits.h"
#include "corpus/quantity/quantity.h"
#include "corpus/text/quoted_passages.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Fills in the `source` of each quantity: the outlet or actor to which its sentence, or the one
/// directly before, attributes what it says. Quantities that nobody is credited with are left as
/// they are. Requires that all of them belong to `text`.
void attribute_quantities(const AnalyzedText& text, const TextCredits& credits,
                          std::span<const QuotedPassage> passages, std::span<Quantity> quantities);

}  // namespace dossier
