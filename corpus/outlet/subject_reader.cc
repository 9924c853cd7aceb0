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
constexpr std::size_t kMostOfficeWords = 4;
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

void SubjectReader::remember(std::string_view source, SourceKind kind) {
  if (kind == SourceKind::Person)
    last_unnamed_token_.reset();
  else
    last_no_person_ = kind;
  last_[static_cast<std::size_t>(kind)] = {source, number_};
}

void SubjectReader::remember_unnamed_before(std::size_t end, std::size_t verb) {
  if (end == first_ || tokens_[end - 1].kind != TokenKind::Word ||
      cues_.is(tokens_.first(end), end - 1, Cue::Pronoun))
    return;
  const std::string_view noun = tokens_[end - 1].folded;
  const bool is_plural = noun.ends_with('s') && !noun.ends_with("ss");
  if (is_plural)
    return;
  if (cues_.is(tokens_.first(end), end - 1, Cue::Unnamed))
    last_unnamed_token_ = verb;
  else if (opens_clause(end))
    last_no_person_.reset();
}

void SubjectReader::remember_unnamed_behind(std::size_t at, std::size_t verb) {
  if (at < tokens_.size() && (tokens_[at].is("a") || tokens_[at].is("an") || tokens_[at].is("one")))
    last_unnamed_token_ = verb;
}

// Whether "the" and what follows it up to the token begin a clause: not "the ground" in "the group
// that has people on the ground said".
bool SubjectReader::opens_clause(std::size_t end) const {
  const std::size_t limit = end - std::min(end - first_, kMostNounWords);
  for (std::size_t at = end; at-- > limit;)
    if (tokens_[at].is("the"))
      return at == first_ || tokens_[at - 1].kind == TokenKind::Punctuation ||
             tokens_[at - 1].is("and") || tokens_[at - 1].is("but") || tokens_[at - 1].is("while");
  return false;
}

// Who of that kind spoke last, unless that is too long ago; "" for nobody.
std::string_view SubjectReader::last_of(SourceKind kind) const {
  const LastSource& source = last_[static_cast<std::size_t>(kind)];
  return is_recent(source.sentence) ? source.name : std::string_view();
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
  // "a spokesman for committee Democrats".
  if (!speaker.is_person && at > first_ + 1 && links_nouns(tokens_[at - 2]) &&
      tokens_[at - 1].letter_case == LetterCase::Lower && !is_determiner(tokens_[at - 1]))
    --at;
  // "the administration of President Ruiz".
  if (at > first_ + 1 && (tokens_[at - 2].is("of") || tokens_[at - 2].is("for")) &&
      tokens_[at - 1].is_capitalized())
    --at;
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
    if (means_unnamed(at))
      return {};
    if (const std::string_view person = last_of(SourceKind::Person); !person.empty())
      return person;
    const Speaker* person = speakers_.last_person_before(at);
    return person ? person->name : std::string_view();
  }
  return pronoun.is("it") && last_no_person_ ? last_of(*last_no_person_) : std::string_view();
}

// Behind "a trader said" the trader is meant, until a person is named.
bool SubjectReader::means_unnamed(std::size_t pronoun) const {
  if (!last_unnamed_token_ ||
      !is_recent(static_cast<std::size_t>(tokens_[*last_unnamed_token_].sentence)))
    return false;
  const Speaker* person = speakers_.last_person_before(pronoun);
  return person == nullptr || person->first_token < *last_unnamed_token_;
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
  const auto noun = cues_.match(tokens_.first(end), end - 1);
  if (!noun)
    return {};
  if (const std::string_view outlet = last_of(SourceKind::Outlet);
      noun->is(Cue::Kind) && (!noun->is(Cue::Agency) || speakers_.is_agency(outlet)))
    return outlet;
  return noun->is(Cue::Body) ? last_of(SourceKind::Body) : std::string_view();
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

std::optional<std::string_view> SubjectReader::opening() const {
  const Token& first = tokens_[first_];
  if (first.is("he") || first.is("she"))
    return stood_for(first_);
  const std::size_t name = first.is("the") ? first_ + 1 : first_;
  for (std::size_t i = name; i < std::min(tokens_.size(), first_ + kLongestTitle); ++i) {
    if (const Speaker* speaker = speakers_.beginning_at(i)) {
      const std::size_t end = speaker->end_token;
      if (end < tokens_.size() && tokens_[end].kind == TokenKind::Possessive)
        return std::nullopt;
      if (!speaker->is_person)
        if (const Speaker* officer = officer_behind(end))
          return officer->name;
      return speaker->name;
    }
    if (!tokens_[i].is_capitalized() && tokens_[i].text != ".")
      break;
  }
  return std::nullopt;
}

// "Labour leader Ann Lee": the person whose office is an organisation's that ends at the token.
const Speaker* SubjectReader::officer_behind(std::size_t at) const {
  const std::size_t limit = std::min(tokens_.size(), at + kMostOfficeWords);
  for (std::size_t i = at; i < limit; ++i) {
    if (const Speaker* speaker = speakers_.beginning_at(i); speaker && speaker->is_person)
      return speaker;
    if (tokens_[i].kind != TokenKind::Word || is_function_word(tokens_[i]) ||
        cues_.is(tokens_, i, Cue::Say) || cues_.is(tokens_, i, Cue::Quote))
      break;
  }
  return nullptr;
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
    // A full stop inside a sentence is that of a title: "said Sen. Ruiz".
    const bool is_abbreviated = i > at && tokens_[i].text == "." && i + 1 < tokens_.size() &&
                                tokens_[i - 1].is_capitalized();
    if (tokens_[i].kind == TokenKind::Punctuation && tokens_[i].text != "-" && !is_abbreviated)
      return nobody(i);
    if (!tokens_[i].is("the") && !is_abbreviated && !is_title(i) && !is_age(i))
      return nobody(i);
  }
  return std::string_view();
}

// "said 10-year-old Ana Ruiz".
bool SubjectReader::is_age(std::size_t at) const {
  return tokens_[at].kind == TokenKind::Number && at + 1 < tokens_.size() &&
         (tokens_[at + 1].text == "-" || tokens_[at + 1].is("year"));
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
