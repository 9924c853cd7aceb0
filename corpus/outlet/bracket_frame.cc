// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/bracket_frame.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::size_t kLongestBracket = 12;

bool stands_in_list_of_names(const Token& token) {
  return (token.kind == TokenKind::Word && token.is_capitalized()) || token.text == "," ||
         token.text == ";" || token.text == "&" || token.text == "-" || token.is("and") ||
         token.is("the");
}

// The bracket that opens before the name; the end of the sentence where none does.
std::size_t opening_before(const NamePlace& place) {
  const std::size_t limit =
      std::max(place.sentence + kLongestBracket, place.first) - kLongestBracket;
  for (std::size_t at = place.first; at-- > limit;) {
    if (place.tokens[at].text == "(")
      return at;
    if (!stands_in_list_of_names(place.tokens[at]))
      break;
  }
  return place.tokens.size();
}

// The bracket that closes behind the name, likewise.
std::size_t closing_behind(const NamePlace& place) {
  const std::size_t limit = std::min(place.tokens.size(), place.end + kLongestBracket);
  for (std::size_t at = place.end; at < limit; ++at) {
    if (place.tokens[at].text == ")")
      return at;
    if (!stands_in_list_of_names(place.tokens[at]))
      break;
  }
  return place.tokens.size();
}

bool ends_part(std::span<const Token> tokens, std::size_t at) {
  return at >= tokens.size() || tokens[at].text == "." || tokens[at].text == "," ||
         tokens[at].text == ";";
}

}  // namespace

std::optional<CitationFrame> bracket_frame(const NamePlace& place) {
  const std::size_t open = opening_before(place);
  const std::size_t close = closing_behind(place);
  if (open >= place.tokens.size() || close >= place.tokens.size() || open == place.sentence ||
      !ends_part(place.tokens, close + 1))
    return std::nullopt;
  const auto before = place.tokens.subspan(place.sentence, open - place.sentence);
  const bool explains_name = before.back().is_capitalized() && before.size() > 1;
  if (explains_name || std::ranges::find(before, TokenKind::Number, &Token::kind) == before.end())
    return std::nullopt;
  return CitationFrame{CitationForm::Said, open, close + 1, true};
}

}  // namespace dossier
