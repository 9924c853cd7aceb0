// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/numerals.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/quantity/digit_numerals.h"
#include "corpus/quantity/digits.h"
#include "corpus/quantity/fractions.h"
#include "corpus/quantity/multipliers.h"
#include "corpus/quantity/numeral_draft.h"
#include "corpus/quantity/spelled_sum.h"
#include "corpus/quantity/units.h"
#include "corpus/quantity/vague_numerals.h"

namespace dossier {
namespace {

constexpr std::size_t kMostWords = 24;

// Reads one numeral from left to right.
class Reader {
 public:
  Reader(const TaggedSentence& sentence, std::size_t first, NumeralContext context)
      : draft_{.s = sentence, .context = context, .at = first, .numeral = {}} {
    draft_.numeral.first = first;
  }

  std::optional<Numeral> read() {
    if (!(read_half() || read_fold() || read_vague() || read_quarter(draft_.at) || read_article() ||
          read_digit_numeral(draft_) || read_words()))
      return std::nullopt;
    read_part_of_unit();
    draft_.numeral.end = draft_.at;
    read_sign();
    return draft_.numeral;
  }

 private:
  NumberWord word(std::size_t i) const { return draft_.s.number_word(i); }
  double value_at(std::size_t i) const { return draft_.s.info(i).value; }
  bool is_multiplier(std::size_t i) const { return dossier::is_multiplier(draft_.s, i); }

  // "half a million", "half-million", "half a dozen"; "half of", "half the": one half.
  bool read_half() {
    if (word(draft_.at) != NumberWord::Half || is_half_of_period())
      return false;
    std::size_t next = behind_hyphen(draft_.s, draft_.at + 1);
    const bool article = draft_.s.is(next, WordClass::Article);
    if (article)
      next = behind_hyphen(draft_.s, next + 1);
    if (word(next) == NumberWord::Group || is_multiplier(next)) {
      draft_.set(value_at(next) / 2, NumeralForm::Amount, next + 1);
      draft_.numeral.scale = is_multiplier(next) ? value_at(next) : 1;
      return true;
    }
    if (article && read_unit(draft_.s, next, false))
      return draft_.set(0.5, NumeralForm::Amount, next);
    if (draft_.s.is(draft_.at + 1, "of") || draft_.s.is(draft_.at + 1, "the") ||
        draft_.s.is(draft_.at + 1, "its") || draft_.s.is(draft_.at + 1, "their") ||
        draft_.s.is(draft_.at + 1, "all"))
      return draft_.set(0.5, NumeralForm::Fraction, draft_.at + 1);
    return false;
  }

  // "the first half of the year".
  bool is_half_of_period() const {
    constexpr auto kWhich =
        std::to_array<std::string_view>({"first", "second", "latter", "last", "other", "former"});
    return std::ranges::any_of(
        kWhich, [&](std::string_view which) { return draft_.s.is(draft_.at - 1, which); });
  }

  // "sixfold"; "the terms were threefold" counts nothing.
  bool read_fold() {
    return word(draft_.at) == NumberWord::Fold && !draft_.s.is(draft_.at - 1, WordClass::Be) &&
           draft_.set(value_at(draft_.at), NumeralForm::Amount, draft_.at + 1);
  }

  // "dozens", "hundreds of thousands", "several hundred".
  bool read_vague() {
    const auto vague = read_vague_numeral(draft_.s, draft_.at);
    if (!vague)
      return false;
    draft_.set(vague->low, NumeralForm::Vague, vague->end);
    draft_.numeral.high = vague->high;
    return true;
  }

  // "a hundred", "a dozen", "a couple", "a quarter of", "a half-million".
  bool read_article() {
    if (!draft_.s.is(draft_.at, WordClass::Article))
      return false;
    const std::size_t next = draft_.at + 1;
    if (word(next) == NumberWord::Group)
      return draft_.set(value_at(next), NumeralForm::Words, next + 1);
    if (is_multiplier(next)) {
      draft_.at = next;
      return read_words();
    }
    if (word(next) == NumberWord::Half) {
      draft_.at = next;
      return read_half() && draft_.numeral.form == NumeralForm::Amount;
    }
    if (word(next) == NumberWord::Part && (draft_.s.is(next + 1, "of") || is_measured_part(next)))
      return draft_.set(1 / value_at(next), NumeralForm::Fraction, next + 1);
    return read_quarter(next);
  }

  // "fell by a third", not "and hurt a third".
  bool is_measured_part(std::size_t part) const {
    const std::size_t before = part - 2;
    const bool is_all = part == 1 && part + 1 == draft_.s.size();
    const bool measures = is_all || draft_.s.is(before, "by") || draft_.s.is(before, "than") ||
                          draft_.s.is(before, "nearly") || draft_.s.is(before, "almost") ||
                          draft_.s.is(before, "about");
    return measures && (part + 1 >= draft_.s.size() || draft_.s.is_punctuation(part + 1));
  }

  // "a quarter million", "quarter-million".
  bool read_quarter(std::size_t quarter) {
    const std::size_t next = behind_hyphen(draft_.s, quarter + 1);
    if (!draft_.s.is(quarter, "quarter") || !is_multiplier(next))
      return false;
    draft_.set(value_at(next) / value_at(quarter), NumeralForm::Amount, next + 1);
    draft_.numeral.scale = value_at(next);
    return true;
  }

  // "a quarter of a million", "two-thirds of a tonne".
  void read_part_of_unit() {
    if (draft_.numeral.form != NumeralForm::Fraction || !draft_.s.is(draft_.at, "of") ||
        !draft_.s.is(draft_.at + 1, WordClass::Article))
      return;
    if (is_multiplier(draft_.at + 2)) {
      draft_.multiply(value_at(draft_.at + 2));
      draft_.at += 3;
    } else if (read_unit(draft_.s, draft_.at + 2, false)) {
      draft_.numeral.form = NumeralForm::Amount;
      draft_.at += 2;
    }
  }

  bool read_words() {
    SpelledSum sum;
    std::size_t end = draft_.at;
    for (std::size_t next = draft_.at; next < draft_.at + kMostWords; next = step(end)) {
      if (!sum.take(word(next), value_at(next)))
        break;
      end = next + 1;
    }
    if (end == draft_.at)
      return false;
    draft_.set(sum.total(), NumeralForm::Words, end);
    draft_.numeral.scale = sum.scale();
    if (draft_.take(read_spelled_fraction(draft_.s, draft_.numeral.low, draft_.at))) {
      draft_.take_multipliers();
      return true;
    }
    read_spelled_rest();
    draft_.take(read_ratio(draft_.s, draft_.numeral.low, draft_.at));
    return true;
  }

  // "two point five million", "five and a half million", "three dozens".
  void read_spelled_rest() {
    const std::size_t end = draft_.at;
    if (const auto decimals = read_spelled_decimals(draft_.s, draft_.at))
      draft_.set(draft_.numeral.low + decimals->value, NumeralForm::Amount, decimals->end);
    else
      draft_.add_fraction();
    if ((draft_.at > end && word(end - 1) != NumberWord::Scale) || draft_.s.is(draft_.at, "dozens"))
      draft_.take_multipliers();
  }

  // The next token that could go on a spelled number: over "and" behind a hundred, and hyphens.
  std::size_t step(std::size_t end) const {
    // "fifty - two", as texts cut into words have it.
    if (draft_.s.is_hyphen(end) && !draft_.s.is_glued(end) && !draft_.s.is_glued(end + 1) &&
        word(end - 1) == NumberWord::Ten && word(end + 1) == NumberWord::Digit)
      return end + 1;
    if (draft_.s.is_inner_hyphen(end))
      return word(end - 1) == NumberWord::Digit && word(end + 1) != NumberWord::Scale &&
                     word(end + 1) != NumberWord::Hundred
                 ? draft_.s.size()
                 : end + 1;
    const bool joins = draft_.s.is(end, "and") && is_multiplier(end - 1) &&
                       (word(end + 1) == NumberWord::Digit || word(end + 1) == NumberWord::Teen ||
                        word(end + 1) == NumberWord::Ten);
    return joins && !read_added_fraction(draft_.s, end) ? end + 1 : end;
  }

  void read_sign() {
    const std::size_t sign = draft_.numeral.first - 1;
    const bool stands_free = !draft_.s.is_glued(sign) || draft_.s.is(sign - 1, "<") ||
                             draft_.s.is(sign - 1, ">") || draft_.s.is(sign - 1, "=") ||
                             draft_.s.is(sign - 1, "(") || draft_.s.is(sign - 1, "$");
    const bool minus = draft_.s.is_hyphen(sign) && draft_.s.is_glued(draft_.numeral.first) &&
                       stands_free && !draft_.s.is(sign, "—") &&
                       draft_.s.is_number(draft_.numeral.first);
    const bool plus = draft_.s.is(sign, "+") && draft_.s.is_glued(draft_.numeral.first) &&
                      !draft_.s.is_glued(sign);
    const bool negative =
        draft_.s.is(sign, "negative") && !draft_.s.info(sign - 1).trend &&
        (draft_.s.is(sign - 1, "is") || draft_.s.is(sign - 1, "between") ||
         draft_.s.is(sign - 1, "and") || draft_.s.is(sign - 1, "to") || sign == 0);
    const bool spelled = draft_.s.is(sign, "minus") || negative ||
                         (draft_.s.is_inner_hyphen(sign) && draft_.s.is(sign - 1, "minus"));
    if (!minus && !plus && !spelled)
      return;
    draft_.numeral.is_signed = true;
    draft_.numeral.first = draft_.s.is(sign, "minus") || negative || !spelled ? sign : sign - 1;
    if (!plus) {
      draft_.numeral.low = -draft_.numeral.low;
      draft_.numeral.high = -draft_.numeral.high;
    }
  }

  NumeralDraft draft_;
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
