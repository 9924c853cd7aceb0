// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/title_reader.h"

namespace dossier {

std::size_t TitleReader::title_end(std::size_t at) const {
  std::size_t end = at + title_words(at);
  const auto known = known_at(at);
  if (end == at ||
      (known && at + known->end_token >= end && !known->aliases.front().needs_evidence))
    return at;
  // "General Court" is no title either.
  const std::size_t next = end + (tokens_.is_possessive(end) ? 1 : 0);
  if (next < end_ && tokens_.is_capital(next) && tokens_.has(next, WordClass::OrganizationHead) &&
      !may_be_person(next))
    return at;
  if (end < end_ && tokens_[end].text == "." && !tokens_[end].space_before)
    ++end;
  return end;
}

std::size_t TitleReader::office_end(std::size_t at) const {
  if (!tokens_.is(at, "of") && !tokens_.is(at, "for"))
    return at;
  std::size_t end = at + (tokens_.is(at + 1, "the") ? 2 : 1);
  const std::size_t office = end;
  while (end < end_ && (tokens_.is(end, "and") ||
                        (tokens_.is_capital(end) && tokens_.has(end, WordClass::Topic))))
    ++end;
  return end > office && tokens_.is_capital(end - 1) ? end : at;
}

bool TitleReader::may_be_person(std::size_t at) const {
  return tokens_.classes(at).has_any(
      {WordClass::FirstName, WordClass::WeakFirstName, WordClass::Surname});
}

// How many tokens from `at` are titles: a title that the lexicon has, or subjects and everyday
// words that lead to one ("Deputy Press Secretary").
std::size_t TitleReader::title_words(std::size_t at) const {
  constexpr std::size_t kMostModifiers = 4;
  const auto title = knowledge_.titles().longest_match(sentence_rest(at), 0);
  if (const auto known = known_at(at); !title && known && !known->aliases.front().needs_evidence)
    return 0;
  std::size_t end = title ? at + title->end_token : at;
  for (std::size_t i = end; i < end_ && i <= end + kMostModifiers && tokens_.is_capital(i); ++i) {
    const WordClassSet classes = tokens_.classes(i);
    if (const auto more = knowledge_.titles().longest_match(sentence_rest(i), 0);
        more && i > at && !may_be_person(i)) {
      end = i + more->end_token;
      i = end - 1;
    } else if (i > at && classes.has(WordClass::RoleNoun) && !may_be_person(i)) {
      end = i + 1;
    } else if (may_be_person(i) || !(classes.has_any({WordClass::Topic, WordClass::Common}) ||
                                     (classes.has(WordClass::OrganizationHead) &&
                                      (end > at || tokens_.is(i + 1, "minister"))))) {
      break;
    }
  }
  return end - at;
}

std::span<const Token> TitleReader::sentence_rest(std::size_t at) const {
  return tokens_.all().subspan(at, end_ - at);
}

std::optional<Knowledge::Match> TitleReader::known_at(std::size_t at) const {
  return knowledge_.longest_match(sentence_rest(at), 0);
}

}  // namespace dossier
