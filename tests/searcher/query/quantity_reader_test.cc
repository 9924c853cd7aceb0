// SPDX-License-Identifier: GPL-2.0-or-later
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {

TEST_CASE("quantity_reader: figures of a query are read as those of documents") {
  struct Row {
    std::string_view query, tree;
  };
  TextAnalyzer analyzer;
  QuerySettings as_documents = settings();
  as_documents.read_quantities = document_quantity_reader(analyzer);
  for (const Row& row : {
           Row{"qty:killed>=65", "(qty role=killed value>=65)"},
           Row{"qty:warships>8", R"((qty counted="warship" value>8))"},
           Row{"qty:wounded", "(qty role=injured)"},
           Row{"qty:hostages", R"((qty counted="hostage"))"},
           Row{"qty:dead", "(qty role=killed)"},
           Row{"qty:days", R"((qty kind=duration unit="day"))"},
           Row{"qty:$10m..$100m", R"((qty kind=money unit="USD" value=10000000..100000000))"},
           Row{"qty:USD10m..USD100m", R"((qty kind=money unit="USD" value=10000000..100000000))"},
           Row{"qty:€5bn", R"((qty kind=money unit="EUR" value=5000000000))"},
           Row{"qty:>50%", R"((qty kind=percent unit="%" value>50))"},
           Row{R"(qty:"<=17 days")", R"((qty kind=duration unit="day" value<=17))"},
           Row{R"(qty:">10 km")", R"((qty kind=length unit="kilometre" value>10))"},
           Row{R"(qty:"20..30 km")", R"((qty kind=length unit="kilometre" value=20..30))"},
           Row{R"(qty:"~10000 troops")", R"((qty counted="troop" value~10000))"},
           Row{R"(qty:"more than 65 people were killed")", "(qty role=killed value>=65)"},
           Row{R"(qty:"more than 65 people killed")", "(qty role=killed value>=65)"},
           Row{R"(qty:"at least 65 killed")", "(qty role=killed value>=65)"},
           Row{R"(qty:"2025 troops")", R"((qty counted="troop" value=2025))"},
           Row{R"(qty:"between 8 and 10 million")", "(qty value=8000000..10000000)"},
           Row{R"(qty:"half a million")", "(qty value=500000)"},
           Row{"qty:1990", "(qty value=1990)"},
       }) {
    CAPTURE(row.query);
    const auto tree = parse_query(row.query, as_documents);
    REQUIRE(std::holds_alternative<QueryNode>(tree));
    CHECK(to_string(std::get<QueryNode>(tree)) == row.tree);
  }
}

}  // namespace dossier
