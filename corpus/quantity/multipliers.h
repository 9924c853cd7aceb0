// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "corpus/quantity/tagged_sentence.h"

namespace dossier {

/// Whether "m" and "b" behind digits multiply, as behind a currency sign, or may be units.
enum class NumeralContext : std::uint8_t { Plain, Money };

/// The product, as near as decimals mean it: 16.4 times a million is 16,400,000 and not a little
/// less.
double decimal_product(double value, double factor);

/// What the words behind a number multiply it by, up to token `end`.
struct Multiplier {
  double factor = 1;
  std::size_t end = 0;
};

/// What letters glued behind digits multiply by: "bn" of "4.2bn", "k"; none if they do not.
std::optional<double> glued_scale(std::string_view letters, NumeralContext context);

/// Whether token `i` is a hundred or a scale from a thousand up.
bool is_multiplier(const TaggedSentence& sentence, std::size_t i);

/// The token behind the hyphen at `i` of "half-million" and "two-thirds"; `i` if there is none.
std::size_t behind_hyphen(const TaggedSentence& sentence, std::size_t i);

/// The multipliers from token `at` on, which is right behind a number: "million", "hundred
/// thousand", "bn" and "m". Ends at `at` where there are none. Reads a bounded number of tokens.
Multiplier read_multipliers(const TaggedSentence& sentence, std::size_t at, NumeralContext context);

}  // namespace dossier
