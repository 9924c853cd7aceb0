// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// How a figure is tied to the one before it in the sentence.
enum class Link : std::uint8_t {
  None,
  List,    ///< "8, 12 and 16 attacks", "25 children and 15 women"
  Subset,  ///< "23 civilians, including nine children"
  Aside,   ///< "up 5 points, or 2 percent", "40 km (25 miles)"
  PartOf,  ///< "10 of the 30 passengers"
  Change,  ///< "from 5 to 8 million shares"
};

/// The link between figures[index - 1] and figures[index]; None for the first.
Link link_before(const TaggedSentence& sentence, std::span<const Figure> figures,
                 std::size_t index);

/// Gives the members of a list the unit or the noun that only its last one bears.
void share_heads(const TaggedSentence& sentence, std::span<Figure> figures);

}  // namespace dossier
