// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/count.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Rows with the values 0 and 1, 1, none, 1, 0.
Column column() {
  ValueNames names(Numbering::Sorted);
  names.add("a");
  names.add("b");
  return {std::move(names), {2, 3, 3, 4, 5}, {0, 1, 1, 1, 0}};
}

std::string print(std::vector<ValueCount> counts) {
  std::ranges::sort(counts, {}, &ValueCount::ordinal);
  std::string out;
  for (const ValueCount& count : counts)
    out += std::to_string(count.ordinal) + ":" + std::to_string(count.documents) + "/" +
           std::to_string(count.stories) + " ";
  return out;
}

std::string count(const std::vector<Row>& rows, const Copies& copies) {
  return print(ValueCounter().count(column(), rows, copies.among(rows)));
}

}  // namespace

TEST_CASE("count: a value counts the rows that have it") {
  CHECK(count({0, 1, 2, 3, 4}, {}) == "0:2/2 1:3/3 ");
  CHECK(count({3, 0}, {}) == "0:1/1 1:2/2 ");
  CHECK(count({2, 9}, {}) == "");
  CHECK(count({}, {}) == "");
}

TEST_CASE("count: copies of one story are one, each value for itself") {
  Copies copies;
  for (const auto& [row, story] :
       {std::pair(3, "00000000000000aa"), std::pair(1, "00000000000000bb"),
        std::pair(0, "00000000000000aa"), std::pair(2, "")})
    copies.add(static_cast<Row>(row), story);
  copies.sort();
  CHECK(count({0, 1, 2, 3, 4}, copies) == "0:2/2 1:3/2 ");
  CHECK(count({0, 1, 4}, copies) == "0:2/2 1:2/2 ");
}

TEST_CASE("count: all rows but some are what these leave of the totals") {
  const std::vector<std::uint32_t> totals = totals_of(column(), std::vector<Row>{0, 1, 2, 3, 4});
  CHECK(totals == std::vector<std::uint32_t>{2, 3});
  Copies copies;
  for (const Row row : {Row{0}, Row{1}, Row{3}})
    copies.add(row, "00000000000000aa");
  copies.sort();
  ValueCounter counter;
  for (const std::vector<Row>& left_out : {std::vector<Row>{}, {4}, {0, 4}, {0, 1, 2, 3, 4}}) {
    CAPTURE(left_out.size());
    std::vector<Row> rest;
    std::ranges::set_difference(std::vector<Row>{0, 1, 2, 3, 4}, left_out,
                                std::back_inserter(rest));
    CHECK(print(counter.count_all_but(column(), totals, left_out, copies.all_but(left_out))) ==
          count(rest, copies));
  }
}

TEST_CASE("count: nothing of one count is left in the next") {
  Copies copies;
  for (const Row row : {Row{0}, Row{1}})
    copies.add(row, "00000000000000aa");
  copies.sort();
  ValueCounter counter;
  const std::vector<Row> rows{0, 1};
  for (int i = 0; i < 2; ++i)
    CHECK(print(counter.count(column(), rows, copies.among(rows))) == "0:1/1 1:2/1 ");
}

}  // namespace dossier
