// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/name_readings.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","language":"en","outlet":"The Harbor Ledger","text":"Donald Trump met Melania Trump in the United States."})",
    R"({"id":"2","language":"en","text":"Donald Trump met Joe Biden."})",
};

// "field:value=name/documents|name/documents " for each name of the query.
std::string readings(SmallDatabase& small, std::string_view query) {
  std::string out;
  for (const FieldQuery& asked : names_asked(small.parse(query))) {
    out += std::string(field_row(asked.field).name) + ":" + asked.value + "=";
    for (const FacetValue& value : read_name(asked, small.database(), small.analyzer()))
      out += value.name + "/" + std::to_string(value.documents) + "|";
    out += " ";
  }
  return out;
}

}  // namespace

TEST_CASE("name_readings: an alias of several stands for all, the most frequent first") {
  SmallDatabase small(kRecords);
  CHECK(readings(small, "actor:trump") == "actor:trump=Donald Trump/2|Melania Trump/1| ");
  CHECK(readings(small, "country:usa") == "country:usa=United States/1| ");
  CHECK(readings(small, "person:usa") == "person:usa= ");
  CHECK(readings(small, "outlet:harb*") == "outlet:harb*=The Harbor Ledger/1| ");
}

TEST_CASE("name_readings: names are found wherever they stand in a query, each once") {
  SmallDatabase small(kRecords);
  CHECK(readings(small, "met -(actor:biden OR \"actor:trump met\") actor:biden") ==
        "actor:biden=Joe Biden/1| actor:trump=Donald Trump/2|Melania Trump/1| ");
  CHECK(readings(small, "+trump met~1 actor:* date:2025 qty:killed lang:en") == "");
}

}  // namespace dossier
