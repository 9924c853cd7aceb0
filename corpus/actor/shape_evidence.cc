// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/shape_evidence.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// The words of a name without hyphens, dots and particles.
struct NameShape {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t capitals = 0;
  std::size_t initials = 0;
  std::size_t acronyms = 0;
  std::size_t mixed = 0;
  std::size_t particles = 0;
  std::size_t topics = 0;
  std::size_t common = 0;
  bool ampersand = false;
};

bool begins_with_article(const NameTokens& tokens, std::size_t i) {
  return tokens.is(i, "la") || tokens.is(i, "las") || tokens.is(i, "los") || tokens.is(i, "les");
}

// "KuroRail", but not "McKay", "iPhone", "RM20mil" nor "MPs".
bool is_camel(std::string_view word) {
  constexpr std::array<std::string_view, 5> kSurnames = {"Mc", "Mac", "De", "Di", "La"};
  if (word.empty() || !is_ascii_upper(word.front()) || word.size() < 4 ||
      word.find('.') != word.npos || std::ranges::any_of(word, is_ascii_digit) ||
      std::ranges::none_of(word.substr(0, word.size() - 1), is_ascii_lower))
    return false;
  return std::ranges::none_of(kSurnames, [&](std::string_view s) {
    return word.starts_with(s) && word.size() > s.size() && is_ascii_upper(word[s.size()]);
  });
}

// Endings that English nouns and adjectives have and names hardly ever.
bool has_common_ending(std::string_view folded) {
  constexpr std::array<std::string_view, 22> kEndings = {
      "tion", "sion",  "ment",   "ness",  "ship",  "ance", "ence",  "ical",
      "ious", "ative", "able",   "ible",  "ism",   "ists", "ology", "graphy",
      "ized", "ised",  "tional", "ments", "tions", "less"};
  return std::ranges::any_of(kEndings, [&](std::string_view e) {
    return folded.size() > e.size() + 2 && folded.ends_with(e);
  });
}

NameShape shape_of(const NameTokens& tokens, const Candidate& candidate) {
  NameShape shape;
  shape.first = skip_particles(tokens, candidate.first_token, candidate.end_token);
  shape.last = shape.first;
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i) {
    shape.ampersand = shape.ampersand || tokens[i].text == "&";
    if (tokens.is_lower(i))
      ++shape.particles;
    if (!tokens.is_capital(i))
      continue;
    shape.last = i;
    ++shape.capitals;
    if (tokens.is_initial(i))
      ++shape.initials;
    else if (tokens.is_acronym(i))
      ++shape.acronyms;
    else if (tokens[i].letter_case == LetterCase::Mixed)
      ++shape.mixed;
    if (tokens.has(i, WordClass::Topic))
      ++shape.topics;
    if (is_common_word(tokens, i))
      ++shape.common;
  }
  return shape;
}

float first_name_points(WordClassSet classes) {
  if (classes.has(WordClass::FirstName))
    return 2;
  return classes.has(WordClass::WeakFirstName) ? 1 : 0;
}

float surname_points(WordClassSet classes) {
  if (classes.has(WordClass::Surname))
    return 1.5;
  return classes.has(WordClass::WeakSurname) ? 0.5F : 0;
}

Evidence person_shape(const NameTokens& tokens, const NameShape& shape) {
  Evidence evidence;
  const WordClassSet first = tokens.classes(shape.first);
  const WordClassSet last = tokens.classes(shape.last);
  const bool several = shape.capitals > 1;
  if (!several) {
    evidence.person += surname_points(last) * 0.6F + first_name_points(first) * 0.5F;
    return evidence;
  }
  // "La Prensa" is no person, "La Toya Jackson" may be one.
  if (shape.capitals == 2 && surname_points(last) <= 0 && begins_with_article(tokens, shape.first))
    evidence.person -= 1.5F;
  evidence.person += first_name_points(first) + surname_points(last);
  if (first.has(WordClass::ChineseSurname) && shape.capitals <= 3)
    evidence.person += 1.5F;
  if (shape.initials > 0 && !tokens.is_initial(shape.last))
    evidence.person += 1.5F;
  if (shape.particles > 0)
    evidence.person += 1;
  if (last.has(WordClass::Generation))
    evidence.person += 1.5F;
  if (shape.common > 0)
    evidence.person -= 1.5F;
  else if (shape.capitals <= 4 && shape.acronyms == 0)
    evidence.person += 1;
  return evidence;
}

// "SOHR", but not the "COP" of "COP 27" nor "USD105".
bool is_spelled_acronym(const NameTokens& tokens, const Candidate& candidate) {
  const std::size_t behind = candidate.end_token;
  constexpr WordClassSet kNoAcronym = {WordClass::Common, WordClass::CompanySuffix,
                                       WordClass::Generation, WordClass::Topic};
  return !tokens.classes(candidate.first_token).has_any(kNoAcronym) &&
         std::ranges::none_of(tokens[candidate.first_token].text, is_ascii_digit) &&
         !(behind < tokens.size() && tokens[behind].kind == TokenKind::Number);
}

}  // namespace

bool is_common_word(const NameTokens& tokens, std::size_t i) {
  const WordClassSet classes = tokens.classes(i);
  if (classes.has_any({WordClass::FirstName, WordClass::WeakFirstName, WordClass::Surname,
                       WordClass::WeakSurname}))
    return false;
  return classes.has_any({WordClass::Common, WordClass::Topic, WordClass::NotActor,
                          WordClass::OrganizationHead, WordClass::Group}) ||
         has_common_ending(tokens[i].folded) ||
         (tokens[i].folded.size() > 6 && tokens[i].folded.ends_with("ing"));
}

void add_shape(const NameTokens& tokens, Candidate& candidate) {
  const NameShape shape = shape_of(tokens, candidate);
  const WordClassSet first = tokens.classes(shape.first);
  const WordClassSet last = tokens.classes(shape.last);
  Evidence& evidence = candidate.shape;
  evidence += person_shape(tokens, shape);
  if (shape.ampersand)
    evidence.organization += 2;
  if (shape.capitals > 1) {
    evidence.organization += 0.5F * static_cast<float>(shape.topics);
    evidence.organization += shape.acronyms > 0 ? 0.5F : 0;
    // "Martin Park" may be a person, "Abdelkader Mosque" is none.
    if (last.has(WordClass::NotActor) &&
        (first_name_points(first) < 2 || surname_points(last) <= 0))
      evidence.place += 3;
  } else if (shape.acronyms > 0 && is_spelled_acronym(tokens, candidate)) {
    evidence.organization += 1.5F;
  } else if (shape.mixed > 0) {
    evidence.organization += is_camel(tokens[shape.first].text) ? 1.5F : 0.7F;
  }
  // A people is often the leader's, the founder's or the party's beside it, and still no actor.
  if (last.has(WordClass::Group))
    evidence.place += shape.capitals > 1 ? 2.0F : 6.0F;
}

}  // namespace dossier
