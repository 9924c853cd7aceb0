// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/position_cache.h"

#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

constexpr std::size_t kRoom = std::size_t{1} << 20U;

TEST_CASE("position_cache: what was kept is found, also after much else was kept") {
  PositionCache cache(kRoom);
  const std::string_view first = cache.add(7, "seven");
  for (Xapian::docid id = 8; id < 100; ++id)
    cache.add(id, std::string(id * 100, 'x'));
  CHECK(first == "seven");
  CHECK(cache.find(7) == "seven");
  CHECK(cache.find(99) == std::string(9900, 'x'));
  CHECK(cache.find(6).empty());
  CHECK(cache.find(100).empty());
}

TEST_CASE("position_cache: a full cache keeps nothing more and forgets nothing") {
  PositionCache cache(kRoom);
  CHECK(!cache.add(1, std::string(kRoom, 'x')).empty());
  CHECK(cache.add(2, "two").empty());
  CHECK(cache.find(1).size() == kRoom);
  CHECK(cache.find(2).empty());
}

TEST_CASE("position_cache: a document that is larger than all room is not kept") {
  PositionCache cache(kRoom);
  CHECK(cache.add(1, std::string(kRoom + 1, 'x')).empty());
  CHECK(cache.add(2, "two") == "two");
}

}  // namespace
}  // namespace dossier
