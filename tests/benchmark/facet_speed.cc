// SPDX-License-Identifier: GPL-2.0-or-later
// Prints what facets cost in one process, in single calls and with columns: three of them as a
// ratio to a plain spy that decodes the same values into a map of strings, and all of them under
// random filters. usage: facet_speed DATABASE
#include <array>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <random>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "corpus/error.h"
#include "corpus/value_codec.h"
#include "searcher/columns/columns.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"
#include "searcher/facet_selection.h"
#include "searcher/facet_tally.h"
#include "searcher/facet_view.h"
#include "searcher/facets.h"
#include "searcher/search.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr std::size_t kRounds = 11;
constexpr std::size_t kQueries = 200;
constexpr unsigned kSeed = 20251121;
constexpr std::array kThreeFacets = {Field::Publisher, Field::Person, Field::Country};

// The simplest thing that counts names: what Xapian's own spy does, and its manual for several
// values a document recommends.
std::size_t count_plainly(const Database& database, const Xapian::Query& query) {
  std::array<std::unordered_map<std::string, std::size_t>, kThreeFacets.size()> counts;
  for_each_match(database, query, [&](const Xapian::Document& document) {
    for (std::size_t i = 0; i < kThreeFacets.size(); ++i) {
      const std::string packed = document.get_value(field_row(kThreeFacets[i]).slot);
      NameReader reader(packed);
      while (const auto name = reader.next())
        ++counts[i][std::string(*name)];
    }
  });
  return counts[0].size() + counts[1].size() + counts[2].size();
}

std::vector<Facet> facets_of(std::span<const Field> fields) {
  std::vector<Facet> facets;
  for (const Field field : fields)
    facets.push_back({field});
  return facets;
}

// Columns that a process which stays has come to use.
void load(Columns& columns, const Database& database, const std::vector<Facet>& facets) {
  columns.note_walk(database.document_count());
  columns.copies();
  columns.rows();
  for (const Facet& facet : facets)
    columns.column(facet);
}

// The ten first values of facets, as they are shown; in all, how many values there are.
std::size_t count_ours(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                       const std::vector<Facet>& facets, std::span<const FacetFilter> filters,
                       Columns* columns) {
  std::size_t distinct = 0;
  for (const FacetTally& tally : tally_facets(database, analyzer, query, facets, filters, columns))
    distinct += shown(tally, {"", {}, 10}, analyzer).distinct;
  return distinct;
}

void measure_ratios(const Database& database, TextAnalyzer& analyzer, const std::string& what,
                    const QueryNode& query) {
  const Xapian::Query compiled = compile(query, database, analyzer);
  const std::vector<Facet> facets = facets_of(kThreeFacets);
  Columns columns(database);
  load(columns, database, facets);
  std::vector<double> plain;
  std::vector<double> once;
  std::vector<double> resident;
  for (std::size_t round = 0; round < kRounds; ++round) {
    std::array<std::size_t, 3> values{};
    plain.push_back(processor_ms([&] { values[0] = count_plainly(database, compiled); }));
    once.push_back(processor_ms(
        [&] { values[1] = count_ours(database, analyzer, query, facets, {}, nullptr); }));
    resident.push_back(processor_ms(
        [&] { values[2] = count_ours(database, analyzer, query, facets, {}, &columns); }));
    if (values[0] != values[1] || values[0] != values[2])
      throw Error(ErrorKind::Internal, "the ways of counting do not agree");
  }
  const double spy = percentile(plain, 0.5);
  std::printf(
      "three facets over %s, %zu documents: a plain spy %.1f ms; a single call %.1f ms, ratio "
      "%.2f; columns %.1f ms, ratio %.2f\n",
      what.c_str(), count_matches(database, analyzer, query), spy, percentile(once, 0.5),
      percentile(once, 0.5) / spy, percentile(resident, 0.5), percentile(resident, 0.5) / spy);
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

void measure_filtered(const Database& database, TextAnalyzer& analyzer,
                      const std::vector<QueryNode>& queries) {
  const std::vector<Field> fields = all_facets();
  const std::vector<Facet> facets = facets_of(fields);
  Columns columns(database);
  const double load_ms = processor_ms([&] { load(columns, database, facets); });
  std::printf(
      "columns of all %zu facets: loaded in %.0f ms, %.1f MB, %.0f bytes a document\n",
      facets.size(), load_ms, static_cast<double>(columns.bytes()) / 1e6,
      static_cast<double>(columns.bytes()) / static_cast<double>(database.document_count()));
  std::vector<FacetCounts> known;
  for (const FacetTally& tally :
       tally_facets(database, analyzer, {.value = AllQuery{}}, facets, {}))
    known.push_back(shown(tally, {"", {}, 50}, analyzer));
  std::mt19937 random(kSeed);
  std::vector<double> once;
  std::vector<double> resident;
  for (std::size_t i = 0; i < kQueries; ++i) {
    const std::vector<FacetFilter> filters = random_filters(known, random);
    const QueryNode& query = queries[i % queries.size()];
    once.push_back(
        processor_ms([&] { count_ours(database, analyzer, query, facets, filters, nullptr); }));
    resident.push_back(
        processor_ms([&] { count_ours(database, analyzer, query, facets, filters, &columns); }));
  }
  std::printf(
      "all facets of %zu queries under 1 to 3 filters: a single call p50 %.1f ms, p99 %.1f ms; "
      "columns p50 %.1f ms, p99 %.1f ms\n",
      kQueries, percentile(once, 0.5), percentile(once, 0.99), percentile(resident, 0.5),
      percentile(resident, 0.99));
}

QueryNode word(const std::string& text) {
  return {.value = WordQuery{text}};
}

void measure(const Database& database, TextAnalyzer& analyzer) {
  const QueryNode everything{.value = AllQuery{}};
  measure_ratios(database, analyzer, "everything", everything);
  for (const char* const text : {"year", "government", "oil"})
    measure_ratios(database, analyzer, text, word(text));
  measure_filtered(database, analyzer, {everything});
  measure_filtered(database, analyzer,
                   {word("year"), word("government"), word("oil"), word("prices")});
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
    dossier::measure(database, analyzer);
    return 0;
  } catch (const dossier::Error& error) {
    std::cerr << "facet_speed: " << error.what() << '\n';
    return 2;
  }
}
