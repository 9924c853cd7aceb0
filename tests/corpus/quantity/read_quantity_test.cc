// SPDX-License-Identifier: GPL-2.0-or-later
#include <optional>
#include <string_view>

#include <doctest/doctest.h>

#include "corpus/quantity/quantity_finder.h"
#include "corpus/quantity/units.h"

namespace dossier {

TEST_CASE("read_quantity: a phrase of a query reads as in a text") {
  struct Row {
    std::string_view phrase;
    double value;
    Bound bound;
    QuantityKind kind;
    std::string_view unit, counted;
    std::optional<QuantityRole> role;
  };
  TextAnalyzer analyzer;
  for (const Row& row : {
           Row{"65", 65, Bound::Exact, QuantityKind::Count, "", "", {}},
           Row{"1998", 1998, Bound::Exact, QuantityKind::Count, "", "", {}},
           Row{"10000", 10000, Bound::Exact, QuantityKind::Count, "", "", {}},
           Row{"8 million", 8e6, Bound::Exact, QuantityKind::Count, "", "", {}},
           Row{"$10m", 1e7, Bound::Exact, QuantityKind::Money, "USD", "", {}},
           Row{"USD10m", 1e7, Bound::Exact, QuantityKind::Money, "USD", "", {}},
           Row{"€5bn", 5e9, Bound::Exact, QuantityKind::Money, "EUR", "", {}},
           Row{"10 km", 10, Bound::Exact, QuantityKind::Length, "kilometre", "", {}},
           Row{"10km", 10, Bound::Exact, QuantityKind::Length, "kilometre", "", {}},
           Row{"50%", 50, Bound::Exact, QuantityKind::Percent, "%", "", {}},
           Row{"17 days", 17, Bound::Exact, QuantityKind::Duration, "day", "", {}},
           Row{"16 attacks", 16, Bound::Exact, QuantityKind::Count, "", "attack",
               QuantityRole::Attacked},
           Row{"~10000 troops", 10000, Bound::Approx, QuantityKind::Count, "", "troop", {}},
           Row{"more than 65 people killed", 65, Bound::MoreThan, QuantityKind::Count, "", "person",
               QuantityRole::Killed},
       }) {
    CAPTURE(row.phrase);
    const auto quantity = read_quantity(analyzer, row.phrase);
    REQUIRE(quantity);
    CHECK(quantity->value == row.value);
    CHECK(quantity->bound == row.bound);
    CHECK(quantity->kind == row.kind);
    CHECK(quantity->unit == row.unit);
    CHECK(quantity->counted == row.counted);
    CHECK(quantity->role == row.role);
  }
}

TEST_CASE("read_quantity: no number or several quantities are none") {
  TextAnalyzer analyzer;
  for (const std::string_view phrase : {"", "people", "several", "65 people in 16 attacks"}) {
    CAPTURE(phrase);
    CHECK_FALSE(read_quantity(analyzer, phrase));
  }
}

TEST_CASE("units: surfaces and names find the unit, symbols by letter case") {
  struct Row {
    std::string_view surface, name;
  };
  for (const Row& row : {
           Row{"km", "kilometre"},
           Row{"Kilometers", "kilometre"},
           Row{"miles", "mile"},
           Row{"MW", "megawatt"},
           Row{"%", "%"},
           Row{"pct", "%"},
           Row{"US$", "USD"},
           Row{"euros", "EUR"},
           Row{"square miles", "square mile"},
       }) {
    CAPTURE(row.surface);
    REQUIRE(find_unit(row.surface) != nullptr);
    CHECK(find_unit(row.surface)->name == row.name);
  }
  CHECK(find_unit("parsnip") == nullptr);
  CHECK(find_unit("year", QuantityKind::Age)->kind == QuantityKind::Age);
}

TEST_CASE("units: values convert over the base unit") {
  CHECK(find_unit("miles")->base == find_unit("km")->base);
  CHECK(find_unit("miles")->to_base(7) == doctest::Approx(find_unit("km")->to_base(11.265408)));
  CHECK(find_unit("°F")->to_base(212) == doctest::Approx(find_unit("°C")->to_base(100)));
}

}  // namespace dossier
