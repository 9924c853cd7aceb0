// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/word_hash.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("word_hash: words of one letter, of zero bytes and of any length differ") {
  std::set<std::uint64_t> hashes;
  constexpr std::size_t kLongest = 40;
  for (std::size_t size = 0; size <= kLongest; ++size)
    for (const char letter : {'a', 'b', '\0'})
      hashes.insert(word_hash(std::string(size, letter)));
  CHECK(hashes.size() == 3 * kLongest + 1);
}

}  // namespace dossier
