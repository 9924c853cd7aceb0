// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>

namespace dossier {

/// How often two things were seen, and how often together, on `total` occasions.
struct Cooccurrence {
  std::size_t both = 0;
  std::size_t first = 0;   ///< with the first, with or without the second
  std::size_t second = 0;  ///< with the second, with or without the first
  std::size_t total = 0;
};

/// How much speaks against the two being seen together by chance: the log-likelihood ratio -2 log
/// lambda of T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
/// Computational Linguistics 19(1), 1993. Unlike chi-squared and mutual information it holds for
/// rare events too. 0 for what chance gives; negative where they are seen together less often than
/// by chance. Requires: both <= first, second; first + second - both <= total.
double log_likelihood_ratio(const Cooccurrence& seen);

}  // namespace dossier
