// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/tagged_sentence.h"

#include <algorithm>
#include <array>

namespace dossier {

bool TaggedSentence::is_hyphen(std::size_t i) const {
  constexpr auto kHyphens =
      std::to_array<std::string_view>({"-", "‐", "\u2011", "‒", "–", "—", "−"});
  return is_punctuation(i) && std::ranges::find(kHyphens, tokens_[i].text) != kHyphens.end();
}

}  // namespace dossier
