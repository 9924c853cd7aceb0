// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/figure_words.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/text/text_analyzer.h"
#include "searcher/query/quantity_operand.h"

namespace dossier {

TEST_CASE("figure words: numbers are readable and lose nothing") {
  struct Row {
    double number;
    std::string_view words;
  };
  for (const Row& row : std::vector<Row>{
           {0, "0"},
           {65, "65"},
           {-1234, "-1,234"},
           {999, "999"},
           {10000, "10,000"},
           {0.125, "0.125"},
           {1234.5, "1,234.5"},
           {1000000, "1 million"},
           {1762000000, "1.762 billion"},
           {15800000, "15.8 million"},
           {123456789, "123,456,789"},
           {4e12, "4 trillion"},
           {1e21, "1,000,000,000,000,000,000,000"},
       }) {
    CAPTURE(row.number);
    CHECK(number_words(row.number) == row.words);
  }
}

TEST_CASE("figure words: a value is said with its bound and unit") {
  TextAnalyzer analyzer;
  const QuantityReader read = document_quantity_reader(analyzer);
  struct Row {
    std::string_view text;
    std::string_view words;
  };
  for (const Row& row : std::vector<Row>{
           {"65 people", "65"},
           {"at least 65 people", "at least 65"},
           {"more than 76 people", "more than 76"},
           {"fewer than 5 people", "fewer than 5"},
           {"less than $5", "less than USD 5"},
           {"up to 100 officials", "up to 100"},
           {"around 10,000 troops", "about 10,000"},
           {"between 60 and 70 people", "60 to 70"},
           {"dozens of people", "dozens"},
           {"hundreds of people", "hundreds"},
           {"tens of thousands of people", "tens of thousands"},
           {"millions of people", "millions"},
           {"$50 million", "USD 50 million"},
           {"45 percent", "45%"},
           {"17 days", "17 days"},
           {"1 km", "1 kilometre"},
           {"6 feet", "6 feet"},
           {"35 degrees Celsius", "35 degrees Celsius"},
           {"20 square miles", "20 square miles"},
           {"two-thirds of the town", "2/3"},
       }) {
    CAPTURE(row.text);
    const std::optional<Quantity> figure = read(row.text);
    REQUIRE(figure.has_value());
    CHECK(value_words(*figure) == row.words);
  }
}

}  // namespace dossier
