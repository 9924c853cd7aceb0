// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/field_names.h"

#include <string_view>

#include <doctest/doctest.h>

#include "corpus/error.h"

namespace dossier {

TEST_CASE("field_names: the mapping comes before the field's own and the usual names") {
  const FieldNames names("title=kopf, text=body.plain");
  CHECK(names.names_of("title")[0] == "kopf");
  CHECK(names.names_of("title")[1] == "title");
  CHECK(names.names_of("text")[0] == "body.plain");
  CHECK(usual_field_names().names_of("title")[0] == "title");
  CHECK(names.names_of("page").empty());
}

TEST_CASE("field_names: a mapping that cannot be read is refused") {
  for (const std::string_view mapping : {"title", "title=", "page=seite", "title=a,,", "=a"}) {
    CAPTURE(mapping);
    CHECK_THROWS_AS(FieldNames{mapping}, Error);
  }
}

}  // namespace dossier
