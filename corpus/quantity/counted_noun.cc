// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/counted_noun.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "corpus/quantity/inflection.h"
#include "corpus/quantity/units.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestPhrase = 10;
constexpr std::size_t kLongestBracket = 8;
constexpr std::size_t kNone = SIZE_MAX;

bool is_quote(const TaggedSentence& s, std::size_t i) {
  constexpr auto kQuotes =
      std::to_array<std::string_view>({"\"", "“", "”", "‘", "’", "'", "«", "»"});
  return s.is_punctuation(i) && std::ranges::find(kQuotes, s[i].text) != kQuotes.end();
}

// Behind the bracket that opens at `i`; `i` where it stays open too long.
std::size_t behind_bracket(const TaggedSentence& s, std::size_t i) {
  for (std::size_t end = i + 1; end < s.size() && end < i + kLongestBracket; ++end)
    if (s.is(end, ")") || s.is(end, "]"))
      return end + 1;
  return i;
}

bool is_adverb(const TaggedSentence& s, std::size_t i) {
  const std::string_view word = s[i].folded;
  return word.size() > 4 && word.ends_with("ly") && s[i].letter_case == LetterCase::Lower &&
         !s.is(i, WordClass::LyNoun);
}

// "US citizens", "WHO staff" and "IT workers" begin with no pronoun.
bool is_breaker(const TaggedSentence& s, std::size_t i) {
  const bool acronym = s.is_word(i) && s[i].letter_case == LetterCase::Upper &&
                       (s.is(i, "us") || s.is(i, "who") || s.is(i, "it"));
  return s.is(i, WordClass::Breaker) && !acronym;
}

bool is_plural_noun(const TaggedSentence& s, std::size_t i) {
  return s.is_word(i) && !is_breaker(s, i) && is_plural(s[i].folded);
}

bool is_participle(const TaggedSentence& s, std::size_t i) {
  const std::string_view word = s[i].folded;
  return s[i].letter_case == LetterCase::Lower && word.size() > 4 &&
         (word.ends_with("ed") || word.ends_with("ing")) && word != "building" &&
         word != "wedding" && word != "meeting" && word != "killing" && word != "hundred" &&
         word != "bombing";
}

// "sports teams", "Times employees": the plural stands before the head.
bool is_modifier(const TaggedSentence& s, std::size_t i) {
  const auto is_head = [&](std::size_t next) {
    return s.is_word(next) && !s.is(next, WordClass::Breaker) && is_plural(s[next].folded) &&
           !s.is(next, WordClass::WeakHead);
  };
  const bool another_plural = is_head(i + 1);
  if (s.is(i, WordClass::ModifierPlural))
    return another_plural || (!s.is(i + 1, WordClass::Breaker) && is_head(i + 2));
  if (s.is_inner_hyphen(i + 1))
    return true;
  return another_plural && s.is_capitalized(i) && !s.is_capitalized(i + 1);
}

// Walks one noun phrase.
class PhraseWalk {
 public:
  PhraseWalk(const TaggedSentence& s, std::size_t at, GrammaticalNumber number)
      : s_(s), at_(at), number_(number) {
    if (s_.is_inner_hyphen(at_)) {
      ++at_;
      compound_ = true;
    }
    // "12 wounded soldiers".
    if (s_.info(at_).role(RoleSide::Passive) &&
        (is_plural_noun(s_, at_ + 1) || (s_.is_word(at_ + 1) && is_plural_noun(s_, at_ + 2))) &&
        !is_breaker(s_, at_ + 1))
      ++at_;
    if (s_.is(at_, "such") || s_.is(at_, "more") || s_.is(at_, "fewer") || s_.is(at_, "less"))
      ++at_;
  }

  std::size_t head() {
    const std::size_t limit = at_ + kLongestPhrase;
    while (at_ < s_.size() && at_ < limit && step()) {
    }
    if (compound_ && first_ != kNone)
      return first_;
    if (plural_ != kNone)
      return plural_;
    return number_ == GrammaticalNumber::Any ? noun_ : first_;
  }

  /// Whether another figure stands between the number and the head.
  bool crossed() const { return crossed_; }

 private:
  bool step() {
    if (s_.is_punctuation(at_))
      return step_over_punctuation();
    if (s_[at_].kind == TokenKind::Possessive) {
      noun_ = kNone;
      ++at_;
      return true;
    }
    if (s_.is_number(at_) && s_.is_hyphen(at_ - 1) && s_.is_glued(at_) && noun_ == at_ - 2) {
      ++at_;
      return true;
    }
    // "50 Boeing 737 jets".
    if (s_.is_number(at_) && noun_ == at_ - 1 && s_.is_capitalized(noun_) &&
        s_.is(noun_, WordClass::Label)) {
      ++at_;
      return true;
    }
    if (const std::size_t behind = behind_measure(); behind > at_) {
      at_ = behind;
      crossed_ = true;
      return true;
    }
    if (joins_adjectives()) {
      at_ += 2;
      return true;
    }
    if (!s_.is_word(at_) || is_breaker(s_, at_) || s_.is_column_break(at_) ||
        s_.number_word(at_) == NumberWord::Scale || (s_.is(at_, "short") && s_.is(at_ + 1, "of")) ||
        begins_period())
      return false;
    if (begins_another_number()) {
      noun_ = first_ = kNone;
      return false;
    }
    return step_over_word();
  }

  // "58.9% five years ago", "in the first three months": what comes before belongs to that one.
  bool begins_another_number() const {
    const NumberWord sort = s_.number_word(at_);
    const bool is_small =
        sort == NumberWord::Digit || sort == NumberWord::Teen || sort == NumberWord::Ten;
    return is_small && !s_.is_hyphen(at_ + 1) && !s_.is_hyphen(at_ - 1);
  }

  // "200 pregnant and lactating women".
  bool joins_adjectives() const {
    return s_.is(at_, "and") && number_ == GrammaticalNumber::Plural && noun_ == at_ - 1 &&
           first_ == noun_ && plural_ == kNone && s_.is_word(at_ + 1) &&
           s_[at_ + 1].letter_case == LetterCase::Lower && !is_breaker(s_, at_ + 1) &&
           !is_plural(s_[at_ + 1].folded) && s_.number_word(at_ + 1) == NumberWord::None &&
           is_plural_noun(s_, at_ + 2);
  }

  // "a 7.4 percent decline last year".
  bool begins_period() const {
    return (s_.is(at_, "last") || s_.is(at_, "next")) && s_.is(at_ + 1, WordClass::WeakHead);
  }

  // Over the measure of "31 18-metre yachts", a figure of its own.
  std::size_t behind_measure() const {
    if (!s_.is_number(at_) && s_.number_word(at_) == NumberWord::None)
      return at_;
    const bool hyphenated = s_.is_inner_hyphen(at_ + 1) && s_.is_word(at_ + 2);
    if (!hyphenated)
      return at_;
    const auto unit = read_unit(s_, at_ + 2, false);
    return unit ? unit->end : at_;
  }

  bool step_over_punctuation() {
    const bool opens = s_.is(at_, "(") || s_.is(at_, "[");
    if (opens && noun_ != kNone) {
      const std::size_t behind = behind_bracket(s_, at_);
      const bool goes_on = behind > at_ && s_.is_word(behind) &&
                           !s_.is(behind, WordClass::Breaker) && is_plural(s_[behind].folded);
      if (!goes_on)
        return false;
      at_ = behind;
      return true;
    }
    // "8 new, modern ships".
    if (s_.is(at_, ",") && noun_ == at_ - 1 && s_[noun_].letter_case == LetterCase::Lower &&
        s_.is_word(at_ + 1) && !is_breaker(s_, at_ + 1) && is_plural_noun(s_, at_ + 2)) {
      ++at_;
      return true;
    }
    const bool joins_number = s_.is_hyphen(at_) && s_.is_glued(at_ + 1) && s_.is_number(at_ + 1);
    if (!s_.is_inner_hyphen(at_) && !joins_number && !is_quote(s_, at_) &&
        !(s_.is(at_, "/") && s_.is_glued(at_)))
      return false;
    if (s_.is_column_break(at_))
      return false;
    // A closing quotation mark behind the noun ends the phrase.
    if (is_quote(s_, at_) && noun_ != kNone && !s_.is_word(at_ + 1))
      return false;
    ++at_;
    return true;
  }

  bool step_over_word() {
    if (is_adverb(s_, at_)) {
      if (noun_ != kNone)
        return false;
    } else if (is_plural(s_[at_].folded) && !s_.is(at_, WordClass::WeakHead)) {
      if (!is_modifier(s_, at_)) {
        plural_ = at_;
        if (first_ == kNone)
          first_ = at_;
        return false;
      }
      noun_ = at_;
    } else if (s_.is(at_, WordClass::WeakHead)) {
      if (noun_ == kNone)
        noun_ = at_;
      if (first_ == kNone)
        first_ = noun_;
      return false;
    } else if (!is_participle(s_, at_)) {
      noun_ = at_;
    }
    if (first_ == kNone)
      first_ = noun_;
    ++at_;
    return true;
  }

  const TaggedSentence& s_;
  std::size_t at_;
  GrammaticalNumber number_;
  std::size_t noun_ = kNone;
  std::size_t first_ = kNone;  // the noun of "six-cylinder engines"
  std::size_t plural_ = kNone;
  bool compound_ = false;
  bool crossed_ = false;
};

// Over "of the", "of his": where the phrase begins that a part is taken of.
std::size_t behind_of(const TaggedSentence& s, std::size_t of) {
  std::size_t at = of + 1;
  while (s.is(at, WordClass::Determiner) && at < of + 4)
    ++at;
  return at;
}

bool is_decimal_number(const Figure& figure) {
  const double value = figure.quantity.value.value_or(0);
  return value != std::floor(value);
}

std::optional<CountedNoun> find_before(const TaggedSentence& s, const Figure& figure) {
  const std::size_t of = figure.first - 1;
  if (!s.is(of, "of") || !s.is_word(of - 1) || s.is(of - 1, WordClass::Breaker))
    return std::nullopt;
  return CountedNoun{of - 1, figure.end, singular_of(s[of - 1].folded)};
}

}  // namespace

std::optional<CountedNoun> find_head_noun(const TaggedSentence& s, std::size_t at,
                                          GrammaticalNumber number) {
  PhraseWalk walk(s, at, number);
  const std::size_t head = walk.head();
  if (head == kNone)
    return std::nullopt;
  return CountedNoun{head, walk.crossed() ? at : head + 1, singular_of(s[head].folded)};
}

std::optional<CountedNoun> find_counted_noun(const TaggedSentence& s, const Figure& figure) {
  const std::size_t at = figure.measure_end;
  const QuantityKind kind = figure.quantity.kind;
  const bool takes_noun = kind == QuantityKind::Count || kind == QuantityKind::Money ||
                          kind == QuantityKind::Percent || kind == QuantityKind::Other;
  if (!takes_noun || (kind == QuantityKind::Other && figure.has_unit))
    return std::nullopt;
  if (s.is(at, "of") && !s.is(at + 1, "whom") && !s.is(at + 1, "which") && !s.is(at + 1, "them")) {
    auto noun = find_head_noun(s, behind_of(s, at));
    if (noun && kind != QuantityKind::Count && kind != QuantityKind::Other)
      noun->end = at;
    return noun;
  }
  if (kind == QuantityKind::Count || kind == QuantityKind::Other) {
    const std::size_t skip = s.is(at, "the") && figure.form == NumeralForm::Fraction ? 1 : 0;
    const bool one_known = s.is(at, WordClass::OneNoun);
    const bool counts =
        kind == QuantityKind::Count && (figure.quantity.value.value_or(0) != 1 || one_known);
    auto noun =
        find_head_noun(s, at + skip, counts ? GrammaticalNumber::Plural : GrammaticalNumber::Any);
    // "A 6.3 quake": a part of a whole counts nothing in the singular.
    const bool is_decimal = kind == QuantityKind::Count && is_decimal_number(figure);
    return noun && is_decimal && !is_plural(s[noun->head].folded) ? std::nullopt : noun;
  }
  const bool worth = s.is(at, "worth") && s.is(at + 1, "of");
  if ((s.is(at, "in") || worth) && kind == QuantityKind::Money) {
    auto noun = find_head_noun(s, behind_of(s, worth ? at + 1 : at));
    if (noun && !s.is_capitalized(noun->head)) {
      noun->end = at;
      return noun;
    }
  }
  if (auto noun = find_before(s, figure))
    return noun;
  auto noun = find_head_noun(s, at);
  if (noun)
    noun->end = at;
  return noun;
}

}  // namespace dossier
