// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// What a sentence says that the figure is the number of: of "the number of sailors killed in the
/// storm rose to 19" sailors, killed; of "the death toll in the city rose to 19" persons, killed.
struct StatedLevel {
  std::string counted;  ///< singular; "" where only the role is said: "the number of dead"
  std::optional<QuantityRole> role;
};

/// Reads what stands before the figure of that index: "the number of" with a noun or a participle
/// or both, or a "toll"; any phrases that say where and since when; and a verb of level ("rose to",
/// "stands at", "reached"). None where the sentence does not go so. Looks at a bounded number of
/// tokens.
std::optional<StatedLevel> read_stated_level(const TaggedSentence& sentence,
                                             std::span<const Figure> figures, std::size_t index);

}  // namespace dossier
