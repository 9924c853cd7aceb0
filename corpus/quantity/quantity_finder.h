// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "corpus/quantity/quantity.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The quantities of a text in its order, with overlapping spans never; `source` stays empty, see
/// attribute_quantities. Years, dates, clock times, ordinals, scores and names with numbers are
/// no quantities. Time is linear in the text. Safe to call from many threads.
std::vector<Quantity> find_quantities(const AnalyzedText& text);

/// The one quantity that a short phrase states, in the words and forms of a text: "65", "$10m",
/// "10 km", "~10000 troops", "more than 65 people killed". What would be a year or a name in
/// running text is a number here. None where `phrase` holds no number, or several quantities.
/// Requires valid UTF-8.
std::optional<Quantity> read_quantity(TextAnalyzer& analyzer, std::string_view phrase);

}  // namespace dossier
