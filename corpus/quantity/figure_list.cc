// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/figure_list.h"

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

}  // namespace

void link_figures(const TaggedSentence& s, std::span<Figure> figures) {
  for (std::size_t i = 1; i < figures.size(); ++i)
    figures[i].link = link_before(s, figures, i);
}

void share_heads(const TaggedSentence& s, std::span<Figure> figures) {
  for (std::size_t i = figures.size(); i-- > 1;) {
    Figure& before = figures[i - 1];
    const Link link = figures[i].link;
    const bool shares = link == Link::List || link == Link::Aside || link == Link::Change;
    if (!shares || !may_share(before) || s.is(before.end, "("))
      continue;
    before.quantity.kind = figures[i].quantity.kind;
    before.quantity.unit = figures[i].quantity.unit;
    before.quantity.counted = figures[i].quantity.counted;
    before.has_unit = figures[i].has_unit;
  }
}

}  // namespace dossier
