// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <concepts>
#include <ctime>
#include <functional>
#include <vector>

namespace dossier {

/// The milliseconds of processor time that `work` takes in this process, so that what else runs on
/// the machine counts little.
template <std::invocable Work>
double processor_ms(Work&& work) {
  const std::clock_t begin = std::clock();
  std::invoke(std::forward<Work>(work));
  return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// The number below which `share` (0 to 1) of `numbers` lie. Requires at least one number.
double percentile(std::vector<double> numbers, double share);

}  // namespace dossier
