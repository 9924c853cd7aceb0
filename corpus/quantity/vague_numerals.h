// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// The interval that a number without a value names, up to token `end`.
struct VagueNumeral {
  double low = 0;
  double high = 0;
  std::size_t end = 0;
};

/// The vague numeral that begins at token `at`: "dozens", "hundreds of thousands", "several
/// hundred", "a few thousand". Reads a bounded number of tokens.
std::optional<VagueNumeral> read_vague_numeral(const TaggedSentence& sentence, std::size_t at);

}  // namespace dossier
