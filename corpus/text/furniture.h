// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dossier {

/// What a line may be beside the text of an article; lexicon/furniture_lines.tsv explains each.
enum class Furniture : std::uint8_t { None, Line, Near, Begins, Asks, List };

/// What the lexicon says of a line whose folded words, joined by single blanks and with # for each
/// number, are `words`. Looks at the words alone, not at the line's length or end. Costs what
/// looking up a few words does.
Furniture furniture_of(std::string_view words);

}  // namespace dossier
