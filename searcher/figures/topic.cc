// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/topic.h"

#include "corpus/quantity/role_nouns.h"
#include "corpus/quantity/units.h"

namespace dossier {

bool FigureTopic::tells_thing() const {
  if (is_named())
    return true;
  switch (kind) {
    case QuantityKind::Count:
    case QuantityKind::Money:
    case QuantityKind::Percent:
    case QuantityKind::Duration:
    case QuantityKind::Length:
    case QuantityKind::Age:
      return false;
    case QuantityKind::Area:
    case QuantityKind::Mass:
    case QuantityKind::Volume:
    case QuantityKind::Speed:
    case QuantityKind::Temperature:
    case QuantityKind::Other:
      break;
  }
  return !base_unit.empty();
}

FigureTopic topic_of(const Quantity& quantity) {
  FigureTopic topic{quantity.role, std::string(thing_counted(quantity)), quantity.kind,
                    quantity.unit};
  const Unit* const unit =
      quantity.unit.empty() ? nullptr : find_unit(quantity.unit, quantity.kind);
  if (unit != nullptr && !unit->base.empty())
    topic.base_unit = unit->base;
  return topic;
}

}  // namespace dossier
