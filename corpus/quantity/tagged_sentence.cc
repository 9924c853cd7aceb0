// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/tagged_sentence.h"

#include <algorithm>
#include <array>

namespace dossier {

bool TaggedSentence::is_hyphen(std::size_t i) const {
  constexpr auto kHyphens =
      std::to_array<std::string_view>({"-", "‐", "\u2011", "‒", "–", "—", "−"});
  if (!is_punctuation(i))
    return false;
  const std::string_view text = tokens_[i].text;
  return text.size() == 1 ? text.front() == '-'
                          : std::ranges::find(kHyphens, text) != kHyphens.end();
}

}  // namespace dossier
