// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <random>
#include <string>

namespace dossier {

/// Articles of sentences without sense, and copies of them as editors would make. The same seed
/// and calls give the same texts.
class MadeUpNews {
 public:
  explicit MadeUpNews(unsigned seed) : random_(seed) {}

  /// The article of that number, which is the same for every seed: 60 to 220 words.
  static std::string article(std::size_t number);

  /// The article under another headline, 20 to 60 % of it cut from the bottom, and 5 % of the words
  /// that are left replaced, dropped or with one put behind them.
  std::string copy(std::size_t number);

 private:
  std::mt19937 random_;
};

}  // namespace dossier
