// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/company_reader.h"

#include <algorithm>

namespace dossier {
namespace {

// "Smith Barney, Harris Upham and Co" has two words on either side.
constexpr std::size_t kMostPartnerWords = 2;

std::size_t partner_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t i = at;
  while (i < std::min(end, at + kMostPartnerWords) && tokens.is_capital(i) &&
         !tokens.has(i, WordClass::NotName))
    ++i;
  return i;
}

std::size_t legal_forms_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t i = at;
  while (i < end && tokens.is_capital(i) && tokens.has(i, WordClass::LegalForm))
    ++i;
  return i;
}

bool is_place_or_country(const NameTokens& tokens, const Knowledge& knowledge, std::size_t at,
                         std::size_t end) {
  const std::span<const Token> rest = tokens.all().subspan(at, end - at);
  if (knowledge.places().longest_match(rest, 0))
    return true;
  const auto known = knowledge.longest_match(rest, 0);
  return known && knowledge.actor(known->aliases.front()).type == ActorType::Country;
}

}  // namespace

std::size_t partnership_end(const NameTokens& tokens, const Knowledge& knowledge, std::size_t at,
                            std::size_t end) {
  const std::size_t first = partner_end(tokens, at, end);
  if (first == at || first + 1 >= end || tokens[first].text != ",")
    return at;
  const std::size_t second = partner_end(tokens, first + 1, end);
  const bool goes_on = second > first + 1 && second < end &&
                       (tokens.is(second, "and") || tokens[second].text == "&");
  if (!goes_on || !tokens.is_capital(second + 1) || !tokens.is(second + 1, "co") ||
      is_place_or_country(tokens, knowledge, at, first))
    return at;
  const std::size_t reached = legal_forms_end(tokens, second + 1, end);
  return reached > second + 1 ? reached : at;
}

std::size_t branch_end(const NameTokens& tokens, const Knowledge& knowledge, std::size_t at,
                       std::size_t end) {
  if (!tokens.is(at, "of") || at + 1 >= end || !tokens.is_capital(at + 1))
    return at;
  const auto known = knowledge.longest_match(tokens.all().subspan(at + 1, end - at - 1), 0);
  if (!known || knowledge.actor(known->aliases.front()).type != ActorType::Country)
    return at;
  const std::size_t country = at + 1 + known->end_token;
  const std::size_t reached = legal_forms_end(tokens, country, end);
  return reached > country ? reached : at;
}

}  // namespace dossier
