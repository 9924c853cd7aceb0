// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/value_rows.h"

#include <algorithm>
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

}  // namespace

TEST_CASE("value_rows: a value has the rows that have it, of those that were given") {
  const ValueRows all(column(), std::vector<Row>{0, 1, 2, 3, 4});
  CHECK(std::ranges::equal(all.of(0), std::vector<Row>{0, 4}));
  CHECK(std::ranges::equal(all.of(1), std::vector<Row>{0, 1, 3}));
  CHECK(all.bytes() > 0);
  const ValueRows some(column(), std::vector<Row>{1, 2, 3});
  CHECK(some.of(0).empty());
  CHECK(std::ranges::equal(some.of(1), std::vector<Row>{1, 3}));
}

}  // namespace dossier
