// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dossier {

/// Terms for two words in a row of which the first is in most texts. By its words, "to be or not
/// to be" has to look at every third document, by its pairs at few. Which words make pairs,
/// text/lexicon/pair_words.tsv says.

/// A term is this and two characters. No query names it.
inline constexpr std::string_view kPairPrefix = "XPAIR:";

/// What such a term is made of: a hash of both words, so that other pairs may share it.
using PairMark = std::uint16_t;
inline constexpr PairMark kPairMarks = 32 * 32;  ///< marks are less; more of them take more room

/// The mark of two folded words, `second` at the position behind `first`; none where a document
/// with these words has no term of them.
std::optional<PairMark> pair_mark(std::string_view first, std::string_view second);

/// The term of a mark.
std::string pair_term(PairMark mark);

}  // namespace dossier
