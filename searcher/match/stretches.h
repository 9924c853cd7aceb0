// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "searcher/match/match_text.h"

namespace dossier {

/// The places of each element of a phrase or operand of NEAR, each list ordered.
using StretchLists = std::span<const std::vector<Stretch>>;

/// Stretches that hold one stretch of each list, in the order of the lists, with at most `slop`
/// words between them in all. For each first stretch the shortest stretch is given.
std::vector<Stretch> find_in_order(StretchLists lists, std::size_t slop);

/// Stretches that hold one stretch of each list, each at most `distance` words from the next one
/// in the text (neighbours are 1 apart); in the order of the lists if `ordered`.
std::vector<Stretch> find_near(StretchLists lists, std::size_t distance, bool ordered);

/// Sorts, and leaves one of those that are equal.
void sort_stretches(std::vector<Stretch>& stretches);

}  // namespace dossier
