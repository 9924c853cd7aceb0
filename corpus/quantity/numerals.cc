// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/numerals.h"

#include <algorithm>

#include "corpus/quantity/digits.h"
#include "corpus/quantity/fractions.h"
#include "corpus/quantity/multipliers.h"
#include "corpus/quantity/spelled_sum.h"
#include "corpus/quantity/units.h"
#include "corpus/quantity/vague_numerals.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kMostWords = 24;

bool has_digit_near_front(std::string_view word) {
  return std::ranges::any_of(word.substr(0, 5), is_ascii_digit);
}

// Reads one numeral from left to right.
class Reader {
 public:
  Reader(const TaggedSentence& sentence, std::size_t first, NumeralContext context)
      : s_(sentence), context_(context), at_(first) {
    numeral_.first = first;
  }

  std::optional<Numeral> read() {
    if (!(read_half() || read_vague() || read_quarter(at_) || read_article() ||
          read_digits_token() || read_glued() || read_fraction_sign() || read_words()))
      return std::nullopt;
    read_part_of_unit();
    numeral_.end = at_;
    read_sign();
    return numeral_;
  }

 private:
  NumberWord word(std::size_t i) const { return s_.number_word(i); }
  double value_at(std::size_t i) const { return s_.info(i).value; }
  bool is_multiplier(std::size_t i) const { return dossier::is_multiplier(s_, i); }

  bool set(double value, NumeralForm form, std::size_t end) {
    numeral_.low = numeral_.high = value;
    numeral_.form = form;
    at_ = end;
    return true;
  }

  bool take(const std::optional<Fraction>& fraction) {
    return fraction && set(fraction->value, NumeralForm::Fraction, fraction->end);
  }

  // "half a million", "half-million", "half a dozen"; "half of", "half the": one half.
  bool read_half() {
    if (word(at_) != NumberWord::Half)
      return false;
    std::size_t next = behind_hyphen(s_, at_ + 1);
    const bool article = s_.is(next, WordClass::Article);
    if (article)
      next = behind_hyphen(s_, next + 1);
    if (word(next) == NumberWord::Group || is_multiplier(next)) {
      set(value_at(next) / 2, NumeralForm::Amount, next + 1);
      numeral_.scale = is_multiplier(next) ? value_at(next) : 1;
      return true;
    }
    if (article && read_unit(s_, next, false))
      return set(0.5, NumeralForm::Amount, next);
    if (s_.is(at_ + 1, "of") || s_.is(at_ + 1, "the") || s_.is(at_ + 1, "its") ||
        s_.is(at_ + 1, "their") || s_.is(at_ + 1, "all"))
      return set(0.5, NumeralForm::Fraction, at_ + 1);
    return false;
  }

  // "dozens", "hundreds of thousands", "several hundred".
  bool read_vague() {
    const auto vague = read_vague_numeral(s_, at_);
    if (!vague)
      return false;
    set(vague->low, NumeralForm::Vague, vague->end);
    numeral_.high = vague->high;
    return true;
  }

  // "a hundred", "a dozen", "a couple", "a quarter of", "a half-million".
  bool read_article() {
    if (!s_.is(at_, WordClass::Article))
      return false;
    const std::size_t next = at_ + 1;
    if (word(next) == NumberWord::Group)
      return set(value_at(next), NumeralForm::Words, next + 1);
    if (is_multiplier(next)) {
      at_ = next;
      return read_words();
    }
    if (word(next) == NumberWord::Half) {
      at_ = next;
      return read_half() && numeral_.form == NumeralForm::Amount;
    }
    if (word(next) == NumberWord::Part && (s_.is(next + 1, "of") || is_measured_part(next)))
      return set(1 / value_at(next), NumeralForm::Fraction, next + 1);
    return read_quarter(next);
  }

  // "fell by a third", not "and hurt a third".
  bool is_measured_part(std::size_t part) const {
    const std::size_t before = part - 2;
    const bool is_all = part == 1 && part + 1 == s_.size();
    const bool measures = is_all || s_.is(before, "by") || s_.is(before, "than") ||
                          s_.is(before, "nearly") || s_.is(before, "almost") ||
                          s_.is(before, "about");
    return measures && (part + 1 >= s_.size() || s_.is_punctuation(part + 1));
  }

  // "a quarter million", "quarter-million".
  bool read_quarter(std::size_t quarter) {
    const std::size_t next = behind_hyphen(s_, quarter + 1);
    if (!s_.is(quarter, "quarter") || !is_multiplier(next))
      return false;
    set(value_at(next) / value_at(quarter), NumeralForm::Amount, next + 1);
    numeral_.scale = value_at(next);
    return true;
  }

  // "a quarter of a million", "two-thirds of a tonne".
  void read_part_of_unit() {
    if (numeral_.form != NumeralForm::Fraction || !s_.is(at_, "of") ||
        !s_.is(at_ + 1, WordClass::Article))
      return;
    if (is_multiplier(at_ + 2)) {
      multiply(value_at(at_ + 2));
      at_ += 3;
    } else if (read_unit(s_, at_ + 2, false)) {
      numeral_.form = NumeralForm::Amount;
      at_ += 2;
    }
  }

  bool read_digits_token() {
    if (!s_.is_number(at_))
      return false;
    const auto digits = read_digits(s_[at_].text);
    if (!digits)
      return false;
    set(digits->value, digits->plain() ? NumeralForm::Digits : NumeralForm::Amount, at_ + 1);
    read_leading_dot();
    read_spaced_groups();
    read_digit_fraction();
    add_fraction();
    take_multipliers();
    add_smaller_digits();
    if (word(at_ - 1) == NumberWord::Scale)
      add_fraction();
    take(read_ratio(s_, numeral_.low, at_));
    return true;
  }

  // ".500": the dot is a token of its own.
  void read_leading_dot() {
    const std::size_t dot = numeral_.first - 1;
    if (!s_.is(dot, ".") || !s_.is_glued(numeral_.first) || s_.is_glued(dot) ||
        numeral_.form != NumeralForm::Digits)
      return;
    for (std::size_t i = 0; i < s_[numeral_.first].text.size(); ++i)
      numeral_.low /= 10;
    numeral_.high = numeral_.low;
    numeral_.form = NumeralForm::Amount;
    numeral_.first = dot;
  }

  bool is_group_space(std::size_t begin, std::size_t end) const {
    return end == begin + 1 || s_.text().substr(begin, end - begin) == "\u202F" ||
           s_.text().substr(begin, end - begin) == "\u00A0";
  }

  // "816 000" with plain spaces, as style books of the metric world have it.
  void read_spaced_groups() {
    if (numeral_.form != NumeralForm::Digits || s_[at_ - 1].text.size() > 3 || numeral_.low < 1)
      return;
    while (s_.is_number(at_) && s_[at_].text.size() == 3 &&
           is_group_space(s_[at_ - 1].span.end, s_[at_].span.begin) && at_ < numeral_.first + 5 &&
           read_digits(s_[at_].text)) {
      numeral_.low = numeral_.high = numeral_.low * 1000 + read_digits(s_[at_].text)->value;
      numeral_.form = NumeralForm::Amount;
      ++at_;
    }
  }

  // "3/4", "1-1/2", "3 1/2", "2½".
  void read_digit_fraction() {
    if (numeral_.form != NumeralForm::Digits)
      return;
    if (const auto part =
            s_.is_punctuation(at_) ? fraction_character(s_[at_].text) : std::nullopt) {
      set(numeral_.low + *part, NumeralForm::Amount, at_ + 1);
      return;
    }
    if (const auto part = read_slash_fraction(s_, at_ - 1)) {
      set(part->value, NumeralForm::Fraction, part->end);
      return;
    }
    if (const auto part = read_slash_fraction(s_, behind_hyphen(s_, at_)))
      set(numeral_.low + part->value, NumeralForm::Amount, part->end);
  }

  bool read_fraction_sign() {
    if (!s_.is_punctuation(at_))
      return false;
    const auto part = fraction_character(s_[at_].text);
    if (!part)
      return false;
    set(*part, NumeralForm::Fraction, at_ + 1);
    take_multipliers();
    return true;
  }

  // "two and a half"; "six million and a half", which is half a million more.
  void add_fraction() {
    const auto part = read_added_fraction(s_, at_);
    if (!part)
      return;
    double value = part->value;
    std::size_t end = part->end;
    if (word(at_ - 1) == NumberWord::Scale) {
      value *= is_multiplier(end) ? value_at(end) : value_at(at_ - 1);
      end += is_multiplier(end) ? 1 : 0;
    }
    numeral_.low = numeral_.high = numeral_.low + value;
    at_ = end;
  }

  // "4 thousand 3 hundred and 21", "2 crore 50 lakh".
  void add_smaller_digits() {
    while (is_multiplier(at_ - 1) && at_ < numeral_.first + kMostWords) {
      const double last = value_at(at_ - 1);
      const std::size_t next = s_.is(at_, "and") ? at_ + 1 : at_;
      const auto digits = s_.is_number(next) ? read_digits(s_[next].text) : std::nullopt;
      if (!digits || !digits->plain() || digits->value <= 0)
        return;
      const bool is_scaled = is_multiplier(next + 1);
      const double value = digits->value * (is_scaled ? value_at(next + 1) : 1);
      const bool is_rest = next > at_ && word(at_ - 1) == NumberWord::Hundred;
      if (value >= last || is_scaled == (next > at_) || !(is_scaled || is_rest))
        return;
      numeral_.low = numeral_.high = numeral_.low + value;
      numeral_.scale = 1;
      at_ = next + (is_scaled ? 2 : 1);
    }
  }

  // "32m2", "USD10m".
  bool read_glued() {
    if (!s_.is_word(at_) || !has_digit_near_front(s_[at_].text))
      return false;
    const auto glued = split_glued(s_[at_].text);
    if (!glued)
      return false;
    set(glued->number.value, NumeralForm::Amount, at_ + 1);
    numeral_.prefix = glued->prefix;
    numeral_.suffix = glued->suffix;
    if (const auto scale =
            glued_scale(glued->suffix, glued->prefix.empty() ? context_ : NumeralContext::Money)) {
      multiply(*scale);
      numeral_.suffix = {};
    }
    if (numeral_.suffix.empty())
      take_multipliers();
    return true;
  }

  void multiply(double factor) {
    numeral_.low *= factor;
    numeral_.high *= factor;
    numeral_.scale *= factor;
    numeral_.form = NumeralForm::Amount;
  }

  // "million", "hundred thousand", "bn" and "m" behind the digits.
  void take_multipliers() {
    const Multiplier multiplier = read_multipliers(s_, at_, context_);
    if (multiplier.end == at_)
      return;
    multiply(multiplier.factor);
    at_ = multiplier.end;
  }

  bool read_words() {
    SpelledSum sum;
    std::size_t end = at_;
    for (std::size_t next = at_; next < at_ + kMostWords; next = step(end)) {
      if (!sum.take(word(next), value_at(next)))
        break;
      end = next + 1;
    }
    if (end == at_)
      return false;
    set(sum.total(), NumeralForm::Words, end);
    numeral_.scale = sum.scale();
    if (take(read_spelled_fraction(s_, numeral_.low, at_))) {
      take_multipliers();
      return true;
    }
    read_spelled_rest();
    take(read_ratio(s_, numeral_.low, at_));
    return true;
  }

  // "two point five million", "five and a half million", "three dozens".
  void read_spelled_rest() {
    const std::size_t end = at_;
    if (const auto decimals = read_spelled_decimals(s_, at_))
      set(numeral_.low + decimals->value, NumeralForm::Amount, decimals->end);
    else
      add_fraction();
    if ((at_ > end && word(end - 1) != NumberWord::Scale) || s_.is(at_, "dozens"))
      take_multipliers();
  }

  // The next token that could go on a spelled number: over "and" behind a hundred, and hyphens.
  std::size_t step(std::size_t end) const {
    // "fifty - two", as texts cut into words have it.
    if (s_.is_hyphen(end) && !s_.is_glued(end) && !s_.is_glued(end + 1) &&
        word(end - 1) == NumberWord::Ten && word(end + 1) == NumberWord::Digit)
      return end + 1;
    if (s_.is_inner_hyphen(end))
      return word(end - 1) == NumberWord::Digit && word(end + 1) != NumberWord::Scale &&
                     word(end + 1) != NumberWord::Hundred
                 ? s_.size()
                 : end + 1;
    const bool joins = s_.is(end, "and") && is_multiplier(end - 1) &&
                       (word(end + 1) == NumberWord::Digit || word(end + 1) == NumberWord::Teen ||
                        word(end + 1) == NumberWord::Ten);
    return joins && !read_added_fraction(s_, end) ? end + 1 : end;
  }

  void read_sign() {
    const std::size_t sign = numeral_.first - 1;
    const bool stands_free = !s_.is_glued(sign) || s_.is(sign - 1, "<") || s_.is(sign - 1, ">") ||
                             s_.is(sign - 1, "=") || s_.is(sign - 1, "(") || s_.is(sign - 1, "$");
    const bool minus = s_.is_hyphen(sign) && s_.is_glued(numeral_.first) && stands_free &&
                       !s_.is(sign, "—") && s_.is_number(numeral_.first);
    const bool plus = s_.is(sign, "+") && s_.is_glued(numeral_.first) && !s_.is_glued(sign);
    const bool negative = s_.is(sign, "negative") && !s_.info(sign - 1).trend &&
                          (s_.is(sign - 1, "is") || s_.is(sign - 1, "between") ||
                           s_.is(sign - 1, "and") || s_.is(sign - 1, "to") || sign == 0);
    const bool spelled =
        s_.is(sign, "minus") || negative || (s_.is_inner_hyphen(sign) && s_.is(sign - 1, "minus"));
    if (!minus && !plus && !spelled)
      return;
    numeral_.is_signed = true;
    numeral_.first = s_.is(sign, "minus") || negative || !spelled ? sign : sign - 1;
    if (!plus) {
      numeral_.low = -numeral_.low;
      numeral_.high = -numeral_.high;
    }
  }

  const TaggedSentence& s_;
  NumeralContext context_;
  std::size_t at_;
  Numeral numeral_;
};

}  // namespace

bool may_begin_numeral(const TaggedSentence& s, std::size_t i) {
  const Token& token = s[i];
  if (token.kind == TokenKind::Number)
    return true;
  const WordInfo& info = s.info(i);
  if (token.kind == TokenKind::Punctuation)
    return static_cast<unsigned char>(token.text.front()) >= 0x80 &&
           fraction_character(token.text).has_value();
  if (info.number != NumberWord::None || info.is(WordClass::VagueLead))
    return true;
  if (info.is(WordClass::Article))
    return s.number_word(i + 1) != NumberWord::None || s.is(i + 1, WordClass::VagueLead);
  return token.kind == TokenKind::Word && has_digit_near_front(token.text);
}

std::optional<Numeral> read_numeral(const TaggedSentence& sentence, std::size_t i,
                                    NumeralContext context) {
  return Reader(sentence, i, context).read();
}

}  // namespace dossier
