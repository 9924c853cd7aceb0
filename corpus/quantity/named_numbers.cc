// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/named_numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/quantity/bounds.h"
#include "corpus/quantity/digits.h"
#include "corpus/quantity/inflection.h"
#include "corpus/quantity/units.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kWidestAddress = 80;  // bytes looked at on each side of a number
constexpr double kHighestScore = 199;
constexpr std::size_t kScoreWindow = 5;
constexpr std::size_t kFurnitureTokens = 4;

// Whether a countable thing follows: a unit, a plural within three words, or a victim's state.
bool counts_what_follows(const TaggedSentence& s, std::size_t at) {
  const std::size_t next = s.is_inner_hyphen(at) ? at + 1 : at;
  if (read_unit(s, next, s.is_glued(next)))
    return true;
  for (std::size_t i = next; i < next + 3 && s.is_word(i); ++i) {
    if (s.info(i).role(RoleSide::Passive))
      return true;
    if (s.is(i, WordClass::Breaker))
      return false;
    if (is_plural(s[i].folded))
      return true;
  }
  return false;
}

// The bytes around token `i` up to white space, cut at kWidestAddress on each side.
std::string_view unbroken_bytes(const TaggedSentence& s, std::size_t i) {
  const std::string_view text = s.text();
  std::size_t begin = s[i].span.begin;
  const std::size_t earliest = begin > kWidestAddress ? begin - kWidestAddress : 0;
  while (begin > earliest && !is_ascii_space(text[begin - 1]))
    --begin;
  std::size_t end = std::min(s[i].span.end, text.size());
  const std::size_t latest = std::min(text.size(), end + kWidestAddress);
  while (end < latest && !is_ascii_space(text[end]))
    ++end;
  return text.substr(begin, end - begin);
}

bool is_mark_of_address(std::string_view bytes) {
  switch (bytes.front()) {
    case '@':
      return true;
    case ':':
      return bytes.starts_with("://");
    case 'w':
      return bytes.starts_with("www.");
    case '.':
      return bytes.size() > 1 && !is_ascii_digit(bytes[1]) &&
             (bytes.starts_with(".com/") || bytes.starts_with(".org/") ||
              bytes.starts_with(".html") || bytes.starts_with(".co.uk"));
    default:
      return false;
  }
}

bool is_in_address(const TaggedSentence& s, std::size_t i) {
  if (!s.is_glued(i) && !s.is_glued(i + 1))
    return s[i].text.starts_with('@');
  const std::string_view bytes = unbroken_bytes(s, i);
  for (std::size_t at = 0; at < bytes.size(); ++at)
    if (is_mark_of_address(bytes.substr(at)))
      return true;
  return false;
}

std::size_t behind_unbroken(const TaggedSentence& s, std::size_t i) {
  ++i;
  while (s.is_glued(i))
    ++i;
  return i;
}

// The number of digit tokens from `i` on that one kind of sign joins, and where they end.
struct Chain {
  std::size_t numbers = 1;
  std::size_t end = 0;
};

Chain read_chain(const TaggedSentence& s, std::size_t i) {
  Chain chain{1, i + 1};
  while ((s.is_hyphen(chain.end) || s.is(chain.end, "/") || s.is(chain.end, ".")) &&
         s.is_glued(chain.end) && s.is_number(chain.end + 1) && s.is_glued(chain.end + 1)) {
    chain.end += 2;
    ++chain.numbers;
  }
  return chain;
}

bool has_score_word(const TaggedSentence& s, std::size_t first, std::size_t end) {
  const std::size_t begin = first > kScoreWindow ? first - kScoreWindow : 0;
  for (std::size_t i = begin; i < std::min(s.size(), end + 3); ++i)
    if (s.is(i, WordClass::Score))
      return true;
  return false;
}

// "2-0" and "6-4": a higher number before a lower one, or words of sport around.
bool is_score(const TaggedSentence& s, std::size_t i, std::size_t end) {
  const auto left = read_digits(s[i].text);
  const auto right = read_digits(s[i + 2].text);
  if (!s.is_hyphen(i + 1) || !left || !right || !left->plain() || !right->plain() ||
      std::max(left->value, right->value) > kHighestScore || read_currency_before(s, i))
    return false;
  if (left->value >= right->value)
    return !read_unit(s, s.is_hyphen(end) ? end + 1 : end, s.is_glued(end));
  return !counts_what_follows(s, end) && s.number_word(end) == NumberWord::None &&
         has_score_word(s, i, end);
}

std::optional<std::size_t> read_joined_digits(const TaggedSentence& s, std::size_t i) {
  const Chain chain = read_chain(s, i);
  const auto numeral = read_numeral(s, i, NumeralContext::Plain);
  const bool is_mixed = numeral && numeral->end >= chain.end;  // 8-3/4
  if (chain.numbers >= 3 && !is_mixed)
    return chain.end;
  if (chain.numbers != 2)
    return std::nullopt;
  const bool telephone = s.is_hyphen(i + 1) && s[i].text.size() == 3 && s[i + 2].text.size() == 4 &&
                         !counts_what_follows(s, chain.end);
  const bool slashed = s.is(i + 1, "/") && !is_mixed;
  if (telephone || slashed || is_score(s, i, chain.end))
    return chain.end;
  return std::nullopt;
}

// "+1 555 123 4567", "0800 123 456".
std::optional<std::size_t> read_telephone(const TaggedSentence& s, std::size_t i) {
  const bool leading_zero = s[i].text.size() > 1 && s[i].text[0] == '0' && s[i].text[1] != '.' &&
                            s[i].text[1] != ',' && !(s.is(i - 1, ".") && s.is_glued(i));
  const bool international = s.is(i - 1, "+") && s.is_glued(i) && s.is_number(i + 1);
  if (!leading_zero && !international)
    return std::nullopt;
  std::size_t end = i + 1;
  while (s.is_number(end) || ((s.is_hyphen(end) || s.is(end, ")") || s.is(end, "(")) &&
                              (s.is_number(end + 1) || s.is_number(end + 2)) && end < i + 12))
    ++end;
  return end;
}

// "1." and "2)" at the head of a sentence, "[12]", "(3)".
std::optional<std::size_t> read_marker(const TaggedSentence& s, std::size_t i) {
  const bool small = s[i].text.size() <= 2;
  if (s.is(i - 1, "[") && s.is(i + 1, "]"))
    return i + 2;
  if (small && s.is(i - 1, "(") && s.is(i + 1, ")"))
    return i + 2;
  const bool at_head = i == 0 || (i == 1 && s.is_punctuation(0) && !s.is(0, "$"));
  if (!at_head || !s.is_glued(i + 1))
    return std::nullopt;
  if (s.is(i + 1, ")") || (s.is(i + 1, ".") && (i + 2 == s.size() || s.is_capitalized(i + 2))))
    return i + 2;
  return std::nullopt;
}

// "12 comments" as a whole line, "3 min read", "1 of 195".
std::optional<std::size_t> read_furniture(const TaggedSentence& s, std::size_t i) {
  if (s.is(i + 2, "read") && (s.is(i + 1, "min") || s.is(i + 1, "minute") || s.is(i + 1, "mins")))
    return i + 3;
  if (s.is_inner_hyphen(i + 1) && s.is(i + 2, "minute") && s.is(i + 3, "read"))
    return i + 4;
  if (i == 0 && s.is(1, "of") && s.is_number(2) && (s.size() == 3 || !s.is_word(3)))
    return 3;
  if (s.size() > kFurnitureTokens)
    return std::nullopt;
  for (std::size_t other = 0; other < s.size(); ++other)
    if (s.is(other, WordClass::Furniture))
      return s.size();
  return std::nullopt;
}

bool follows_label(const TaggedSentence& s, std::size_t i) {
  const std::size_t label = s.is(i - 1, ".") ? i - 2 : i - 1;
  if (s.is(i - 1, "#") && s.is_glued(i))
    return true;
  if (s.is(label, WordClass::Label))
    return !s.is(label, "number") || !s.is(i + 1, WordClass::Filler);
  const bool number_sign = label == i - 2 && (s.is(label, "no") || s.is(label, "nos"));
  return number_sign || (s.is(label, WordClass::NameLabel) && s.is_capitalized(label) &&
                         !counts_what_follows(s, i + 1));
}

// "F-16", "COVID-19", "under-21", "COVID -19".
bool follows_hyphenated_word(const TaggedSentence& s, const Numeral& numeral) {
  const std::size_t digits = s.is_hyphen(numeral.first) ? numeral.first + 1 : numeral.first;
  const std::size_t hyphen = digits - 1;
  if (!s.is_hyphen(hyphen) || !s.is_glued(digits) || !s.is_word(hyphen - 1) || s.is(hyphen, "—") ||
      s.is(hyphen - 1, "minus"))
    return false;
  const bool is_number_before = s.number_word(hyphen - 1) != NumberWord::None;
  if (s.is_glued(hyphen))
    return !is_number_before && !currency_symbol(s[hyphen - 1].text);
  return s[hyphen - 1].letter_case == LetterCase::Upper && s[hyphen - 1].text.size() > 2 &&
         !read_unit(s, numeral.end, s.is_glued(numeral.end));
}

// "Windows 10", "Formula One": a capitalised word right before, nothing countable behind.
bool follows_name(const TaggedSentence& s, const Numeral& numeral) {
  const std::size_t name = numeral.first - 1;
  const bool simple = numeral.form == NumeralForm::Digits ||
                      (numeral.form == NumeralForm::Words && s.is_capitalized(numeral.first));
  if (!simple || numeral.end != numeral.first + 1 || !s.is_word(name) || !s.is_capitalized(name))
    return false;
  const WordInfo& info = s.info(name);
  if (info.is(WordClass::Breaker) || info.is(WordClass::Weekday) || info.is(WordClass::Filler) ||
      info.trend || info.role(RoleSide::Object) || info.number != NumberWord::None ||
      read_currency_before(s, numeral.first) || find_bound_before(s, numeral.first) ||
      s.is(numeral.end, WordClass::Article))
    return false;
  return !counts_what_follows(s, numeral.end) && !find_bound_after(s, numeral.end);
}

bool has_foreign_letters(const TaggedSentence& s, const Numeral& numeral) {
  if (!numeral.prefix.empty() && read_glued_currency(s, numeral.first, numeral.prefix) == nullptr)
    return true;
  if (!numeral.suffix.empty())
    return numeral.suffix == "s" || find_unit(numeral.suffix) == nullptr;
  return s.is_word(numeral.end) && s.is_glued(numeral.end) && s.is_number(numeral.end - 1) &&
         !read_unit(s, numeral.end, true) && s.number_word(numeral.end) == NumberWord::None &&
         !s.is(numeral.end, "m") && !s.is(numeral.end, "ish");
}

// "one" counts only where a unit or a thing that is counted follows, or a bound word precedes.
bool is_pronoun_one(const TaggedSentence& s, const Numeral& numeral) {
  if (!s.is(numeral.first, "one") || numeral.end != numeral.first + 1)
    return false;
  const std::size_t next = s.is_inner_hyphen(numeral.end) ? numeral.end + 1 : numeral.end;
  const auto bound = find_bound_before(s, numeral.first);
  const bool opens_range = s.is(next, "to") || s.is(next, "or") || s.is_hyphen(next);
  if (opens_range && next + 1 < s.size() && may_begin_numeral(s, next + 1))
    return false;
  if (s.is(next, WordClass::OneNever))
    return true;
  if (s.is(numeral.first - 1, "no") || s.is(numeral.first - 1, "any"))
    return true;
  if (bound && bound->bound != Bound::Approx && bound->end - bound->first > 1)
    return !s.is_word(next);
  return !read_unit(s, next, false) && !s.is(next, WordClass::OneNoun) &&
         !s.is(next + 1, WordClass::OneNoun);
}

// "two-time", "four-way": says what kind, not how many.
bool is_adjective(const TaggedSentence& s, const Numeral& numeral) {
  constexpr auto kEndings =
      std::to_array<std::string_view>({"time", "way", "strong", "sided", "handed", "off", "on",
                                       "dimensional", "figure", "piece", "for"});
  if (!s.is_inner_hyphen(numeral.end))
    return false;
  return std::ranges::any_of(kEndings,
                             [&](std::string_view e) { return s.is(numeral.end + 1, e); });
}

}  // namespace

std::optional<std::size_t> read_named_number(const TaggedSentence& s, std::size_t i) {
  if (!s.is_number(i) && !(s.is_word(i) && is_ascii_digit(s[i].text.front())))
    return std::nullopt;
  if (is_in_address(s, i))
    return behind_unbroken(s, i);
  if (!s.is_number(i))
    return std::nullopt;
  if (const auto end = read_marker(s, i))
    return end;
  if (const auto end = read_furniture(s, i))
    return end;
  if (const auto end = read_telephone(s, i))
    return end;
  if (follows_label(s, i))
    return read_chain(s, i).end;
  return read_joined_digits(s, i);
}

bool is_part_of_name(const TaggedSentence& s, const Numeral& numeral) {
  return has_foreign_letters(s, numeral) || follows_hyphenated_word(s, numeral) ||
         is_pronoun_one(s, numeral) || is_adjective(s, numeral) || follows_name(s, numeral);
}

}  // namespace dossier
