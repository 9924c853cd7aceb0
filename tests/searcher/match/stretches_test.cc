// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/stretches.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

Stretch word(std::uint32_t position) {
  return {position, position, {position, position + 1}, false};
}

std::string print(const std::vector<Stretch>& stretches) {
  std::string out;
  for (const Stretch& stretch : stretches)
    out += std::to_string(stretch.first) + "-" + std::to_string(stretch.last) + " ";
  return out;
}

}  // namespace

TEST_CASE("stretches: in order, neighbours need no slop") {
  const std::vector<std::vector<Stretch>> lists = {{word(1), word(5)}, {word(2), word(8)}};
  CHECK(print(find_in_order(lists, 0)) == "1-2 ");
  CHECK(print(find_in_order(lists, 2)) == "1-2 5-8 ");
}

TEST_CASE("stretches: slop is shared by the gaps of a phrase") {
  const std::vector<std::vector<Stretch>> lists = {{word(1)}, {word(3)}, {word(5)}};
  CHECK(print(find_in_order(lists, 1)) == "");
  CHECK(print(find_in_order(lists, 2)) == "1-5 ");
}

TEST_CASE("stretches: a mention of several words counts as one") {
  const std::vector<std::vector<Stretch>> lists = {{word(1)}, {{2, 4, {2, 5}, false}}, {word(5)}};
  CHECK(print(find_in_order(lists, 0)) == "1-5 ");
}

TEST_CASE("stretches: near goes both ways, each at most so far from the next") {
  const std::vector<std::vector<Stretch>> lists = {{word(10)}, {word(7)}, {word(13)}};
  CHECK(print(find_near(lists, 3, false)) == "7-13 ");
  CHECK(print(find_near(lists, 2, false)) == "");
  CHECK(print(find_near(lists, 3, true)) == "");
}

TEST_CASE("stretches: an empty list matches nothing") {
  const std::vector<std::vector<Stretch>> lists = {{word(1)}, {}};
  CHECK(find_in_order(lists, 5).empty());
  CHECK(find_near(lists, 5, false).empty());
  CHECK(find_in_order({}, 5).empty());
}

}  // namespace dossier
