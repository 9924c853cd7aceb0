// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/value_names.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("value_names: names are found in either order, and no others") {
  for (const Numbering numbering : {Numbering::Sorted, Numbering::AsTheyCome}) {
    ValueNames names(numbering);
    for (const char* const name : {"", "a", "b", "d"})
      CHECK(names[names.add(name)] == name);
    for (Ordinal ordinal = 0; ordinal < names.size(); ++ordinal)
      CHECK(names.find(names[ordinal]) == ordinal);
    CHECK_FALSE(names.find("c"));
    CHECK_FALSE(names.find("e"));
  }
  CHECK_FALSE(ValueNames(Numbering::Sorted).find("a"));
}

TEST_CASE("value_names: a name has one number, however many there are") {
  NameNumbers numbers;
  for (int round = 0; round < 2; ++round)
    for (Ordinal i = 0; i < 1000; ++i)
      CHECK(numbers.number_of("name " + std::to_string(i)) == i);
  CHECK(numbers.take(Numbering::AsTheyCome).names.size() == 1000);
}

TEST_CASE("value_names: sorted numbers have the byte order of the names") {
  NameNumbers numbers;
  for (const char* const name : {"c", "a", "", "b"})
    numbers.number_of(name);
  const NameNumbers::Taken taken = numbers.take(Numbering::Sorted);
  CHECK(taken.renumbered == std::vector<Ordinal>{3, 1, 0, 2});
  CHECK(taken.names[3] == "c");
  CHECK(taken.names.numbering() == Numbering::Sorted);
}

}  // namespace dossier
