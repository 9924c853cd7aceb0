// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/quantity_operand.h"

#include <string_view>
#include <utility>
#include <variant>

#include <doctest/doctest.h>

#include "searcher/query/query_tree.h"
#include "tests/searcher/query/known_figures.h"

namespace dossier {

TEST_CASE("quantity_operand: a measure, a comparison, a range or a figure in words") {
  struct Row {
    std::string_view operand, condition;
  };
  for (const Row& row : {
           Row{R"(killed)", R"((qty role=killed))"},
           Row{R"(KILLED)", R"((qty role=killed))"},
           Row{R"(money)", R"((qty kind=money))"},
           Row{R"(money>5)", R"((qty kind=money value>5))"},
           Row{R"(*)", R"((qty any))"},
           Row{R"(warships)", R"((qty counted="warship"))"},
           Row{R"(warships>8)", R"((qty counted="warship" value>8))"},
           Row{R"(warships >= 8)", R"((qty counted="warship" value>=8))"},
           Row{R"(days)", R"((qty kind=duration unit="day"))"},
           Row{R"(dead)", R"((qty role=killed))"},
           Row{R"(dead>5)", R"((qty role=killed value>5))"},
           Row{R"(65)", R"((qty value=65))"},
           Row{R"(10,000)", R"((qty value=10000))"},
           Row{R"(1,234,567.5)", R"((qty value=1234567.5))"},
           Row{R"(0.5)", R"((qty value=0.5))"},
           Row{R"(=65)", R"((qty value=65))"},
           Row{R"(>8)", R"((qty value>8))"},
           Row{R"(>=8)", R"((qty value>=8))"},
           Row{R"(<8)", R"((qty value<8))"},
           Row{R"(<=8)", R"((qty value<=8))"},
           Row{R"(≥8)", R"((qty value>=8))"},
           Row{R"(≤8)", R"((qty value<=8))"},
           Row{R"(killed>=65)", R"((qty role=killed value>=65))"},
           Row{R"(killed=65)", R"((qty role=killed value=65))"},
           Row{R"(killed=65..80)", R"((qty role=killed value=65..80))"},
           Row{R"(killed=65..)", R"((qty role=killed value>=65))"},
           Row{R"(killed=..80)", R"((qty role=killed value<=80))"},
           Row{R"(65..80)", R"((qty value=65..80))"},
           Row{R"(killed=~70)", R"((qty role=killed value~70))"},
           Row{R"(~70)", R"((qty value~70))"},
           Row{R"(~0)", R"((qty value~0))"},
           Row{R"(~10000 troops)", R"((qty counted="troop" value~10000))"},
           Row{R"(10000 troops)", R"((qty counted="troop" value=10000))"},
           Row{R"(>10000 troops)", R"((qty counted="troop" value>10000))"},
           Row{R"(more than 65 people killed)", R"((qty role=killed value>=65))"},
           Row{R"(about 65 killed)", R"((qty role=killed value~65))"},
           Row{R"($10m)", R"((qty kind=money unit="USD" value=10000000))"},
           Row{R"(>$10m)", R"((qty kind=money unit="USD" value>10000000))"},
           Row{R"($10m..$100m)", R"((qty kind=money unit="USD" value=10000000..100000000))"},
           Row{R"($10m..20m)", R"((qty kind=money unit="USD" value=10000000..20000000))"},
           Row{R"($10m..)", R"((qty kind=money unit="USD" value>=10000000))"},
           Row{R"(..$10m)", R"((qty kind=money unit="USD" value<=10000000))"},
           Row{R"(0..$10m)", R"((qty kind=money unit="USD" value=0..10000000))"},
           Row{R"(USD10m)", R"((qty kind=money unit="USD" value=10000000))"},
           Row{R"(money=USD10m..)", R"((qty kind=money unit="USD" value>=10000000))"},
           Row{R"(>50%)", R"((qty kind=percent unit="%" value>50))"},
           Row{R"(<=17 days)", R"((qty kind=duration unit="day" value<=17))"},
           Row{R"(17 days)", R"((qty kind=duration unit="day" value=17))"},
           Row{R"(killed=>65)", R"((qty role=killed value>=65))"},
           Row{R"(killed=<65)", R"((qty role=killed value<=65))"},
           Row{R"(money>=100m)", R"((qty kind=money value>=100000000))"},
           Row{R"(money>20m)", R"((qty kind=money value>20000000))"},
           Row{R"(money=20m..1.5bn)", R"((qty kind=money value=20000000..1500000000))"},
           Row{R"(money>100k)", R"((qty kind=money value>100000))"},
           Row{R"(money<2tn)", R"((qty kind=money value<2000000000000))"},
           Row{R"(killed>=20m)", R"((qty role=killed value>=20000000))"},
           Row{R"(warships<20m)", R"((qty counted="warship" value<20000000))"},
           Row{R"(length>=20m)", R"((qty kind=length unit="metre" value>=20))"},
           Row{R"(>=20m)", R"((qty kind=length unit="metre" value>=20))"},
           Row{R"(age>17 days)", R"((qty kind=age unit="day" value>17))"},
           Row{R"(killed=17 days)", R"((qty role=killed kind=duration unit="day" value=17))"},
       }) {
    CAPTURE(row.operand);
    auto condition = read_quantity_condition(row.operand, read_known_figures);
    REQUIRE(std::holds_alternative<QuantityCondition>(condition));
    const QuantityQuery query{std::get<QuantityCondition>(std::move(condition))};
    CHECK(to_string(QueryNode{.value = query}) == row.condition);
  }
}

TEST_CASE("quantity_operand: what is no quantity is refused where it goes wrong") {
  struct Row {
    std::string_view operand;
    std::size_t begin_byte;
    std::string_view message;
  };
  for (const Row& row : {
           Row{"", 0, R"("" is nothing that is counted or measured)"},
           Row{"oreshniks", 0, R"("oreshniks" is nothing that is counted or measured)"},
           Row{"oreshniks>5", 0, R"("oreshniks" is nothing that is counted or measured)"},
           Row{"1,23", 0, R"("1,23" is nothing that is counted or measured)"},
           Row{"killed>", 7, "there is no number behind >"},
           Row{"killed>=many", 8, R"("many" is no number)"},
           Row{"killed==65", 6, "there is no such comparison"},
           Row{"killed!=65", 7, "there is no such comparison"},
           Row{"killed<>65", 6, "there is no such comparison"},
           Row{"killed>>65", 6, "there is no such comparison"},
           Row{"killed,dead", 0, R"("killed,dead" is nothing that is counted or measured)"},
           Row{"money>=50%", 7, R"("50%" is no figure of money)"},
           Row{"length>=$10m", 8, R"("$10m" is no figure of length)"},
           Row{"money=17 days..", 6, R"("17 days" is no figure of money)"},
           Row{"killed>=65>3", 8, R"("65>3" is no number)"},
           Row{"killed>=65..80", 8, ">= takes one number"},
           Row{">~5", 1, "> takes one number"},
           Row{"~many", 1, R"("many" is no number)"},
           Row{"..", 0, "a range needs a number on one side at least"},
           Row{"killed=..", 7, "a range needs a number on one side at least"},
           Row{"80..65", 0, "the range ends before it begins"},
           Row{"65..many", 4, R"("many" is no number)"},
           Row{"many..65", 0, R"("many" is no number)"},
           Row{"$10m..€10m", 6, "the ends of the range are in different units"},
       }) {
    CAPTURE(row.operand);
    const auto condition = read_quantity_condition(row.operand, read_known_figures);
    REQUIRE(std::holds_alternative<QueryError>(condition));
    CHECK(std::get<QueryError>(condition).begin_byte == row.begin_byte);
    CHECK(std::get<QueryError>(condition).message == row.message);
  }
}

}  // namespace dossier
