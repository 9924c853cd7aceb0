// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/column.h"

#include <utility>

namespace dossier {

Column::Column(ValueNames names, std::vector<std::uint32_t> ends, std::vector<Ordinal> ordinals)
    : names_(std::make_shared<const ValueNames>(std::move(names))),
      ends_(std::move(ends)),
      ordinals_(std::move(ordinals)) {}

std::size_t Column::bytes() const {
  return ends_.capacity() * sizeof(std::uint32_t) + ordinals_.capacity() * sizeof(Ordinal) +
         names_->bytes();
}

}  // namespace dossier
