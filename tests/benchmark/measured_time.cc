// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/benchmark/measured_time.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace dossier {

double percentile(std::vector<double> numbers, double share) {
  assert(!numbers.empty());
  const auto rank = static_cast<std::size_t>(share * static_cast<double>(numbers.size()));
  const std::size_t at = std::min(rank, numbers.size() - 1);
  std::ranges::nth_element(numbers, numbers.begin() + static_cast<std::ptrdiff_t>(at));
  return numbers[at];
}

}  // namespace dossier
