// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// lexicon/furniture_lines.tsv: kind, phrases separated by |.
extern const std::string_view kFurnitureLines;

/// lexicon/pair_words.tsv: use, words separated by |.
extern const std::string_view kPairWords;

}  // namespace dossier
