// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/histogram.h"

#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

std::string print(const std::vector<double>& bounds) {
  std::string out;
  for (const double bound : bounds)
    out += std::to_string(static_cast<long long>(bound)) + " ";
  return out;
}

std::string print(const Histogram& histogram) {
  std::string out = histogram.unit + ":";
  for (const HistogramBin& bin : histogram.bins)
    if (bin.documents > 0)
      out += " " + std::to_string(static_cast<long long>(bin.low)) + "=" +
             std::to_string(bin.documents);
  return out;
}

Histogram histogram_of(SmallDatabase& small, std::string_view query, std::string_view figures) {
  const QueryNode tree = small.parse(figures);
  return count_figures(small.database(), small.analyzer(), small.parse(query),
                       std::get<QuantityQuery>(tree.value).condition);
}

}  // namespace

TEST_CASE("histogram: bounds are round numbers that hold everything") {
  CHECK(print(round_bounds(12, 83)) == "10 20 30 40 50 60 70 80 90 ");
  CHECK(print(round_bounds(65, 65)) == "65 66 ");
  CHECK(print(round_bounds(1, 8)) == "1 2 3 4 5 6 7 8 9 ");
  CHECK(print(round_bounds(0, 900)) == "0 1 2 5 10 20 50 100 200 500 1000 ");
  CHECK(print(round_bounds(3, 50'000'000)) ==
        "2 20 200 2000 20000 200000 2000000 20000000 200000000 ");
  CHECK(print(round_bounds(-5, 5)) == "-5 -4 -3 -2 -1 0 1 2 3 4 5 6 ");
}

TEST_CASE("histogram: a document counts once in a bin, and only with the figures asked for") {
  SmallDatabase small({
      R"({"id":"1","text":"At least 65 people were killed. Later 66 people were killed."})",
      R"({"id":"2","text":"The army said 80 people were killed and 12 people were injured."})",
      R"({"id":"3","text":"Nobody counted."})",
  });
  const Histogram killed = histogram_of(small, "*:*", "qty:killed");
  CHECK(killed.documents == 2);
  CHECK(print(killed) == ": 64=1 66=1 80=1");
  CHECK(print(histogram_of(small, "army", "qty:killed")) == ": 80=1");
  CHECK(histogram_of(small, "nobody", "qty:killed").bins.empty());
}

TEST_CASE("histogram: figures are converted to the unit that is asked for") {
  SmallDatabase small({
      R"({"id":"1","text":"The convoy drove 10 miles."})",
      R"({"id":"2","text":"The convoy drove 20 kilometres."})",
  });
  CHECK(print(histogram_of(small, "*:*", "qty:kilometre")) == "kilometre: 16=1 20=1");
}

}  // namespace dossier
