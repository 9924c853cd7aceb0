// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace dossier {

/// Numbers 0 to n-1 in sets that can only be joined: each alone at first.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parents_(size) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }

  /// The least number of the set that `number` is in.
  std::size_t first_of(std::size_t number) {
    while (parents_[number] != number)
      number = parents_[number] = parents_[parents_[number]];
    return number;
  }

  void join(std::size_t a, std::size_t b) {
    const auto [less, greater] = std::minmax({first_of(a), first_of(b)});
    parents_[greater] = less;
  }

 private:
  std::vector<std::size_t> parents_;
};

}  // namespace dossier
