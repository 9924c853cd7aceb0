// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/subject_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "corpus/outlet/citation_frame.h"
#include "corpus/outlet/outlet_forms.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestTitle = 10;
constexpr std::size_t kLongestClause = 30;
constexpr std::size_t kMostNounWords = 6;
// How many sentences a pronoun may reach back for who spoke last.
constexpr std::size_t kPronounReach = 3;

bool is_determiner(const Token& token) {
  return token.is("the") || token.is("a") || token.is("an") || token.is("this") ||
         token.is("its") || token.is("their") || token.is("his") || token.is("her");
}

bool links_nouns(const Token& token) {
  return token.is("of") || token.is("for") || token.is("at") || token.is("from") ||
         token.is("in") || token.is("inside");
}

}  // namespace

void SubjectReader::enter(std::span<const Token> tokens, std::size_t first, std::size_t number) {
  tokens_ = tokens;
  first_ = first;
  number_ = number;
}

void SubjectReader::remember(std::string_view source, bool is_person) {
  (is_person ? last_person_ : last_body_) = source;
  (is_person ? last_person_at_ : last_body_at_) = number_;
}

bool SubjectReader::is_recent(std::size_t number) const {
  return number_ - number <= kPronounReach;
}

std::optional<std::string_view> SubjectReader::before(std::size_t end) const {
  if (end == first_)
    return std::nullopt;
  const Token& last = tokens_[end - 1];
  if (const Speaker* speaker = speakers_.ending_at(end))
    return head_of(*speaker);
  if (last.text == ",")
    return in_apposition(end - 1);
  if (last.kind != TokenKind::Word)
    return std::nullopt;
  if (cues_.is(tokens_.first(end), end - 1, Cue::Pronoun))
    return stood_for(end - 1);
  return noun_phrase(end);
}

// "Ann Lee, the minister, said" and "the minister, Ann Lee, said".
std::optional<std::string_view> SubjectReader::in_apposition(std::size_t comma) const {
  if (comma > first_ && is_quote(tokens_[comma - 1]))
    return std::nullopt;
  const std::size_t limit = std::max(first_ + kLongestClause, comma) - kLongestClause;
  for (std::size_t at = comma; at-- > limit;)
    if (tokens_[at].text == ",")
      if (const Speaker* speaker = speakers_.ending_at(at); speaker && !is_quoted_end(at))
        return head_of(*speaker);
  if (const Speaker* speaker = speakers_.ending_at(comma); speaker && speaker->is_person)
    return speaker->name;
  return std::nullopt;
}

bool SubjectReader::is_quoted_end(std::size_t comma) const {
  return comma + 1 < tokens_.size() && is_quote(tokens_[comma + 1]);
}

// "Rami Abdel Rahman, head of the Observatory" is the man; "a spokesman for the UN" is nobody.
std::string_view SubjectReader::head_of(const Speaker& speaker) const {
  std::size_t at = speaker.first_token;
  if (at > first_ && tokens_[at - 1].is("the"))
    --at;
  if (at == first_ || !links_nouns(tokens_[at - 1]))
    return speaker.name;
  const std::size_t limit = std::max(first_ + kLongestTitle, at) - kLongestTitle;
  for (std::size_t end = at - 1; end > limit; --end) {
    if (const Speaker* person = speakers_.ending_at(end); person && person->is_person)
      return person->name;
    if (tokens_[end - 1].kind == TokenKind::Punctuation && tokens_[end - 1].text != ",")
      break;
  }
  return {};
}

// Whom the pronoun at `at` stands for; a relative one stands for the name before it.
std::string_view SubjectReader::stood_for(std::size_t at) const {
  const Token& pronoun = tokens_[at];
  if (pronoun.is("who") || pronoun.is("which")) {
    std::size_t end = at;
    while (end > first_ && tokens_[end - 1].text == ",")
      --end;
    const Speaker* speaker = speakers_.ending_at(end);
    return speaker ? head_of(*speaker) : std::string_view();
  }
  if (pronoun.is("he") || pronoun.is("she")) {
    if (!last_person_.empty() && is_recent(last_person_at_))
      return last_person_;
    const Speaker* person = speakers_.last_person_before(at);
    return person ? person->name : std::string_view();
  }
  return pronoun.is("it") && is_recent(last_body_at_) ? last_body_ : std::string_view();
}

// "the port authority", "the Britain-based monitor", "officials".
std::string_view SubjectReader::noun_phrase(std::size_t end) const {
  std::size_t first = end;
  while (first > first_ && end - first < kMostNounWords && !is_determiner(tokens_[first]) &&
         (tokens_[first - 1].kind == TokenKind::Word || tokens_[first - 1].text == "-"))
    --first;
  if (first == end || !tokens_[first].is("the"))
    return {};
  if (const std::string_view name = body_of(first, end); !name.empty())
    return name;
  const bool is_generic = cues_.is(tokens_.first(end), end - 1, Cue::Body) ||
                          cues_.is(tokens_.first(end), end - 1, Cue::Kind);
  return is_generic && is_recent(last_body_at_) ? last_body_ : std::string_view();
}

// The organisation in whose name the words behind "the" at `first` stand: all of them, the last
// two, or the last one where that is what organisations are called.
std::string_view SubjectReader::body_of(std::size_t first, std::size_t end) const {
  std::string words;
  for (std::size_t at = end; at-- > first + 1 && tokens_[at].kind == TokenKind::Word;) {
    std::string longer(tokens_[at].folded);
    if (!words.empty())
      longer.append(1, ' ').append(words);
    words = std::move(longer);
    const bool is_enough = at - 1 == first || end - at == 2 ||
                           (end - at == 1 && cues_.is(tokens_.first(end), at, Cue::Body));
    if (is_enough)
      if (const std::string_view name = speakers_.body_named(words, end); !name.empty())
        return name;
  }
  return {};
}

std::optional<std::string_view> SubjectReader::behind(std::size_t at) const {
  const auto nobody = [&](std::size_t i) {
    return i == at ? std::optional<std::string_view>() : std::string_view();
  };
  const std::size_t limit = std::min(tokens_.size(), at + kLongestTitle);
  for (std::size_t i = at; i < limit; ++i) {
    if (const Speaker* speaker = speakers_.beginning_at(i)) {
      const std::size_t end = speaker->end_token;
      const bool owns = end < tokens_.size() && !tokens_[end].is_capitalized() && is_title(end);
      if (!owns)
        return speaker->name;
      i = end - 1;
      continue;
    }
    if (tokens_[i].kind == TokenKind::Punctuation && tokens_[i].text != "-")
      return nobody(i);
    if (!tokens_[i].is("the") && !is_title(i))
      return nobody(i);
  }
  return std::string_view();
}

// Whether the token may stand before a name: "Foreign Minister", "the organisation's head".
bool SubjectReader::is_title(std::size_t at) const {
  const Token& token = tokens_[at];
  if (token.kind == TokenKind::Possessive || token.is("a") || token.is("an") || token.text == "-")
    return true;
  if (token.kind != TokenKind::Word)
    return false;
  return token.is_capitalized() || (!is_function_word(token) && !cues_.is(tokens_, at, Cue::Skip) &&
                                    !cues_.is(tokens_, at, Cue::Say));
}

}  // namespace dossier
