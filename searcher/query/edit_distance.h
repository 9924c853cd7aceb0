// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace dossier {

/// How many bytes must be inserted, removed, replaced or swapped with their neighbour to make `a`
/// out of `b` (optimal string alignment). Time and memory are O(|a| * |b|): meant for short names.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace dossier
