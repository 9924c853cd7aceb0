// SPDX-License-Identifier: GPL-2.0-or-later
// Prints what facets cost in one process: three of them over every document as a ratio to a plain
// spy that decodes the same values into a map of strings, and all of them under random filters.
// usage: facet_speed DATABASE
#include <array>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "corpus/error.h"
#include "corpus/value_codec.h"
#include "searcher/every_match.h"
#include "searcher/facet_selection.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr std::size_t kRounds = 11;
constexpr std::size_t kQueries = 200;
constexpr unsigned kSeed = 20251121;
constexpr std::array kThreeFacets = {Field::Publisher, Field::Person, Field::Country};

// The simplest thing that counts names: what Xapian's own spy does, and its manual for several
// values a document recommends.
std::size_t count_plainly(const Database& database) {
  std::array<std::unordered_map<std::string, std::size_t>, kThreeFacets.size()> counts;
  for_each_match(database, Xapian::Query::MatchAll, [&](const Xapian::Document& document) {
    for (std::size_t i = 0; i < kThreeFacets.size(); ++i) {
      const std::string packed = document.get_value(field_row(kThreeFacets[i]).slot);
      NameReader reader(packed);
      while (const auto name = reader.next())
        ++counts[i][std::string(*name)];
    }
  });
  return counts[0].size() + counts[1].size() + counts[2].size();
}

void measure_ratio(const Database& database, TextAnalyzer& analyzer) {
  std::vector<double> plain;
  std::vector<double> ours;
  const QueryNode everything{.value = AllQuery{}};
  const std::vector<Field> fields(kThreeFacets.begin(), kThreeFacets.end());
  for (std::size_t round = 0; round < kRounds; ++round) {
    std::size_t plain_values = 0;
    std::size_t our_values = 0;
    plain.push_back(processor_ms([&] { plain_values = count_plainly(database); }));
    ours.push_back(processor_ms([&] {
      for (const FacetCounts& counts : count_facets(database, analyzer, everything, fields))
        our_values += counts.values.size();
    }));
    if (plain_values != our_values)
      throw Error(ErrorKind::Internal, "the two ways of counting do not agree");
  }
  std::printf("three facets over %zu documents: %.1f ms, a plain spy %.1f ms, ratio %.2f\n",
              database.document_count(), percentile(ours, 0.5), percentile(plain, 0.5),
              percentile(ours, 0.5) / percentile(plain, 0.5));
}

// Filters by names that some document of the database has.
std::vector<FacetFilter> random_filters(const std::vector<FacetCounts>& known,
                                        std::mt19937& random) {
  std::vector<FacetFilter> filters;
  for (std::size_t i = 1 + random() % 3; i > 0; --i) {
    const FacetCounts& counts = known[random() % known.size()];
    if (!counts.values.empty())
      filters.push_back(
          {counts.facet(), counts.values[random() % counts.values.size()].name, random() % 4 == 0});
  }
  return filters;
}

void measure_filtered(const Database& database, TextAnalyzer& analyzer) {
  const QueryNode everything{.value = AllQuery{}};
  std::vector<Facet> facets;
  std::vector<FacetCounts> known;
  for (const Field field : all_facets())
    facets.push_back({field});
  for (FacetCounts& counts : count_facets(database, analyzer, everything, facets))
    known.push_back(shown(std::move(counts), {"", {}, 50}, analyzer));
  std::mt19937 random(kSeed);
  std::vector<double> times;
  for (std::size_t i = 0; i < kQueries; ++i) {
    const std::vector<FacetFilter> filters = random_filters(known, random);
    times.push_back(
        processor_ms([&] { count_facets(database, analyzer, everything, facets, filters); }));
  }
  std::printf("all %zu facets under 1 to 3 filters: p50 %.1f ms, p99 %.1f ms\n", facets.size(),
              percentile(times, 0.5), percentile(times, 0.99));
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  if (argument_count != 2) {
    std::cerr << "usage: facet_speed DATABASE\n";
    return 2;
  }
  try {
    const dossier::Database database(arguments[1]);
    dossier::TextAnalyzer analyzer;
    dossier::measure_ratio(database, analyzer);
    dossier::measure_filtered(database, analyzer);
    return 0;
  } catch (const dossier::Error& error) {
    std::cerr << "facet_speed: " << error.what() << '\n';
    return 2;
  }
}
