// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/digit_numerals.h"

#include <algorithm>
#include <optional>

#include "corpus/quantity/digits.h"
#include "corpus/quantity/multipliers.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kMostWords = 24;

class DigitReader {
 public:
  explicit DigitReader(NumeralDraft& draft) : draft_(draft) {}

  bool read() { return read_digits_token() || read_glued() || read_fraction_sign(); }

 private:
  bool read_digits_token() {
    if (!draft_.s.is_number(draft_.at))
      return false;
    const auto digits = read_digits(draft_.s[draft_.at].text);
    if (!digits)
      return false;
    draft_.set(digits->value, digits->plain() ? NumeralForm::Digits : NumeralForm::Amount,
               draft_.at + 1);
    read_leading_dot();
    read_spaced_groups();
    read_digit_fraction();
    draft_.add_fraction();
    draft_.take_multipliers();
    add_smaller_digits();
    if (draft_.s.number_word(draft_.at - 1) == NumberWord::Scale)
      draft_.add_fraction();
    draft_.take(read_ratio(draft_.s, draft_.numeral.low, draft_.at));
    return true;
  }

  // ".500": the dot is a token of its own.
  void read_leading_dot() {
    const std::size_t dot = draft_.numeral.first - 1;
    if (!draft_.s.is(dot, ".") || !draft_.s.is_glued(draft_.numeral.first) ||
        draft_.s.is_glued(dot) || draft_.numeral.form != NumeralForm::Digits)
      return;
    for (std::size_t i = 0; i < draft_.s[draft_.numeral.first].text.size(); ++i)
      draft_.numeral.low /= 10;
    draft_.numeral.high = draft_.numeral.low;
    draft_.numeral.form = NumeralForm::Amount;
    draft_.numeral.first = dot;
  }

  bool is_group_space(std::size_t begin, std::size_t end) const {
    return end == begin + 1 || draft_.s.text().substr(begin, end - begin) == "\u202F" ||
           draft_.s.text().substr(begin, end - begin) == "\u00A0";
  }

  // "816 000" with plain spaces, as style books of the metric world have it.
  void read_spaced_groups() {
    if (draft_.numeral.form != NumeralForm::Digits || draft_.s[draft_.at - 1].text.size() > 3 ||
        draft_.numeral.low < 1)
      return;
    while (draft_.s.is_number(draft_.at) && draft_.s[draft_.at].text.size() == 3 &&
           is_group_space(draft_.s[draft_.at - 1].span.end, draft_.s[draft_.at].span.begin) &&
           draft_.at < draft_.numeral.first + 5 && read_digits(draft_.s[draft_.at].text)) {
      draft_.numeral.low = draft_.numeral.high =
          draft_.numeral.low * 1000 + read_digits(draft_.s[draft_.at].text)->value;
      draft_.numeral.form = NumeralForm::Amount;
      ++draft_.at;
    }
  }

  // "3/4", "1-1/2", "3 1/2", "2½".
  void read_digit_fraction() {
    if (draft_.numeral.form != NumeralForm::Digits)
      return;
    if (const auto part = draft_.s.is_punctuation(draft_.at)
                              ? fraction_character(draft_.s[draft_.at].text)
                              : std::nullopt) {
      draft_.set(draft_.numeral.low + *part, NumeralForm::Amount, draft_.at + 1);
      return;
    }
    if (const auto part = read_slash_fraction(draft_.s, draft_.at - 1)) {
      draft_.set(part->value, NumeralForm::Fraction, part->end);
      return;
    }
    if (const auto part = read_slash_fraction(draft_.s, behind_hyphen(draft_.s, draft_.at)))
      draft_.set(draft_.numeral.low + part->value, NumeralForm::Amount, part->end);
  }

  bool read_fraction_sign() {
    if (!draft_.s.is_punctuation(draft_.at))
      return false;
    const auto part = fraction_character(draft_.s[draft_.at].text);
    if (!part)
      return false;
    draft_.set(*part, NumeralForm::Fraction, draft_.at + 1);
    draft_.take_multipliers();
    return true;
  }

  // "4 thousand 3 hundred and 21", "2 crore 50 lakh".
  void add_smaller_digits() {
    while (is_multiplier(draft_.s, draft_.at - 1) &&
           draft_.at < draft_.numeral.first + kMostWords) {
      const double last = draft_.s.info(draft_.at - 1).value;
      const std::size_t next = draft_.s.is(draft_.at, "and") ? draft_.at + 1 : draft_.at;
      const auto digits =
          draft_.s.is_number(next) ? read_digits(draft_.s[next].text) : std::nullopt;
      if (!digits || !digits->plain() || digits->value <= 0)
        return;
      const bool is_scaled = is_multiplier(draft_.s, next + 1);
      const double value = digits->value * (is_scaled ? draft_.s.info(next + 1).value : 1);
      const bool is_rest =
          next > draft_.at && draft_.s.number_word(draft_.at - 1) == NumberWord::Hundred;
      if (value >= last || is_scaled == (next > draft_.at) || !(is_scaled || is_rest))
        return;
      draft_.numeral.low = draft_.numeral.high = draft_.numeral.low + value;
      draft_.numeral.scale = 1;
      draft_.at = next + (is_scaled ? 2 : 1);
    }
  }

  // "32m2", "USD10m".
  bool read_glued() {
    if (!draft_.s.is_word(draft_.at) || !has_digit_near_front(draft_.s[draft_.at].text))
      return false;
    const auto glued = split_glued(draft_.s[draft_.at].text);
    if (!glued)
      return false;
    draft_.set(glued->number.value, NumeralForm::Amount, draft_.at + 1);
    draft_.numeral.prefix = glued->prefix;
    draft_.numeral.suffix = glued->suffix;
    if (const auto scale = glued_scale(
            glued->suffix, glued->prefix.empty() ? draft_.context : NumeralContext::Money)) {
      draft_.multiply(*scale);
      draft_.numeral.suffix = {};
    }
    if (draft_.numeral.suffix.empty())
      draft_.take_multipliers();
    return true;
  }

  NumeralDraft& draft_;
};

}  // namespace

bool has_digit_near_front(std::string_view word) {
  return std::ranges::any_of(word.substr(0, 5), is_ascii_digit);
}

bool read_digit_numeral(NumeralDraft& draft) {
  return DigitReader(draft).read();
}

}  // namespace dossier
