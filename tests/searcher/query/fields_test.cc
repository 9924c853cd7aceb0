// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/fields.h"

#include <string_view>

#include <doctest/doctest.h>

#include "searcher/query/edit_distance.h"

namespace dossier {

TEST_CASE("fields: a field is found by its name and its short name in any letter case") {
  for (const FieldRow& row : kFields) {
    CAPTURE(row.name);
    CHECK(find_field(row.name) == &row);
    if (!row.short_name.empty())
      CHECK(find_field(row.short_name) == &row);
  }
  CHECK(find_field("Armed_Group") == &field_row(Field::ArmedGroup));
  CHECK(find_field("armed") == nullptr);
  CHECK(find_field("") == nullptr);
}

TEST_CASE("fields: a misspelt name finds the nearest field") {
  struct Row {
    std::string_view name, nearest;
  };
  for (const Row& row : {
           Row{"tilte", "title"},
           Row{"Tittle", "title"},
           Row{"outlets", "outlet"},
           Row{"actors", "actor"},
           Row{"organisation", "organization"},
           Row{"armedgroup", "armed_group"},
           Row{"cite", "cited"},
           Row{"qtty", "qty"},
           Row{"qty.roles", "qty.role"},
           Row{"dates", "date"},
           Row{"x", ""},
           Row{"subject", ""},
           Row{"anextraordinarilylongname", ""},
       }) {
    CAPTURE(row.name);
    CHECK(nearest_field_name(row.name) == row.nearest);
  }
}

TEST_CASE("edit_distance: a swap of neighbours is one edit") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("title", "title") == 0);
  CHECK(edit_distance("tilte", "title") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

}  // namespace dossier
