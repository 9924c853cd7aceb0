// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/cue_lexicon.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::size_t kMostCueWords = 6;

}  // namespace

CueLexicon::CueLexicon() : phrases_(kBuiltInCues) {}

const CueLexicon& CueLexicon::builtin() {
  static const CueLexicon lexicon;
  return lexicon;
}

std::optional<CueLexicon::Match> CueLexicon::match(std::span<const Token> tokens,
                                                   std::size_t at) const {
  const auto found = phrases_.longest_match(tokens, at);
  if (!found)
    return std::nullopt;
  return Match{found->end_token, static_cast<std::uint32_t>(found->value)};
}

bool CueLexicon::is(std::span<const Token> tokens, std::size_t at, Cue cue) const {
  if (at >= tokens.size())
    return false;
  const auto found = match(tokens, at);
  return found && found->is(cue);
}

std::optional<std::size_t> CueLexicon::begin_before(std::span<const Token> tokens, std::size_t end,
                                                    Cue cue) const {
  std::optional<std::size_t> longest;
  for (std::size_t length = 1; length <= std::min(kMostCueWords, end); ++length) {
    const auto found = match(tokens.first(end), end - length);
    if (found && found->end_token == end && found->is(cue))
      longest = end - length;
  }
  return longest;
}

}  // namespace dossier
