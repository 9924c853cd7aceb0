// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/quantity/quantity.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The quantities of a text in its order, with overlapping spans never; `source` stays empty, see
/// attribute_quantities. Years, dates, clock times, ordinals, scores and names with numbers are
/// no quantities. Time is linear in the text. Safe to call from many threads.
std::vector<Quantity> find_quantities(const AnalyzedText& text);

}  // namespace dossier
