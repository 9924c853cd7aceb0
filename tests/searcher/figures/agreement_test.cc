// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/agreement.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/text/text_analyzer.h"
#include "searcher/query/quantity_operand.h"

namespace dossier {
namespace {

Quantity figure(std::string_view words) {
  TextAnalyzer analyzer;
  const std::optional<Quantity> read = document_quantity_reader(analyzer)(words);
  REQUIRE_MESSAGE(read.has_value(), std::string(words));
  return *read;
}

Statement statement(std::string_view words) {
  return statement_of(figure(words));
}

}  // namespace

TEST_CASE("agreement: same value and bound, intervals that meet, intervals that do not") {
  struct Row {
    std::string_view a;
    std::string_view b;
    std::string_view agreement;
  };
  for (const Row& row : std::vector<Row>{
           {"65 people", "65 people", "same"},
           {"at least 65 people", "at least 65 people", "same"},
           {"65 people", "at least 65 people", "compatible"},
           {"at least 65 people", "more than 76 people", "compatible"},
           {"more than 76 people", "80 people", "compatible"},
           {"65 people", "80 people", "conflicting"},
           {"65 people", "more than 76 people", "conflicting"},
           {"76 people", "more than 76 people", "conflicting"},
           {"76 people", "at least 76 people", "compatible"},
           {"fewer than 65 people", "65 people", "conflicting"},
           {"up to 65 people", "65 people", "compatible"},
           {"up to 65 people", "more than 65 people", "conflicting"},
           {"between 60 and 70 people", "65 people", "compatible"},
           {"between 60 and 70 people", "at least 70 people", "compatible"},
           {"about 70 people", "65 people", "compatible"},
           {"about 70 people", "80 people", "conflicting"},
           {"dozens of people", "65 people", "compatible"},
           {"dozens of people", "150 people", "conflicting"},
       }) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(to_string(agreement_between(statement(row.a), statement(row.b))) == row.agreement);
    CHECK(to_string(agreement_between(statement(row.b), statement(row.a))) == row.agreement);
  }
}

TEST_CASE("agreement: units are converted, currencies are not") {
  CHECK(agreement_between(statement("25 miles"), statement("40.2336 kilometres")) ==
        Agreement::Same);
  CHECK(agreement_between(statement("2 tonnes"), statement("more than 1,500 kilograms")) ==
        Agreement::Compatible);
  CHECK(agreement_between(statement("36 hours"), statement("2 days")) == Agreement::Conflicting);
  CHECK(agreement_between(statement("50 cents"), statement("$0.50")) == Agreement::Same);
}

TEST_CASE("agreement: changes, parts, possibilities and denials are not compared") {
  Quantity plain = figure("65 people");
  CHECK(is_compared(plain));
  plain.flags.total = true;
  CHECK(is_compared(plain));
  for (bool QuantityFlags::*flag : {&QuantityFlags::subset, &QuantityFlags::delta,
                                    &QuantityFlags::negated, &QuantityFlags::hypothetical}) {
    Quantity flagged = figure("65 people");
    flagged.flags.*flag = true;
    CHECK_FALSE(is_compared(flagged));
  }
}

TEST_CASE("agreement: conflicts are counted as pairwise comparison would") {
  const std::vector<Statement> statements = {statement("65 people"),
                                             statement("at least 65 people"),
                                             statement("more than 76 people"),
                                             statement("80 people"),
                                             statement("fewer than 65 people"),
                                             statement("about 70 people"),
                                             statement("between 60 and 70 people")};
  std::vector<std::size_t> expected;
  for (const Statement& one : statements) {
    expected.push_back(0);
    for (const Statement& other : statements)
      if (agreement_between(one, other) == Agreement::Conflicting)
        ++expected.back();
  }
  CHECK(count_conflicts(statements) == expected);
  CHECK(count_conflicts({}).empty());
}

}  // namespace dossier
