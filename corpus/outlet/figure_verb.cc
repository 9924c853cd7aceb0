// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/figure_verb.h"

#include <algorithm>

#include "corpus/outlet/cue_lexicon.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestObject = 9;

}  // namespace

std::optional<std::size_t> end_of_figure_verb(std::span<const Token> tokens, std::size_t at) {
  const CueLexicon& cues = CueLexicon::builtin();
  if (!cues.is(tokens, at, Cue::Put))
    return std::nullopt;
  bool has_figure = false;
  const std::size_t limit = std::min(tokens.size(), at + 1 + kLongestObject);
  for (std::size_t i = at + 1; i < limit; ++i) {
    if (tokens[i].is("at")) {
      // "put the total at the top of the page" names no figure.
      const bool is_place = i + 1 < tokens.size() && tokens[i + 1].is("the");
      return has_figure && !is_place ? std::optional(i + 1) : std::nullopt;
    }
    if (tokens[i].kind == TokenKind::Punctuation && tokens[i].text != "-")
      return std::nullopt;
    has_figure = has_figure || cues.is(tokens.first(i + 1), i, Cue::Figure);
  }
  return std::nullopt;
}

}  // namespace dossier
