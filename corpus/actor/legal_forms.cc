// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/legal_forms.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/actor/shape_evidence.h"

namespace dossier {
namespace {

constexpr auto kLongForms = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"co", "company"},
    {"corp", "corporation"},
    {"inc", "incorporated"},
    {"ltd", "limited"},
});

std::span<const Alias> sure_organization(const Knowledge& knowledge, std::string_view key) {
  const std::span<const Alias> known = knowledge.find(key);
  const bool is_sure = !known.empty() && !known.front().needs_evidence &&
                       knowledge.actor(known.front()).type == ActorType::Organization;
  return is_sure ? known : std::span<const Alias>();
}

// Whether tokens [begin, end) still name a company and nothing else: a word that is no everyday
// one, no place, no country, and no person's name alone.
bool names_company(const NameTokens& tokens, const Knowledge& knowledge, std::size_t begin,
                   std::size_t end) {
  const std::span<const Token> rest = tokens.all().subspan(begin, end - begin);
  const auto known = knowledge.longest_match(rest, 0);
  if (known && known->end_token == rest.size())
    return false;
  const auto place = knowledge.places().longest_match(rest, 0);
  if (place && place->end_token == rest.size())
    return false;
  constexpr WordClassSet kPersons = {WordClass::FirstName, WordClass::WeakFirstName,
                                     WordClass::Surname, WordClass::WeakSurname};
  if (rest.size() == 1)
    return !is_common_word(tokens, begin) && !tokens.classes(begin).has_any(kPersons);
  for (std::size_t i = begin; i < end; ++i)
    if (tokens.is_capital(i) && !is_common_word(tokens, i))
      return true;
  return false;
}

// Index behind the words of a company's name that stay without its legal forms.
std::size_t end_without_legal_forms(const NameTokens& tokens, const Knowledge& knowledge,
                                    const Candidate& candidate) {
  std::size_t end = candidate.end_token;
  while (end > candidate.first_token + 1 && tokens.is_capital(end - 1) &&
         tokens.has(end - 1, WordClass::LegalForm)) {
    std::size_t rest = end - 1;
    while (rest > candidate.first_token &&
           (tokens[rest - 1].text == "," || tokens[rest - 1].text == "."))
      --rest;
    if (!tokens.is_word(rest - 1) || tokens.is(rest - 1, "and") ||
        !names_company(tokens, knowledge, candidate.first_token, rest))
      break;
    end = rest;
  }
  return end;
}

// "Hal B. Saltmere" is "Hal Saltmere" in other texts; the initials of "H. B. Saltmere" and "J. Hal
// Saltmere" are what the person goes by.
bool is_middle_initial(const NameTokens& tokens, const Candidate& candidate, std::size_t i) {
  return i > candidate.first_token && i + 1 < candidate.end_token && tokens.is_initial(i) &&
         !tokens.is_initial(candidate.first_token) && !tokens.is_hyphen(i - 1) &&
         (tokens[i + 1].text == "." || tokens[i + 1].space_before);
}

}  // namespace

std::span<const Alias> known_without_legal_form(const Knowledge& knowledge, std::string_view key) {
  const std::size_t blank = key.rfind(' ');
  if (blank == std::string_view::npos || !knowledge.legal_forms().find(key.substr(blank + 1)))
    return {};
  const std::string_view form = key.substr(blank + 1);
  std::string_view bare = key.substr(0, blank);
  constexpr std::string_view kAnd = " and";
  if (bare.ends_with(kAnd))
    bare.remove_suffix(kAnd.size());
  const auto* const longer =
      std::ranges::find(kLongForms, form, &std::pair<std::string_view, std::string_view>::first);
  if (longer != kLongForms.end()) {
    std::string other(key.substr(0, blank + 1));
    other += longer->second;
    if (const auto known = sure_organization(knowledge, other); !known.empty())
      return known;
  }
  if (const auto known = sure_organization(knowledge, bare); !known.empty())
    return known;
  // "Saltmere and Co Inc", "Saltmere Co Ltd"
  constexpr std::string_view kAndCompany = " and co";
  constexpr std::string_view kCompany = " co";
  if (bare.ends_with(kAndCompany))
    bare.remove_suffix(kAndCompany.size());
  else if (bare.ends_with(kCompany) && form == "ltd")
    bare.remove_suffix(kCompany.size());
  else
    return {};
  return sure_organization(knowledge, bare);
}

std::string listed_name(const NameTokens& tokens, const Knowledge& knowledge,
                        const Candidate& candidate, ActorType type) {
  const std::size_t end = type == ActorType::Organization
                              ? end_without_legal_forms(tokens, knowledge, candidate)
                              : candidate.end_token;
  std::string name;
  for (std::size_t i = candidate.first_token; i < end; ++i) {
    if (type == ActorType::Person && is_middle_initial(tokens, candidate, i)) {
      if (tokens[i + 1].text == ".")
        ++i;
      continue;
    }
    if (tokens[i].space_before && i != candidate.first_token)
      name += ' ';
    for (std::string_view rest = tokens[i].text; !rest.empty();) {
      constexpr std::string_view kApostrophe = "’";
      const bool is_curved = rest.starts_with(kApostrophe);
      name += is_curved ? "'" : rest.substr(0, 1);
      rest.remove_prefix(is_curved ? kApostrophe.size() : 1);
    }
  }
  return name;
}

}  // namespace dossier
