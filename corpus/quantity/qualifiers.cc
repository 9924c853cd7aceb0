// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/qualifiers.h"

#include <algorithm>
#include <cstddef>

#include "corpus/quantity/figure_list.h"

namespace dossier {
namespace {

constexpr std::size_t kClauseWindow = 12;
constexpr std::size_t kTotalWindow = 8;
constexpr std::size_t kNegationWindow = 3;
constexpr std::size_t kMostSkipped = 4;

bool ends_clause(const TaggedSentence& s, std::size_t i) {
  return s.is(i, ",") || s.is(i, ";") || s.is(i, ":") || s.is(i, "but") || s.is(i, "while");
}

// "no water for 11 days" denies the water.
bool denies_other_noun(const TaggedSentence& s, std::size_t i, const Figure& figure) {
  return s.is(i, "no") && i + 1 < figure.first && !s.is(i + 1, "longer") &&
         !s.is(i + 1, WordClass::Filler);
}

// Whether a word of the class stands before the figure, in its clause and near enough.
bool has_before(const TaggedSentence& s, const Figure& figure, std::size_t floor,
                std::size_t window, WordClass word_class) {
  const std::size_t begin = std::max(floor, figure.first > window ? figure.first - window : 0);
  for (std::size_t i = figure.first; i-- > begin && !ends_clause(s, i);)
    if (s.is(i, word_class) && !(s.is(i, "may") && s.is_capitalized(i) && i > 0) &&
        !denies_other_noun(s, i, figure))
      return true;
  return false;
}

// A verb that says what was done to a thing ("lost 20 jobs") tells no trend of the figure.
bool takes_things(const TaggedSentence& s, std::size_t verb, const Figure& figure, bool by) {
  if (by || figure.quantity.kind == QuantityKind::Percent)
    return false;
  const bool change_of_amount = figure.has_unit && figure.quantity.kind != QuantityKind::Money &&
                                figure.quantity.kind != QuantityKind::Duration;
  if (s.is(verb, "up") || s.is(verb, "down"))
    return false;
  return s.is(verb, WordClass::Transitive) ? !change_of_amount
                                           : figure.is_count() && !figure.quantity.counted.empty();
}

// "rose 0.3%", "fell by about 5", "a drop of 3 points".
std::optional<Trend> trend_before(const TaggedSentence& s, const Figure& figure,
                                  std::size_t floor) {
  bool by = false;
  std::size_t at = figure.first - 1;
  for (std::size_t skipped = 0; skipped < kMostSkipped && at < s.size() && floor <= at;
       ++skipped, --at) {
    const WordInfo& info = s.info(at);
    if (info.trend)
      return takes_things(s, at, figure, by) ? std::nullopt : info.trend;
    if (s.is(at, "by") || (s.is(at, "of") && s.is(at - 1, WordClass::ChangeNoun)))
      by = true;
    else if (!info.is(WordClass::Filler) && !s.is(at, "only") && !s.is(at, "just") &&
             !s[at].folded.ends_with("ly") && !s.is(at, "also") && !s.is(at, "even"))
      break;
  }
  return std::nullopt;
}

// "settled 82 cents lower".
std::optional<Trend> trend_behind(const TaggedSentence& s, const Figure& figure) {
  if (!figure.has_unit || s.is(figure.end + 1, "than"))
    return std::nullopt;
  if (s.is(figure.end, "higher"))
    return Trend::Up;
  return s.is(figure.end, "lower") ? std::optional(Trend::Down) : std::nullopt;
}

bool is_delta(const TaggedSentence& s, const Figure& figure) {
  for (std::size_t i = figure.first; i < figure.end; ++i)
    if (s.is(i, WordClass::Delta) && !s.is(i + 1, "than"))
      return !(s.is(i - 1, "or") || s.is(i - 1, "no"));
  return s.is(figure.first - 1, WordClass::Delta) ||
         (s.is(figure.end, "more") && !s.is(figure.end + 1, "times"));
}

bool follows_of_whom(const TaggedSentence& s, const Figure& figure) {
  const std::size_t whom = figure.first - 1;
  return (s.is(whom, "whom") || s.is(whom, "them") || s.is(whom, "which")) &&
         (s.is(whom - 1, "of") || s.is(whom - 1, "among"));
}

bool precedes_of_whom(const TaggedSentence& s, const Figure& figure) {
  return s.is(figure.end, "of") && (s.is(figure.end + 1, "whom") || s.is(figure.end + 1, "them"));
}

void set_subset(const TaggedSentence& s, std::span<Figure> figures, std::size_t index) {
  if (index == 0)
    return;
  Figure& figure = figures[index];
  const Link link = figure.link;
  const Figure& before = figures[index - 1];
  const bool goes_on = link == Link::List && before.quantity.flags.subset &&
                       !s.is_hyphen(before.end) && s.is(figure.first - 1, "and");
  const bool whole_first = index == 1 && s.is(0, "of") && before.first <= 2;
  const bool of_whom = follows_of_whom(s, figure) || precedes_of_whom(s, figure) || whole_first;
  figure.quantity.flags.subset = figure.quantity.role.has_value() && figure.is_count() &&
                                 (link == Link::Subset || goes_on || of_whom) &&
                                 figure.quantity.role == before.quantity.role;
}

void set_trend(const TaggedSentence& s, std::span<Figure> figures, std::size_t index,
               std::size_t floor) {
  Figure& figure = figures[index];
  Quantity& quantity = figure.quantity;
  quantity.trend = trend_before(s, figure, floor);
  if (!quantity.trend)
    quantity.trend = trend_behind(s, figure);
  const bool aside = figure.link == Link::Aside;
  if (!quantity.trend && aside)
    quantity.trend = figures[index - 1].quantity.trend;
  if (!quantity.trend && figure.is_signed && quantity.kind == QuantityKind::Percent)
    quantity.trend = quantity.value.value_or(0) < 0 ? Trend::Down : Trend::Up;
  quantity.flags.delta = quantity.trend.has_value() || is_delta(s, figure);
}

}  // namespace

void qualify(const TaggedSentence& s, std::span<Figure> figures) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    Figure& figure = figures[i];
    QuantityFlags& flags = figure.quantity.flags;
    const std::size_t floor = i == 0 ? 0 : figures[i - 1].end;
    set_trend(s, figures, i, floor);
    set_subset(s, figures, i);
    const bool to_level = s.is(figure.first - 1, "to") || s.is(figure.first - 1, "at") ||
                          s.is(figure.first - 1, "of");
    flags.total = to_level && figure.is_count() &&
                  has_before(s, figure, floor, kTotalWindow, WordClass::Total);
    flags.negated = has_before(s, figure, floor, kNegationWindow, WordClass::Negation);
    flags.hypothetical = has_before(s, figure, floor, kClauseWindow, WordClass::Hypothetical) ||
                         s.is(figure.end, "could") || s.is(figure.end, "might") ||
                         s.is(figure.end, "may");
  }
}

}  // namespace dossier
