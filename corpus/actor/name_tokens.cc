// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/name_tokens.h"

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kMostParticles = 3;
// "Ban Ki-moon", "Tsai Ing-wen": the second half of a given name.
constexpr std::size_t kLongestGivenTail = 7;

// Whether the hyphen at `at` joins the word before it with a lower-case rest of a given name.
bool joins_given_name(const NameTokens& tokens, std::size_t at, std::size_t first) {
  return at > first + 1 && tokens.is_lower(at + 1) &&
         tokens[at + 1].text.size() <= kLongestGivenTail &&
         !tokens.has(at + 1, WordClass::CompoundTail) && !tokens[at + 1].text.ends_with("ed");
}

// The hyphen of "Co-operative", which some write so.
bool joins_cooperative(const NameTokens& tokens, std::size_t at) {
  return tokens.is(at - 1, "co") && tokens.is_lower(at + 1) &&
         tokens[at + 1].folded.starts_with("op");
}

// "People's Bank", "Attorney General's Office", "Growers' Union": the possessive of a calling
// inside a name. "Ministry of Justice's Investigation Bureau" names two bodies.
bool joins_possessive(const NameTokens& tokens, std::size_t at, std::size_t end) {
  const bool apostrophe = (tokens[at].text == "'" || tokens[at].text == "’") &&
                          !tokens[at].space_before && tokens[at - 1].text.ends_with('s');
  const WordClassSet before = tokens.classes(at - 1);
  return (tokens.is_possessive(at) || apostrophe) && at + 1 < end && tokens.is_capital(at + 1) &&
         (before.has_any({WordClass::Owner, WordClass::RoleNoun}) ||
          (apostrophe && before.has(WordClass::Topic))) &&
         tokens.classes(at + 1).has_any({WordClass::OrganizationHead, WordClass::Topic});
}

bool is_quote(const NameTokens& tokens, std::size_t i) {
  const std::string_view text = tokens[i].text;
  return text == "\"" || text == "“" || text == "”" || text == "'" || text == "‘" || text == "’";
}

// Index behind the name that goes on behind a nickname at `at`: Joaquín "El Chapo" Guzmán. `at` if
// no nickname stands there.
std::size_t nickname_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  constexpr std::size_t kMostWords = 3;
  if (!is_quote(tokens, at) || !tokens[at].space_before)
    return at;
  std::size_t i = at + 1;
  while (i < end && i <= at + kMostWords && tokens.is_word(i))
    ++i;
  const bool closed = i > at + 1 && i + 1 < end && is_quote(tokens, i) && !tokens[i].space_before;
  return closed && tokens[i + 1].space_before && tokens.is_capital(i + 1) ? i + 2 : at;
}

// Index behind the next word of the run, `at` where the run ends.
std::size_t next_word_end(const NameTokens& tokens, std::size_t at, std::size_t first,
                          std::size_t end) {
  if (at >= end)
    return at;
  if (tokens.is_capital(at))
    return at + 1;
  if (tokens.is_hyphen(at) && at + 1 < end) {
    if (tokens.is_capital(at + 1))
      return at + 2;
    return joins_given_name(tokens, at, first) || joins_cooperative(tokens, at) ? at + 2 : at;
  }
  if (tokens[at].text == "." && !tokens[at].space_before &&
      tokens.has(at - 1, WordClass::Abbreviation) && at + 1 < end && tokens.is_capital(at + 1))
    return at + 2;
  if (tokens[at].text == "&" && at + 1 < end && tokens.is_capital(at + 1))
    return at + 2;
  if (joins_possessive(tokens, at, end))
    return at + 2;
  if (const std::size_t behind = nickname_end(tokens, at, end); behind != at)
    return behind;
  const std::size_t capital = skip_particles(tokens, at, end);
  return capital < end ? capital + 1 : at;
}

}  // namespace

WordClassSet NameTokens::classes(std::size_t i) const {
  return is_word(i) ? classes_.of(tokens_[i].folded) : WordClassSet();
}

bool NameTokens::is_word(std::size_t i) const {
  return i < tokens_.size() && tokens_[i].kind == TokenKind::Word;
}

bool NameTokens::is_lower(std::size_t i) const {
  return is_word(i) && tokens_[i].letter_case == LetterCase::Lower;
}

bool NameTokens::is(std::size_t i, std::string_view folded) const {
  return i < tokens_.size() && tokens_[i].is(folded);
}

bool NameTokens::is_hyphen(std::size_t i) const {
  if (i >= tokens_.size() || tokens_[i].space_before ||
      (tokens_[i].text != "-" && tokens_[i].text != "\u2011" && tokens_[i].text != "\u2010"))
    return false;
  return i + 1 < tokens_.size() && !tokens_[i + 1].space_before;
}

bool NameTokens::is_possessive(std::size_t i) const {
  return i < tokens_.size() && tokens_[i].kind == TokenKind::Possessive;
}

bool NameTokens::is_initial(std::size_t i) const {
  return is_capital(i) && tokens_[i].folded.size() == 1;
}

bool NameTokens::is_acronym(std::size_t i) const {
  return is_word(i) && tokens_[i].letter_case == LetterCase::Upper;
}

std::size_t skip_particles(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t i = at;
  for (std::size_t particles = 0; particles <= kMostParticles && i < end; ++particles) {
    if (tokens.is_capital(i))
      return i;
    if (!tokens.is_lower(i))
      return end;
    const bool elided = !tokens[i].text.empty() && !is_ascii_alpha(tokens[i].text.back()) &&
                        i + 1 < end && !tokens[i + 1].space_before;
    if (elided && tokens.is_capital(i + 1))
      return i + 1;
    const bool hyphen = i + 1 < end && tokens.is_hyphen(i + 1);
    if (!tokens.has(i, hyphen ? WordClass::HyphenParticle : WordClass::Particle))
      return end;
    i += hyphen ? 2 : 1;
  }
  return end;
}

std::size_t capital_run_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t reached = skip_particles(tokens, at, end) + 1;
  for (std::size_t next = next_word_end(tokens, reached, at, end); next != reached;
       next = next_word_end(tokens, reached, at, end))
    reached = next;
  return reached;
}

}  // namespace dossier
