// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/column_builder.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "corpus/value_codec.h"

namespace dossier {
namespace {

std::string packed(const std::vector<std::string>& names) {
  return pack_names(names);
}

// "b c | | a", a row behind the other.
std::string print(const Column& column) {
  std::string out;
  for (Row row = 0; row < column.row_count(); ++row) {
    out += row == 0 ? "" : "|";
    for (const Ordinal ordinal : column.at(row))
      out += " " + std::string((*column.names())[ordinal]);
    out += " ";
  }
  return out;
}

}  // namespace

TEST_CASE("column_builder: rows keep their values, numbered either way") {
  for (const Numbering numbering : {Numbering::Sorted, Numbering::AsTheyCome}) {
    ColumnBuilder builder;
    builder.add_row(packed({"b", "c"}));
    builder.add_row("");
    builder.add_row(packed({"a"}));
    const Column column = builder.take(numbering);
    CHECK(print(column) == " b c | | a ");
    CHECK(column.at(3).empty());
    CHECK(column.names()->numbering() == numbering);
  }
}

TEST_CASE("column_builder: a date is a value of its period, none is the undated") {
  ColumnBuilder builder(DatePeriod::Month);
  builder.add_row("20251125");
  builder.add_row("");
  builder.add_row("20251103120000");
  CHECK(print(builder.take(Numbering::Sorted)) == " 2025-11 |  | 2025-11 ");
}

TEST_CASE("column_builder: a value that is cut short is no column") {
  ColumnBuilder builder;
  CHECK_THROWS_AS(builder.add_row(packed({"Reuters"}).substr(0, 5)), Error);
}

TEST_CASE("column_builder: a union has each name of a row once") {
  ColumnBuilder publishers;
  ColumnBuilder cited;
  publishers.add_row(packed({"Reuters"}));
  cited.add_row(packed({"Reuters", "Meridian Wire"}));
  cited.add_row(packed({"Reuters"}));
  const Column first = publishers.take(Numbering::Sorted);
  const Column second = cited.take(Numbering::Sorted);
  const std::vector<const Column*> parts = {&first, &second};
  CHECK(print(united(parts, Numbering::Sorted)) == " Meridian Wire Reuters | Reuters ");
}

}  // namespace dossier
