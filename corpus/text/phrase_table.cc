// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/phrase_table.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dossier {
namespace {

// What TextAnalyzer::fold drops between the words of a name: the hyphen of al-Assad, the ends of
// People's Bank and Workers' Party, the sign of Johnson & Johnson.
bool is_passed_over(const Token& token) {
  if (token.kind == TokenKind::Possessive)
    return true;
  constexpr std::array<std::string_view, 6> kMarks = {"-", "\u2011", "\u2010", "'", "’", "&"};
  return token.kind == TokenKind::Punctuation &&
         std::ranges::find(kMarks, token.text) != kMarks.end();
}

}  // namespace

void PhraseTable::add(std::string_view folded, std::uint32_t value) {
  if (folded.empty())
    return;
  for (std::size_t blank = folded.find(' '); blank != std::string_view::npos;
       blank = folded.find(' ', blank + 1))
    nodes_[std::string(folded.substr(0, blank))].goes_on = true;
  Node& last = nodes_[std::string(folded)];
  if (last.value == kNone)
    last.value = value;
}

const PhraseTable::Node* PhraseTable::node(std::string_view prefix) const {
  const auto found = nodes_.find(prefix);
  return found == nodes_.end() ? nullptr : &found->second;
}

std::optional<PhraseTable::Match> PhraseTable::longest_match(std::span<const Token> tokens,
                                                             std::size_t at) const {
  assert(at < tokens.size());
  if (!tokens[at].is_term())
    return std::nullopt;
  const Node* reached = node(tokens[at].folded);
  std::optional<Match> longest;
  if (reached != nullptr && reached->value != kNone)
    longest = Match{at + 1, reached->value};
  std::string phrase;
  for (std::size_t next = at + 1; reached != nullptr && reached->goes_on && next < tokens.size();
       ++next) {
    if (is_passed_over(tokens[next]))
      continue;
    if (!tokens[next].is_term())
      break;
    if (phrase.empty())
      phrase = tokens[at].folded;
    phrase += ' ';
    phrase += tokens[next].folded;
    reached = node(phrase);
    if (reached != nullptr && reached->value != kNone)
      longest = Match{next + 1, reached->value};
  }
  return longest;
}

std::optional<std::uint32_t> PhraseTable::find(std::string_view folded) const {
  const Node* found = node(folded);
  return found == nullptr || found->value == kNone ? std::nullopt : std::optional(found->value);
}

}  // namespace dossier
