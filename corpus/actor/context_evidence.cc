// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/context_evidence.h"

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

bool is_common(const NameTokens& tokens, std::size_t i) {
  const WordClassSet classes = tokens.classes(i);
  if (classes.has_any({WordClass::FirstName, WordClass::WeakFirstName, WordClass::Surname,
                       WordClass::WeakSurname}))
    return false;
  return classes.has_any({WordClass::Common, WordClass::Topic, WordClass::NotActor,
                          WordClass::OrganizationHead, WordClass::Group}) ||
         has_common_ending(tokens[i].folded) ||
         (tokens[i].folded.size() > 6 && tokens[i].folded.ends_with("ing"));
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
    if (is_common(tokens, i))
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

// What stands before and behind a name, in words.
struct Neighbours {
  std::size_t before;  // index of the token before; the candidate's first if there is none
  std::size_t behind;  // index of the token behind, the sentence's end if there is none
  std::size_t begin;   // of the sentence
  std::size_t end;
};

Neighbours neighbours_of(const NameTokens& tokens, const Candidate& candidate) {
  const Sentence& sentence = tokens.text().sentence_of(tokens[candidate.first_token]);
  Neighbours around{};
  around.begin = sentence.first_token;
  around.end = sentence.end_token;
  around.before =
      candidate.first_token > around.begin ? candidate.first_token - 1 : candidate.first_token;
  around.behind = std::min(candidate.end_token, around.end);
  return around;
}

Evidence before_name(const NameTokens& tokens, const Candidate& candidate,
                     const Neighbours& around) {
  Evidence evidence;
  if (around.before == candidate.first_token)
    return evidence;
  const WordClassSet classes =
      tokens.is_lower(around.before) ? tokens.classes(around.before) : WordClassSet();
  if (classes.has(WordClass::RoleNoun))
    evidence.person += 2;
  if (classes.has(WordClass::FirmNoun))
    evidence.organization += 1.5F;
  if (classes.has(WordClass::SayingVerb))
    evidence.person += 1;
  if (classes.has(WordClass::PlacePreposition)) {
    evidence.place += tokens.is(around.before, "in") ? 2.0F : 1.0F;
    // "a letter to Vladimir Putin" leads nowhere.
    if (candidate.known.empty() || candidate.known.front().needs_evidence)
      evidence.person -= 1;
  }
  // "Dania and Rafael"
  if (tokens.is(around.before, "and") && around.before > around.begin &&
      tokens.is_capital(around.before - 1) && tokens.has(around.before - 1, WordClass::FirstName))
    evidence.person += 1;
  // "the founder of X", "a spokeswoman for X"
  if ((tokens.is(around.before, "of") || tokens.is(around.before, "for")) &&
      around.before > around.begin && tokens.has(around.before - 1, WordClass::OfficeNoun))
    evidence.organization += 1.5F;
  if (tokens.is(around.before, "the")) {
    evidence.person -= 2;
    evidence.organization += 0.5F;
  }
  return evidence;
}

bool is_comma(const NameTokens& tokens, std::size_t i, std::size_t end) {
  return i < end && tokens[i].text == ",";
}

// A name alone between quotation marks is a title's: a film, a song, a newspaper.
bool is_quoted(const NameTokens& tokens, const Candidate& candidate, const Neighbours& around) {
  const auto is_quote = [&](std::size_t i) {
    const std::string_view text = tokens[i].text;
    return text == "\"" || text == "“" || text == "”" || text == "‘" || text == "’";
  };
  return around.before < candidate.first_token && around.behind < around.end &&
         is_quote(around.before) && is_quote(around.behind);
}

// "unmanned aerial systems (UAS)", "Rice Festival (RF)": what is abbreviated is no actor.
bool abbreviates_thing(const NameTokens& tokens, const Candidate& candidate,
                       const Neighbours& around) {
  if (around.before <= around.begin || around.behind >= around.end ||
      tokens[around.before].text != "(" || tokens[around.behind].text != ")" ||
      !tokens.is_acronym(candidate.first_token))
    return false;
  const std::size_t last = around.before - 1;
  return tokens.is_lower(last) ||
         (tokens.has(last, WordClass::NotActor) && !tokens.has(last, WordClass::OrganizationHead));
}

// "X, 45," and "X, a lawyer from Y": what an apposition behind a comma says.
Evidence apposition(const NameTokens& tokens, std::size_t at, std::size_t end) {
  constexpr std::size_t kReach = 6;
  Evidence evidence;
  if (at >= end)
    return evidence;
  if (tokens[at].kind == TokenKind::Number && tokens[at].text.size() <= 2 &&
      (at + 1 == end || tokens[at + 1].kind == TokenKind::Punctuation)) {
    evidence.person += 1.5F;
    return evidence;
  }
  if (tokens.is(at, "who") || tokens.is(at, "whose") || tokens.is(at, "whom")) {
    evidence.person += 1.5F;
    return evidence;
  }
  const std::size_t reach = std::min(end, at + kReach);
  for (std::size_t i = at; i < reach; ++i) {
    if (tokens[i].kind == TokenKind::Punctuation && !tokens.is_hyphen(i))
      break;
    if (tokens.has(i, WordClass::RoleNoun) || tokens.has(i, WordClass::TitleWord)) {
      evidence.person += 1.5F;
      break;
    }
    if (tokens.is_lower(i) && tokens.has(i, WordClass::FirmNoun)) {
      evidence.organization += 1;
      break;
    }
    if (tokens.is_lower(i) && tokens.has(i, WordClass::PlaceNoun)) {
      evidence.place += 1;
      break;
    }
  }
  return evidence;
}

Evidence behind_name(const NameTokens& tokens, const Neighbours& around) {
  Evidence evidence;
  const std::size_t at = around.behind;
  if (at >= around.end)
    return evidence;
  if (is_comma(tokens, at, around.end))
    return apposition(tokens, at + 1, around.end);
  if (tokens.is_possessive(at)) {
    if (tokens.is_lower(at + 1) && tokens.has(at + 1, WordClass::RoleNoun))
      evidence.organization += 0.5F;
    return evidence;
  }
  if (!tokens.is_lower(at))
    return evidence;
  const WordClassSet classes = tokens.classes(at);
  if (classes.has(WordClass::SayingVerb)) {
    evidence.person += 1;
    evidence.organization += 0.5F;
  }
  if (tokens.is(at, "and") && tokens.is_capital(at + 1) && tokens.has(at + 1, WordClass::FirstName))
    evidence.person += 1;
  if (tokens.is(at, "who") || tokens.is(at, "himself") || tokens.is(at, "herself"))
    evidence.person += 1.5F;
  if (classes.has(WordClass::PlaceNoun))
    evidence.place += 1;
  if (classes.has(WordClass::OfficeNoun))
    evidence.organization += 1;
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
    if (last.has(WordClass::NotActor) && first_name_points(first) < 2)
      evidence.place += 3;
  } else if (shape.acronyms > 0 && is_spelled_acronym(tokens, candidate)) {
    evidence.organization += 1.5F;
  } else if (shape.mixed > 0) {
    evidence.organization += 0.7F;
  }
  if (last.has(WordClass::Group))
    evidence.place += 2;
}

void add_context(const NameTokens& tokens, Candidate& candidate) {
  const Neighbours around = neighbours_of(tokens, candidate);
  if (candidate.titled)
    candidate.context.person += 3;
  if (is_quoted(tokens, candidate, around))
    candidate.context.place += 1.5F;
  if (abbreviates_thing(tokens, candidate, around))
    candidate.context.place += 3;
  candidate.context += before_name(tokens, candidate, around);
  candidate.context += behind_name(tokens, around);
}

}  // namespace dossier
