// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/figure_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace dossier {
namespace {

constexpr std::size_t kWidestGap = 5;

bool may_share(const Figure& figure) {
  return figure.is_count() && figure.quantity.counted.empty() &&
         figure.form != NumeralForm::Fraction;
}

Link link_before(const TaggedSentence& s, std::span<const Figure> figures, std::size_t index) {
  const std::size_t begin = figures[index - 1].end;
  const std::size_t end = figures[index].first;
  if (end <= begin || end - begin > kWidestGap)
    return Link::None;
  if (end == begin + 1 && s.is(begin, "to") && s.is(figures[index - 1].first - 1, "from"))
    return Link::Change;
  if (s.is(begin, "of") &&
      (end == begin + 1 || (end == begin + 2 && s.is(begin + 1, WordClass::Determiner))))
    return Link::PartOf;
  bool has_or = false;
  bool has_bracket = false;
  bool has_subset = false;
  bool has_dash = false;
  bool joins = false;
  for (std::size_t i = begin; i < end; ++i) {
    has_or = has_or || s.is(i, "or");
    has_bracket = has_bracket || s.is(i, "(");
    has_subset = has_subset || s.is(i, WordClass::Subset);
    has_dash = has_dash || (s.is_hyphen(i) && !s.is_inner_hyphen(i) && !s.is(i, "-")) ||
               (s.is_hyphen(i) && i > begin);
    joins = joins || s.is(i, WordClass::Linker) || s.is(i, ",") || s.is_hyphen(i);
    const bool neutral = s.is(i, WordClass::Linker) || s.is(i, WordClass::Subset) ||
                         s.is(i, WordClass::Determiner) || s.is(i, "them") || s.is(i, "at") ||
                         s.is(i, "(") || s.is(i, ",") || s.is_hyphen(i) || s.is(i, "also");
    if (!neutral)
      return Link::None;
  }
  if (has_subset)
    return Link::Subset;
  if (has_bracket || has_or)
    return Link::Aside;
  return joins ? Link::List : Link::None;
}

// "3.9 million cars, up from 2.4 million", "12 billion yen against 11 billion". Figures that are a
// thousandfold apart are not in the same words: "43 billion yen against 41".
bool is_compared(const TaggedSentence& s, const Figure& before, const Figure& figure) {
  constexpr std::size_t kMostWords = 4;
  constexpr double kWidest = 1000;
  constexpr auto kWords = std::to_array<std::string_view>(
      {",", "up", "down", "from", "compared", "with", "against", "vs", "versus"});
  const bool compares = s.is(figure.first - 1, "from") || s.is(figure.first - 1, "with") ||
                        s.is(figure.first - 1, "against") || s.is(figure.first - 1, "vs") ||
                        s.is(figure.first - 1, "versus");
  if (!compares || figure.first <= before.end || figure.first - before.end > kMostWords ||
      (s.is(figure.first - 1, "with") && !s.is(figure.first - 2, "compared")))
    return false;
  for (std::size_t i = before.end; i < figure.first; ++i)
    if (std::ranges::none_of(kWords, [&](std::string_view word) { return s.is(i, word); }))
      return false;
  const double a = std::abs(before.quantity.value.value_or(0));
  const double b = std::abs(figure.quantity.value.value_or(0));
  return b > 0 && a < kWidest * b && b < kWidest * a;
}

// "aged 15, 16 and 17"; "of the 218 passengers, 163 survived".
void share_forward(const TaggedSentence& s, std::span<Figure> figures) {
  for (std::size_t i = 1; i < figures.size(); ++i) {
    const Figure& before = figures[i - 1];
    Figure& figure = figures[i];
    if (!may_share(figure))
      continue;
    if (figure.link == Link::List && before.quantity.kind == QuantityKind::Age) {
      figure.quantity.kind = before.quantity.kind;
      figure.quantity.unit = before.quantity.unit;
      figure.has_unit = true;
    }
    if (is_compared(s, before, figure)) {
      figure.quantity.kind = before.quantity.kind;
      figure.quantity.unit = before.quantity.unit;
      figure.quantity.counted = before.quantity.counted;
      figure.has_unit = before.has_unit;
    }
    if (i == 1 && s.is(0, "of") && before.first <= 2 && figure.link == Link::List)
      figure.quantity.counted = before.quantity.counted;
  }
}

}  // namespace

void link_figures(const TaggedSentence& s, std::span<Figure> figures) {
  for (std::size_t i = 1; i < figures.size(); ++i)
    figures[i].link = link_before(s, figures, i);
}

void share_heads(const TaggedSentence& s, std::span<Figure> figures) {
  share_forward(s, figures);
  for (std::size_t i = figures.size(); i-- > 1;) {
    Figure& before = figures[i - 1];
    const Link link = figures[i].link;
    // "8 billion of the 30 billion francs".
    const bool is_part = link == Link::PartOf && figures[i].quantity.kind == QuantityKind::Money;
    const bool shares =
        is_part || link == Link::List || link == Link::Aside || link == Link::Change;
    if (!shares || !may_share(before) || s.is(before.end, "("))
      continue;
    before.quantity.counted = figures[i].quantity.counted;
    // "Eighteen, or 75 percent of the firms" are firms.
    if (link == Link::Aside && figures[i].quantity.kind == QuantityKind::Percent)
      continue;
    before.quantity.kind = figures[i].quantity.kind;
    before.quantity.unit = figures[i].quantity.unit;
    before.has_unit = figures[i].has_unit;
  }
}

}  // namespace dossier
