// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// Behind the date, year, span of years or time of day that begins at token `i`: "March 5, 2019",
/// "1 September", "2018-19", "in 2019", "11:30", "9.35 pm". None where there is none. Reads a
/// bounded number of tokens.
std::optional<std::size_t> read_date_or_time(const TaggedSentence& sentence, std::size_t i);

}  // namespace dossier
