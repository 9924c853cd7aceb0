// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/log_likelihood.h"

#include <array>
#include <cassert>
#include <cmath>

namespace dossier {

double log_likelihood_ratio(const Cooccurrence& seen) {
  assert(seen.both <= seen.first && seen.both <= seen.second);
  assert(seen.first + seen.second - seen.both <= seen.total);
  if (seen.total == 0)
    return 0;
  const auto total = static_cast<double>(seen.total);
  const auto first = static_cast<double>(seen.first);
  const auto second = static_cast<double>(seen.second);
  const auto both = static_cast<double>(seen.both);
  struct Cell {
    double seen;
    double expected;
  };
  const std::array cells = {
      Cell{both, first * second / total},
      Cell{first - both, first * (total - second) / total},
      Cell{second - both, (total - first) * second / total},
      Cell{total - first - second + both, (total - first) * (total - second) / total},
  };
  double sum = 0;
  for (const Cell& cell : cells)
    if (cell.seen > 0)
      sum += cell.seen * std::log(cell.seen / cell.expected);
  // Rounding may leave a trifle of either sign where chance is met exactly.
  const double ratio = std::fmax(2 * sum, 0);
  return cells.front().seen < cells.front().expected ? -ratio : ratio;
}

}  // namespace dossier
