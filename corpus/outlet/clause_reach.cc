// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/clause_reach.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dossier {
namespace {

// Of words behind its verb, where a simple past ("were running drugs killed nine") may follow.
constexpr std::size_t kLongestClause = 3;
constexpr std::size_t kFarthestVerb = 10;

bool is_finite_auxiliary(const Token& token) {
  constexpr auto kAuxiliaries = std::to_array<std::string_view>(
      {"is", "are", "was", "were", "has", "have", "had", "does", "did", "will", "would", "can",
       "could", "may", "might", "must", "should"});
  return std::ranges::find(kAuxiliaries, token.folded) != kAuxiliaries.end();
}

// "would have", "may be": the second verb goes with the first.
bool continues_verb(std::span<const Token> tokens, std::size_t at) {
  const Token& before = tokens[at - 1];
  return is_finite_auxiliary(before) || before.is("not") || before.is("never") ||
         before.is("also") || before.is("and") || before.is("or") || before.is("but");
}

// Whether a clause of its own opens there, with a verb of its own to come.
bool opens_clause(const Token& token) {
  return token.is("that") || token.is("which") || token.is("who") || token.is("when") ||
         token.is("where") || token.is("while") || token.is("because") || token.is("if");
}

}  // namespace

ClauseReach reach_of_clause(std::span<const Token> tokens, std::size_t at) {
  if (at >= tokens.size() || !is_finite_auxiliary(tokens[at]))
    return {};
  std::size_t inner_verbs = 0;
  const std::size_t near = std::min(tokens.size(), at + 1 + kLongestClause);
  const std::size_t limit = std::min(tokens.size(), at + 1 + kFarthestVerb);
  for (std::size_t i = at + 1; i < limit; ++i) {
    if (tokens[i].text == "," || tokens[i].text == ";")
      return {std::min(i, near), false};
    if (opens_clause(tokens[i]))
      ++inner_verbs;
    if (!is_finite_auxiliary(tokens[i]) || continues_verb(tokens, i))
      continue;
    if (inner_verbs == 0)
      return {i, true};
    --inner_verbs;
  }
  return {near, false};
}

}  // namespace dossier
