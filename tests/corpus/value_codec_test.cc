// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/value_codec.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"

namespace dossier {
namespace {

std::vector<std::string> unpack(std::string_view packed) {
  std::vector<std::string> names;
  NameReader reader(packed);
  while (const auto name = reader.next())
    names.emplace_back(*name);
  return names;
}

template <typename Work>
ErrorKind kind_of_failure(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.kind();
  }
  return ErrorKind::Internal;
}

Quantity killed_at_least_65() {
  Quantity quantity;
  quantity.value = 65;
  quantity.low = 65;
  quantity.bound = Bound::AtLeast;
  quantity.counted = "person";
  quantity.role = QuantityRole::Killed;
  quantity.flags.total = true;
  return quantity;
}

}  // namespace

TEST_CASE("value_codec: names come back as they went in") {
  for (const std::vector<std::string>& names : std::vector<std::vector<std::string>>{
           {},
           {""},
           {"Reuters"},
           {"Agence France-Presse", "", "Nicolás Maduro", std::string("a\0b", 3)},
           {std::string(300, 'x'), std::string(0xFFFF, 'y')},
       })
    CHECK(unpack(pack_names(names)) == names);
}

TEST_CASE("value_codec: a name is its length, high byte first, and its bytes") {
  const std::vector<std::string> names = {"ab", std::string(0x102, 'x')};
  CHECK(pack_names(names) == std::string("\x00\x02"
                                         "ab\x01\x02",
                                         6) +
                                 names[1]);
}

TEST_CASE("value_codec: a name too long for its length is cut") {
  const std::vector<std::string> names = {std::string(0x10000, 'x'), "next"};
  const std::vector<std::string> read = unpack(pack_names(names));
  REQUIRE(read.size() == 2);
  CHECK(read[0].size() == 0xFFFF);
  CHECK(read[1] == "next");
}

TEST_CASE("value_codec: names cut short anywhere are damage") {
  const std::string packed = pack_names(std::vector<std::string>{"Reuters"});
  for (std::size_t size = 1; size < packed.size(); ++size) {
    CAPTURE(size);
    CHECK(kind_of_failure([&] { unpack(packed.substr(0, size)); }) == ErrorKind::DatabaseDamaged);
  }
}

TEST_CASE("value_codec: quantities come back as they went in") {
  std::vector<Quantity> quantities(5, killed_at_least_65());
  quantities[1] = {};
  quantities[2].high = quantities[2].low;
  quantities[3].value.reset();
  quantities[3].low = -0.5;
  quantities[3].high = std::numeric_limits<double>::max();
  quantities[3].kind = QuantityKind::Other;
  quantities[3].bound = Bound::Range;
  quantities[3].role.reset();
  quantities[4].role = QuantityRole::Held;
  quantities[4].unit = "USD";
  quantities[4].counted = "";
  quantities[4].flags = {true, true, true, true, true};
  CHECK(unpack_quantities(pack_quantities(quantities)) == quantities);
  CHECK(pack_quantities({}) == "");
  CHECK(unpack_quantities("").empty());
}

TEST_CASE("value_codec: each flag is kept apart from the others") {
  for (bool QuantityFlags::*const flag :
       {&QuantityFlags::subset, &QuantityFlags::total, &QuantityFlags::delta,
        &QuantityFlags::negated, &QuantityFlags::hypothetical}) {
    Quantity quantity;
    quantity.flags.*flag = true;
    const std::vector<Quantity> read =
        unpack_quantities(pack_quantities(std::vector<Quantity>{quantity}));
    REQUIRE(read.size() == 1);
    CHECK(read[0].flags == quantity.flags);
  }
}

TEST_CASE("value_codec: place, source, trend and scope are not packed") {
  Quantity quantity = killed_at_least_65();
  quantity.span = {3, 9};
  quantity.source = "Reuters";
  quantity.trend = Trend::Up;
  quantity.scope = Scope::Repeat;
  CHECK(unpack_quantities(pack_quantities(std::vector<Quantity>{quantity})) ==
        std::vector<Quantity>{killed_at_least_65()});
}

TEST_CASE("value_codec: a quantity cut short anywhere is damage") {
  const std::string packed = pack_quantities(std::vector<Quantity>{killed_at_least_65()});
  for (std::size_t size = 1; size < packed.size(); ++size) {
    CAPTURE(size);
    CHECK(kind_of_failure([&] { unpack_quantities(packed.substr(0, size)); }) ==
          ErrorKind::DatabaseDamaged);
  }
}

}  // namespace dossier
