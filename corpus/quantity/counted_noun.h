// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// The noun that a number counts, and the token behind its phrase.
struct CountedNoun {
  std::size_t head = 0;
  std::size_t end = 0;
  std::string lemma;  ///< lower-case singular
};

/// Which form of noun is looked for: `Plural` takes the first noun where there is no plural, as in
/// "3 cylinder engine"; `Any` the last.
enum class GrammaticalNumber : std::uint8_t { Any, Plural };

/// The head of the noun phrase that begins at token `at`: through adjectives, compounds, brackets
/// and "such", up to a preposition, verb or punctuation mark. None where no noun stands there.
std::optional<CountedNoun> find_head_noun(const TaggedSentence& sentence, std::size_t at,
                                          GrammaticalNumber number = GrammaticalNumber::Any);

/// The noun that `figure` counts or measures, looked for behind it ("65 people", "dozens of
/// them", "60 percent of the city", "$50 million in aid") and, for money, before it ("a reward of
/// $5,000"). None where the text states none there.
std::optional<CountedNoun> find_counted_noun(const TaggedSentence& sentence, const Figure& figure);

}  // namespace dossier
