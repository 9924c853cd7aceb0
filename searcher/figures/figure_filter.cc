// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/figure_filter.h"

#include <algorithm>
#include <utility>

#include "corpus/quantity/role_nouns.h"

namespace dossier {

FigureFilter::FigureFilter(std::optional<QuantityCondition> of,
                           std::vector<QuantityCondition> of_query)
    : of_(std::move(of)), of_query_(std::move(of_query)) {
  const std::optional<RoleThing> said = of_ ? thing_said_by(of_->counted) : std::nullopt;
  if (!said || (of_->role && of_->role != said->role))
    return;
  of_thing_ = of_;
  of_thing_->role = said->role;
  of_thing_->counted.clear();
  thing_ = said->thing;
}

bool FigureFilter::is_of(const Quantity& figure) const {
  return !of_ || matches(*of_, figure) ||
         (of_thing_ && matches(*of_thing_, figure) && thing_counted(figure) == thing_);
}

bool FigureFilter::wants(const Quantity& figure) const {
  if (figure.flags.negated || figure.scope != Scope::Body || !is_of(figure))
    return false;
  return of_query_.empty() || std::ranges::any_of(of_query_, [&](const QuantityCondition& asked) {
           return matches(asked, figure);
         });
}

}  // namespace dossier
