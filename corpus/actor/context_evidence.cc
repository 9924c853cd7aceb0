// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/context_evidence.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/actor/shape_evidence.h"

namespace dossier {
namespace {

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

bool is_one_of(const NameTokens& tokens, std::size_t i,
               std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return tokens.is(i, word); });
}

// A word in lower case, which stands so or would if no sentence began with it.
bool is_noun(const NameTokens& tokens, std::size_t i, const Neighbours& around) {
  return tokens.is_lower(i) || (i == around.begin && tokens.is_word(i));
}

// "the founder of X", "a spokeswoman for X", "a chemist at X": what X employs, owns or leads.
bool belongs_to_name(const NameTokens& tokens, const Neighbours& around) {
  const std::size_t preposition = around.before - (tokens.is(around.before, "the") ? 1 : 0);
  if (preposition <= around.begin || !is_noun(tokens, preposition - 1, around))
    return false;
  const std::size_t noun = preposition - 1;
  if (is_one_of(tokens, preposition, {"of", "for"}))
    return tokens.has(noun, WordClass::OfficeNoun);
  if (tokens.is(preposition, "in"))
    return is_one_of(tokens, noun, {"shares", "stake", "stakes"});
  return is_one_of(tokens, preposition, {"at", "with", "from"}) &&
         tokens.classes(noun).has_any({WordClass::OfficeNoun, WordClass::RoleNoun});
}

// "the village of X", "the mayor of X"
bool is_place_of(const NameTokens& tokens, const Neighbours& around) {
  if (around.before <= around.begin || !tokens.is(around.before, "of"))
    return false;
  const std::size_t noun = around.before - 1;
  return (tokens.is_lower(noun) && tokens.has(noun, WordClass::PlaceNoun)) ||
         is_one_of(tokens, noun, {"mayor", "archbishop", "bishop"});
}

// Whether the name stands in a list that "companies such as" or "clubs like" leads.
bool is_listed_firm(const NameTokens& tokens, const Candidate& candidate,
                    const Neighbours& around) {
  constexpr std::size_t kReach = 40;
  const std::size_t least =
      std::max(around.begin, candidate.first_token - std::min(candidate.first_token, kReach));
  for (std::size_t i = candidate.first_token; i > least;) {
    --i;
    if (tokens.is_capital(i) || tokens[i].kind != TokenKind::Word || tokens.is(i, "and"))
      continue;
    const bool such_as = i > least + 1 && tokens.is(i, "as") && tokens.is(i - 1, "such");
    if (i == least || (!such_as && !is_one_of(tokens, i, {"like", "including", "namely"})))
      return false;
    i -= such_as ? 2 : 1;
    if (i > least && tokens[i].text == ",")
      --i;
    return is_noun(tokens, i, around) && tokens.has(i, WordClass::FirmNoun);
  }
  return false;
}

// "Human Resources", but no "Assembly".
bool is_task(const NameTokens& tokens, const Candidate& candidate) {
  if (!candidate.known.empty())
    return false;
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i)
    if (tokens.is_capital(i) &&
        (!is_common_word(tokens, i) || tokens.has(i, WordClass::OrganizationHead)))
      return false;
  return true;
}

Evidence before_name(const NameTokens& tokens, const Candidate& candidate,
                     const Neighbours& around) {
  Evidence evidence;
  if (around.before == candidate.first_token)
    return evidence;
  const WordClassSet classes =
      tokens.is_lower(around.before) ? tokens.classes(around.before) : WordClassSet();
  const bool belongs = belongs_to_name(tokens, around);
  if (classes.has(WordClass::RoleNoun))
    evidence.person += 2;
  if (classes.has(WordClass::FirmNoun))
    evidence.organization += 2;
  if (classes.has(WordClass::FirmVerb))
    evidence.organization += 1;
  if (classes.has(WordClass::SayingVerb))
    evidence.person += 1;
  // "director of Human Resources" heads no organisation of that name.
  if (belongs && is_task(tokens, candidate)) {
    evidence.place += 1.5F;
  } else if (belongs) {
    evidence.organization += 1.5F;
    evidence.person -= 0.5F;
  } else if (classes.has(WordClass::PlacePreposition)) {
    evidence.place += tokens.is(around.before, "in") ? 2.0F : 1.0F;
    // "a letter to Vladimir Putin" leads nowhere.
    if (candidate.known.empty() || candidate.known.front().needs_evidence)
      evidence.person -= 1;
  }
  if (is_place_of(tokens, around))
    evidence.place += 2;
  if (is_listed_firm(tokens, candidate, around))
    evidence.organization += 2;
  // "the Leeds-based Arlinto"
  if (tokens.is(around.before, "based") && around.before > around.begin &&
      tokens.is_hyphen(around.before - 1))
    evidence.organization += 1.5F;
  // "Dania and Rafael"
  if (tokens.is(around.before, "and") && around.before > around.begin &&
      tokens.is_capital(around.before - 1) && tokens.has(around.before - 1, WordClass::FirstName))
    evidence.person += 1;
  if (tokens.is(around.before, "the")) {
    evidence.person -= 2;
    evidence.organization += 0.25F;
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

// "<BLDR.L>": a share's sign at the exchange.
bool is_ticker(const NameTokens& tokens, const Candidate& candidate, const Neighbours& around) {
  return around.before < candidate.first_token && tokens[around.before].text == "<" &&
         candidate.words == 1 && tokens.is_acronym(candidate.first_token);
}

// "Lanternfield, VA": a state behind its town.
bool is_state_code(const NameTokens& tokens, const Candidate& candidate, const Neighbours& around) {
  return candidate.words == 1 && candidate.known.empty() &&
         tokens[candidate.first_token].folded.size() == 2 &&
         tokens.is_acronym(candidate.first_token) && around.before > around.begin &&
         tokens[around.before].text == "," && tokens.is_capital(around.before - 1);
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

// Where the head noun of an apposition ends at the latest: "an airline that", "the bank of".
bool ends_noun_phrase(const NameTokens& tokens, std::size_t i) {
  return (tokens[i].kind == TokenKind::Punctuation && !tokens.is_hyphen(i)) ||
         is_one_of(tokens, i,
                   {"of", "in", "at", "for", "that", "which", "who", "whose", "with", "from", "on",
                    "by", "and", "to", "is", "was", "has", "near", "under"});
}

// What the noun phrase that begins at `at` calls a name: the last of its nouns decides, so that "an
// opposition politician" is a person and "a state bank" none.
Evidence called(const NameTokens& tokens, std::size_t at, std::size_t end) {
  constexpr std::size_t kReach = 9;
  Evidence evidence;
  if (tokens.is(at, "one") && tokens.is(at + 1, "of"))
    at += 2;
  const std::size_t reach = std::min(end, at + kReach);
  for (std::size_t i = at; i < reach && !ends_noun_phrase(tokens, i); ++i) {
    const WordClassSet classes = tokens.classes(i);
    if (classes.has_any({WordClass::RoleNoun, WordClass::TitleWord}))
      evidence = {.person = 1.5F};
    else if (tokens.is_lower(i) && classes.has(WordClass::FirmNoun))
      evidence = {.person = -0.5F, .organization = 2};
    else if (tokens.is_lower(i) && classes.has(WordClass::PlaceNoun))
      evidence = {.place = 1};
  }
  return evidence;
}

// "Initially, the company agreed": an adverb leads a sentence, and no apposition follows it.
bool is_adverb(const NameTokens& tokens, const Candidate& candidate) {
  const std::string_view word = tokens[candidate.first_token].folded;
  return candidate.begins_sentence && candidate.words == 1 && candidate.known.empty() &&
         (word.ends_with("ly") || tokens.has(candidate.first_token, WordClass::Common));
}

// "X, 45," and "X, a lawyer from Y": what an apposition behind a comma says.
Evidence apposition(const NameTokens& tokens, std::size_t at, std::size_t end) {
  if (at >= end)
    return {};
  if (tokens[at].kind == TokenKind::Number && tokens[at].text.size() <= 2 &&
      (at + 1 == end || tokens[at + 1].kind == TokenKind::Punctuation))
    return {.person = 1.5F};
  if (is_one_of(tokens, at, {"who", "whose", "whom"}))
    return {.person = 1.5F};
  return called(tokens, at, end);
}

// Whether up to three words at `at` end with what an organisation has: "spokesperson", "managing
// director", "chief executive".
bool leads_to_office(const NameTokens& tokens, std::size_t at, std::size_t end) {
  constexpr std::size_t kReach = 3;
  constexpr std::size_t kShortWord = 3;
  for (std::size_t i = at; i < std::min(end, at + kReach); ++i) {
    if (!tokens.is_word(i) || tokens.has(i, WordClass::SayingVerb))
      return false;
    if (tokens.has(i, WordClass::OfficeNoun))
      return true;
    if (tokens[i].text.size() <= kShortWord)
      return false;
  }
  return false;
}

// "Andean" and "Zionist" tell what sort of group is meant, and not which.
bool is_adjective(const NameTokens& tokens, const Candidate& candidate) {
  constexpr std::array<std::string_view, 5> kEndings = {"an", "ist", "ese", "ish", "ic"};
  const std::string_view word = tokens[candidate.first_token].folded;
  return candidate.words == 1 && !tokens.is_acronym(candidate.first_token) &&
         std::ranges::any_of(kEndings, [&](std::string_view e) { return word.ends_with(e); });
}

// Whether what an organisation is stands at `at`, or behind one everyday word: "company", "business
// group".
bool leads_to_firm(const NameTokens& tokens, std::size_t at) {
  if (tokens.is_lower(at) && !tokens.has(at, WordClass::FirmNoun) &&
      tokens.classes(at).has_any({WordClass::Common, WordClass::Topic}))
    ++at;
  return tokens.is_lower(at) && tokens.has(at, WordClass::FirmNoun);
}

Evidence behind_name(const NameTokens& tokens, const Candidate& candidate,
                     const Neighbours& around) {
  Evidence evidence;
  const std::size_t at = around.behind;
  if (at >= around.end)
    return evidence;
  if (is_comma(tokens, at, around.end) && is_adverb(tokens, candidate))
    return evidence;
  if (is_comma(tokens, at, around.end))
    return apposition(tokens, at + 1, around.end);
  if (tokens.is_possessive(at)) {
    if (leads_to_office(tokens, at + 1, around.end))
      evidence.organization += 1.5F;
    return evidence;
  }
  if (leads_to_office(tokens, at, around.end))
    evidence.organization += 1;
  if (!tokens.is_lower(at))
    return evidence;
  const WordClassSet classes = tokens.classes(at);
  if (classes.has(WordClass::SayingVerb)) {
    evidence.person += 1;
    evidence.organization += 0.5F;
  }
  if (tokens.is(at, "and") && tokens.is_capital(at + 1) && tokens.has(at + 1, WordClass::FirstName))
    evidence.person += 1;
  if (is_one_of(tokens, at, {"who", "himself", "herself"}))
    evidence.person += 1.5F;
  if (classes.has(WordClass::PlaceNoun))
    evidence.place += 1.5F;
  if (leads_to_firm(tokens, at))
    evidence.organization += is_adjective(tokens, candidate) ? 1.0F : 1.5F;
  return evidence;
}

// "Porto striker", "Porto's head coach"
bool is_club(const NameTokens& tokens, const Neighbours& around) {
  constexpr std::size_t kReach = 2;
  const std::size_t at = around.behind + (tokens.is_possessive(around.behind) ? 1 : 0);
  for (std::size_t i = at; i < std::min(around.end, at + kReach); ++i) {
    if (tokens.has(i, WordClass::SportNoun))
      return true;
    if (!is_one_of(tokens, i, {"head", "team", "star", "first"}))
      return false;
  }
  return false;
}

}  // namespace

void add_context(const NameTokens& tokens, Candidate& candidate) {
  const Neighbours around = neighbours_of(tokens, candidate);
  if (candidate.titled)
    candidate.context.person += 3;
  if (is_quoted(tokens, candidate, around))
    candidate.context.place += 1.5F;
  if (abbreviates_thing(tokens, candidate, around) || is_ticker(tokens, candidate, around) ||
      is_state_code(tokens, candidate, around))
    candidate.context.place += 3;
  // "African champions" is a continent's adjective.
  candidate.club =
      is_club(tokens, around) && !tokens.has(candidate.end_token - 1, WordClass::Group);
  candidate.context += before_name(tokens, candidate, around);
  candidate.context += behind_name(tokens, candidate, around);
}

}  // namespace dossier
