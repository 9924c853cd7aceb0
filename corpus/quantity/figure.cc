// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/figure.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/quantity/bounds.h"
#include "corpus/quantity/dates.h"
#include "corpus/quantity/inflection.h"
#include "corpus/quantity/measured.h"
#include "corpus/quantity/multipliers.h"
#include "corpus/quantity/named_numbers.h"
#include "corpus/quantity/units.h"

namespace dossier {
namespace {

constexpr std::size_t kChangeWindow = 8;
constexpr double kOldestAge = 120;
// "rose 3 to 150" names two levels, "rose 8 to 10 percent" a range.
constexpr double kWidestRise = 3;

// The token at which the numeral behind a connector begins, over a currency sign.
std::optional<std::size_t> numeral_behind(const TaggedSentence& s, std::size_t at) {
  for (std::size_t i = at; i < s.size() && i < at + 3; ++i) {
    if (may_begin_numeral(s, i)) {
      const auto currency = read_currency_before(s, i);
      if (i == at || (currency && currency->first <= at))
        return i;
      return std::nullopt;
    }
  }
  return std::nullopt;
}

bool has_change_word(const TaggedSentence& s, std::size_t from) {
  const std::size_t begin = from > kChangeWindow ? from - kChangeWindow : 0;
  for (std::size_t i = begin; i < from; ++i)
    if (s.info(i).trend)
      return true;
  return false;
}

bool has_range_word(const TaggedSentence& s, std::size_t from) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "run", "runs",
       "anywhere", "cost", "costs", "estimated", "estimates", "between", "of", "for", "last"});
  for (std::size_t i = from > 2 ? from - 2 : 0; i < from; ++i)
    if (std::ranges::any_of(kWords, [&](std::string_view word) { return s.is(i, word); }))
      return true;
  return false;
}

// "from 78 to 82 percent" is a change, not a range, unless the words around say otherwise.
bool is_change(const TaggedSentence& s, const Measured& low, const Measured& high) {
  const std::size_t first = low.first;
  const bool from = s.is(first - 1, "from");
  if (!from)
    return s.info(first - 1).trend &&
           (high.unit_before || high.numeral.low > kWidestRise * low.numeral.low);
  if (has_range_word(s, first - 1))
    return false;
  if (has_change_word(s, first - 1))
    return true;
  return high.unit != nullptr &&
         (high.unit->kind == QuantityKind::Percent || high.unit->kind == QuantityKind::Money);
}

enum class Connector { None, Between, To, Hyphen, Or };

Connector connector_at(const TaggedSentence& s, std::size_t at, std::size_t first) {
  if (s.is(at, "and") && s.is(first - 1, "between"))
    return Connector::Between;
  if (s.is(at, "to"))
    return Connector::To;
  if (s.is(at, "~") && s.is_glued(at) && s.is_glued(at + 1))
    return Connector::Hyphen;
  if (s.is_hyphen(at) && (s.is_glued(at) == s.is_glued(at + 1)) && !s.is(at, "—"))
    return Connector::Hyphen;
  return s.is(at, "or") ? Connector::Or : Connector::None;
}

bool share_a_unit(const Measured& low, const Measured& high, Connector connector) {
  if (low.unit == nullptr)
    return true;
  if (high.unit == nullptr)
    return low.unit_before || connector == Connector::Hyphen;
  return low.unit == high.unit;
}

// The upper end of the range that `low` begins, its low end scaled as "8 to 10 million" means it.
std::optional<Measured> read_upper_end(const TaggedSentence& s, Measured& low) {
  // "8- to 16-metre": the hyphen hangs.
  const bool hangs = s.is_hyphen(low.end) && s.is_glued(low.end) && !s.is_glued(low.end + 1);
  const std::size_t behind_low = hangs ? low.end + 1 : low.end;
  const Connector connector = connector_at(s, behind_low, low.first);
  if (connector == Connector::None || low.numeral.is_vague() ||
      s.number_word(low.end - 1) == NumberWord::Fold)
    return std::nullopt;
  const std::size_t step = connector == Connector::To && s.is(behind_low + 1, "about") ? 2 : 1;
  const auto at = numeral_behind(s, behind_low + step);
  if (!at || read_date_or_time(s, *at))
    return std::nullopt;
  // "$5-10m".
  const bool has_currency = low.unit_before && low.unit != nullptr;
  const auto context = has_currency ? NumeralContext::Money : NumeralContext::Plain;
  auto high = read_measured(s, *at, behind_low, context);
  if (!high || high->numeral.is_vague() || !share_a_unit(low, *high, connector))
    return std::nullopt;
  double bottom = low.numeral.low;
  const double factor = high->numeral.scale;
  if (low.numeral.scale == 1 && factor > 1 && bottom < high->numeral.low / factor)
    bottom = decimal_product(bottom, factor);
  if (bottom >= high->numeral.low)
    return std::nullopt;
  if (connector == Connector::Or && (high->numeral.low > 1.5 * bottom + 1 || low.unit != nullptr))
    return std::nullopt;
  // "fell by 18,000 to 7.37 million".
  const bool changed_by =
      s.is(low.first - 1, "by") &&
      ((low.unit != nullptr && high->unit != nullptr) || high->numeral.low > kWidestRise * bottom);
  if (connector == Connector::To && (changed_by || is_change(s, low, *high)))
    return std::nullopt;
  low.numeral.low = bottom;
  return high;
}

void set_unit(const Unit* unit, Figure& figure) {
  figure.has_unit = unit != nullptr;
  figure.quantity.kind = unit != nullptr                        ? unit->kind
                         : figure.form == NumeralForm::Fraction ? QuantityKind::Other
                                                                : QuantityKind::Count;
  figure.quantity.unit = unit != nullptr ? std::string(unit->name) : std::string();
}

// "when she was 17", "he turned three".
bool is_age_of_pronoun(const TaggedSentence& s, const Figure& figure) {
  const std::size_t verb = figure.first - 1;
  const bool is_person = s.is(verb - 1, "he") || s.is(verb - 1, "she") || s.is(verb - 1, "i");
  return is_person && (s.is(verb, "was") || s.is(verb, "is") || s.is(verb, "turned")) &&
         figure.quantity.value.value_or(0) >= 1 && figure.form != NumeralForm::Vague &&
         (!s.is_word(figure.end) || s.is(figure.end, WordClass::Breaker)) &&
         !s.is_glued(figure.end + 1) && !s.is(figure.end, "of");
}

// "aged 35", "ages below 8", "Smith, 42, said".
void read_age(const TaggedSentence& s, Figure& figure) {
  if (figure.has_unit || figure.quantity.value.value_or(0) > kOldestAge ||
      figure.form == NumeralForm::Fraction)
    return;
  const std::size_t before = figure.first - 1;
  const bool aged = s.is(before, "aged") || s.is(before, "ages") || s.is(before, "age") ||
                    (s.is(before, "of") && s.is(before - 1, "age"));
  const bool apposition =
      figure.form == NumeralForm::Digits && s.is(before, ",") &&
      (s.is_capitalized(before - 1) || s.is(before - 1, WordClass::OneNoun)) &&
      s.is(figure.end, ",") && s.is_word(before - 1) && !s.is(before - 1, WordClass::Month) &&
      figure.quantity.bound == Bound::Exact && figure.quantity.value.value_or(0) >= 1;
  if (aged || apposition || is_age_of_pronoun(s, figure))
    set_unit(find_unit("year", QuantityKind::Age), figure);
}

// "less than 50 or equal".
Bound with_equal(Bound bound) {
  if (bound == Bound::MoreThan)
    return Bound::AtLeast;
  return bound == Bound::FewerThan ? Bound::UpTo : bound;
}

void read_bounds(const TaggedSentence& s, std::size_t floor, Figure& figure) {
  const bool is_range = figure.quantity.bound == Bound::Range;
  const bool is_vague = figure.form == NumeralForm::Vague;
  std::optional<BoundMatch> bound = find_bound_before(s, figure.first);
  if (bound && bound->first < floor)
    bound.reset();
  if (bound)
    figure.first = bound->first;
  const auto behind = find_bound_after(s, figure.end);
  if (behind) {
    figure.end = behind->end;
    figure.measure_end = behind->end;
    // "about 500 or more" is bounded from below.
    bound = bound && bound->bound != Bound::Approx ? bound : behind;
  }
  if (!bound || is_vague)
    return;
  if (s.is(figure.end, "or") && s.is(figure.end + 1, "equal"))
    bound->bound = with_equal(bound->bound);
  if (!is_range)
    apply_bound(bound->bound, figure.quantity.value.value_or(0), figure.quantity);
  else if (bound->bound == Bound::Approx)
    figure.quantity.bound = Bound::Approx;
}

// "a year or two", "a drink or two": one to two, from the article on. Not "a dog or two cats".
std::optional<Figure> read_one_or_two(const TaggedSentence& s, std::size_t i, std::size_t floor) {
  constexpr std::size_t kWordsBefore = 3;
  if (!s.is(i, "two") || !s.is(i - 1, "or") || i < floor + kWordsBefore ||
      !s.is(i - kWordsBefore, WordClass::Article) || !s.is_word(i - 2) ||
      (s.is_word(i + 1) && !s.is(i + 1, WordClass::Breaker)) || s.is_hyphen(i + 1))
    return std::nullopt;
  Figure figure;
  figure.first = figure.number_first = i - kWordsBefore;
  figure.end = figure.measure_end = i + 1;
  figure.form = NumeralForm::Words;
  figure.quantity.bound = Bound::Range;
  figure.quantity.low = 1;
  figure.quantity.high = 2;
  const auto unit = read_unit(s, i - 2, false);
  set_unit(unit && unit->end == i - 1 ? unit->unit : nullptr, figure);
  if (!figure.has_unit)
    figure.quantity.counted = singular_of(s[i - 2].folded);
  return figure;
}

}  // namespace

std::optional<Figure> read_figure(const TaggedSentence& s, std::size_t i, std::size_t floor) {
  if (const auto one_or_two = read_one_or_two(s, i, floor))
    return one_or_two;
  auto low = read_measured(s, i, floor, NumeralContext::Plain);
  if (!low || low->first < floor || is_part_of_name(s, low->numeral))
    return std::nullopt;
  const bool between = s.is(low->first - 1, "between");
  const auto high = read_upper_end(s, *low);
  Figure figure;
  figure.first = figure.number_first = low->first;
  figure.end = high ? high->end : low->end;
  figure.measure_end = figure.end;
  figure.form = low->numeral.form;
  figure.is_signed = low->numeral.is_signed;
  set_unit(high && high->unit != nullptr ? high->unit : low->unit, figure);
  Quantity& quantity = figure.quantity;
  if (high) {
    quantity.bound = Bound::Range;
    quantity.low = low->numeral.low;
    quantity.high = high->numeral.low;
    if (between || s.is(low->first - 1, "from"))
      figure.first = low->first - 1;
  } else if (low->numeral.is_vague()) {
    quantity.bound = Bound::Approx;
    quantity.low = low->numeral.low;
    quantity.high = low->numeral.high;
  } else {
    apply_bound(Bound::Exact, low->numeral.low, quantity);
  }
  figure.first = std::max(figure.first, floor);
  read_bounds(s, floor, figure);
  read_age(s, figure);
  return figure;
}

}  // namespace dossier
