// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/role_nouns.h"

#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

Quantity counting(std::string counted, std::optional<QuantityRole> role) {
  Quantity quantity;
  quantity.counted = std::move(counted);
  quantity.role = role;
  return quantity;
}

}  // namespace

TEST_CASE("thing_counted: a noun that says no more than its role gives way to what it counts") {
  struct Row {
    std::string counted;
    std::optional<QuantityRole> role;
    std::string thing;
  };
  for (const Row& row : std::vector<Row>{
           {"person", QuantityRole::Killed, "person"},
           {"", QuantityRole::Killed, "person"},
           {"death", QuantityRole::Killed, "person"},
           {"life", QuantityRole::Killed, "person"},
           {"civilian", QuantityRole::Killed, "civilian"},
           {"strike", QuantityRole::Attacked, "attack"},
           {"missile", QuantityRole::Attacked, "missile"},
           {"case", QuantityRole::Infected, "person"},
           {"case", std::nullopt, "case"},
           {"", QuantityRole::Deployed, ""},
           {"", std::nullopt, ""},
       }) {
    CAPTURE(row.counted);
    CHECK(thing_counted(counting(row.counted, row.role)) == row.thing);
  }
}

TEST_CASE("thing_counted: a sum of money is of what it is stated to be of") {
  Quantity fine = counting("", QuantityRole::Paid);
  fine.kind = QuantityKind::Money;
  CHECK(thing_counted(fine) == "");
  fine.counted = "reward";
  CHECK(thing_counted(fine) == "reward");
}

TEST_CASE("thing_said_by: a noun of one role says that role by itself") {
  REQUIRE(thing_said_by("death").has_value());
  CHECK(thing_said_by("death")->role == QuantityRole::Killed);
  CHECK(thing_said_by("death")->thing == "person");
  CHECK_FALSE(thing_said_by("individual").has_value());
  CHECK_FALSE(thing_said_by("warship").has_value());
}

}  // namespace dossier
