// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/quantity/numerals.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// Behind a thing that begins at token `i` and has a number but measures nothing: scores, telephone
/// numbers, list markers, footnotes, addresses of the web, counters of a page, labels such as the
/// 5 of "Article 5". None where there is none. Reads a bounded number of tokens.
std::optional<std::size_t> read_named_number(const TaggedSentence& sentence, std::size_t i);

/// Whether a numeral belongs to a name: F-16, Windows 10, Formula One, 5G, "one" as a pronoun.
bool is_part_of_name(const TaggedSentence& sentence, const Numeral& numeral);

}  // namespace dossier
