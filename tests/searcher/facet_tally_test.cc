// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_tally.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <xapian.h>

#include "corpus/schema.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"
#include "searcher/facet_view.h"
#include "searcher/facets.h"
#include "searcher/story.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

constexpr unsigned kSeed = 20251206;
constexpr std::size_t kDocuments = 90;
constexpr std::size_t kQueries = 80;

const std::vector<Facet>& tested_facets() {
  static const std::vector<Facet> facets = facets_from(
      "publisher,cited,outlet,actor,person,country,qty.role,qty.kind,date:month,date:week");
  return facets;
}

class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t bound) { return random_() % bound; }

  template <typename List>
  const auto& one_of(const List& list) {
    return list[below(list.size())];
  }

 private:
  std::mt19937 random_;
};

std::string text_of(Chance& chance) {
  constexpr std::array kSentences = {
      "Reuters reported that Donald Trump waited for the ferry. ",
      "Joe Biden spoke in the United States about the harbour wall. ",
      "Nine people were killed when the crane fell, Angela Merkel said. ",
      "Two boats were seized in Russia after a storm. ",
      "It cost $5 million, the Brackwater Gazette said. ",
      "Nobody else could say who had left the gate open that night. "};
  constexpr std::array kWords = {"river", "stone", "envoy", "letter", "window", "candle"};
  std::string text;
  for (std::size_t words = 12; words > 0; --words)
    text += std::string(chance.one_of(kWords)) + " ";
  for (std::size_t sentences = chance.below(4); sentences > 0; --sentences)
    text += chance.one_of(kSentences);
  return text;
}

// A third of them are copies of one before, with a publisher and a day of their own.
std::vector<std::string> make_records(unsigned seed) {
  constexpr std::array kOutlets = {"The Harbor Ledger", "Brackwater Gazette", "Reuters"};
  Chance chance(seed);
  std::vector<std::string> texts;
  std::vector<std::string> records;
  for (std::size_t i = 0; i < kDocuments; ++i) {
    const bool is_copy = i > 0 && chance.below(3) == 0;
    texts.push_back(is_copy ? std::string(chance.one_of(texts)) : text_of(chance));
    nlohmann::json record = {{"id", std::to_string(seed) + "-" + std::to_string(i)},
                             {"language", "en"},
                             {"text", texts.back()}};
    if (chance.below(5) > 0)
      record["outlet"] = chance.one_of(kOutlets);
    if (chance.below(4) > 0)
      record["published"] =
          "2025-1" + std::to_string(chance.below(3)) + "-1" + std::to_string(chance.below(10));
    records.push_back(record.dump());
  }
  return records;
}

std::vector<FacetFilter> make_filters(Chance& chance, const std::vector<FacetCounts>& known) {
  std::vector<FacetFilter> filters;
  for (std::size_t i = chance.below(5); i > 0; --i) {
    const FacetCounts& counts = chance.one_of(known);
    const std::string value = chance.below(8) == 0 && !counts.period
                                  ? "Nobody's Paper"
                                  : chance.one_of(counts.values).name;
    const bool is_new = std::ranges::none_of(filters, [&](const FacetFilter& filter) {
      return filter.facet == counts.facet() && filter.value == value;
    });
    if (is_new)
      filters.push_back({counts.facet(), value, chance.below(3) == 0});
  }
  return filters;
}

// A document by what it has in each facet.
struct Scanned {
  std::map<std::string, std::set<std::string>> values;
  Story story;
};

Scanned scan(const Xapian::Database& database, Xapian::docid id) {
  const Xapian::Document document = database.get_document(id);
  Scanned scanned{{}, read_story(document.get_value(kStorySlot), id)};
  for (const Facet& facet : tested_facets()) {
    const std::vector<std::string> values = values_in(document, facet);
    scanned.values[to_string(facet)] = {values.begin(), values.end()};
    if (facet.period && values.empty())
      scanned.values[to_string(facet)] = {""};
  }
  return scanned;
}

bool passes(const Scanned& document, const std::vector<FacetFilter>& filters, const Facet& but) {
  std::map<std::string, bool> is_selected;
  for (const FacetFilter& filter : filters) {
    if (filter.facet == but)
      continue;
    const bool has_value = document.values.at(to_string(filter.facet)).contains(filter.value);
    if (filter.excludes && has_value)
      return false;
    if (!filter.excludes)
      is_selected[to_string(filter.facet)] |= has_value;
  }
  return std::ranges::all_of(is_selected, [](const auto& entry) { return entry.second; });
}

using Counts = std::map<std::string, std::pair<std::size_t, std::size_t>>;  // documents, stories

Counts scan_counts(const std::vector<Scanned>& found, const std::vector<FacetFilter>& filters,
                   const Facet& facet) {
  std::map<std::string, std::set<Story>> stories;
  Counts counts;
  for (const FacetFilter& filter : filters)
    if (filter.facet == facet)
      counts[filter.value] = {0, 0};
  for (const Scanned& document : found)
    if (passes(document, filters, facet))
      for (const std::string& value : document.values.at(to_string(facet))) {
        stories[value].insert(document.story);
        counts[value] = {counts[value].first + 1, stories[value].size()};
      }
  return counts;
}

std::string print(const Counts& counts) {
  std::string out;
  for (const auto& [name, count] : counts)
    out += name + "=" + std::to_string(count.first) + "/" + std::to_string(count.second) + " ";
  return out;
}

Counts counts_of(const FacetTally& tally, TextAnalyzer& analyzer) {
  Counts counts;
  for (const FacetValue& value : shown(tally, {}, analyzer).values)
    counts[value.name] = {value.documents, value.stories};
  return counts;
}

void check_every_way(const Database& database, TextAnalyzer& analyzer, Columns& columns,
                     const QueryNode& query, const std::vector<Scanned>& found,
                     const std::vector<FacetFilter>& filters) {
  const auto once = tally_facets(database, analyzer, query, tested_facets(), filters);
  const auto by_columns =
      tally_facets(database, analyzer, query, tested_facets(), filters, &columns);
  for (std::size_t i = 0; i < tested_facets().size(); ++i) {
    const Facet& facet = tested_facets()[i];
    CAPTURE(to_string(facet));
    const std::string scanned = print(scan_counts(found, filters, facet));
    CHECK(print(counts_of(once[i], analyzer)) == scanned);
    CHECK(print(counts_of(by_columns[i], analyzer)) == scanned);
  }
}

void check_database(SmallDatabase& small, const Database& database) {
  const std::vector<FacetCounts> known =
      count_facets(database, small.analyzer(), small.parse("*:*"), tested_facets());
  Columns columns(database);
  columns.note_walk(database.document_count());
  Chance chance(kSeed);
  const std::vector<std::string> queries = {"*:*", "river AND stone", "ferry", "crane OR storm",
                                            "nowhere"};
  for (std::size_t i = 0; i < kQueries; ++i) {
    const std::string& query = queries[i % queries.size()];
    const std::vector<FacetFilter> filters = make_filters(chance, known);
    std::vector<Scanned> found;
    for (const Xapian::docid id :
         matching_ids(database, compile(small.parse(query), database, small.analyzer())))
      found.push_back(scan(database.xapian(), id));
    CAPTURE(query);
    check_every_way(database, small.analyzer(), columns, small.parse(query), found, filters);
  }
}

}  // namespace

TEST_CASE("facet_tally: documents and stories are counted the same in every way") {
  SmallDatabase small(make_records(1));
  check_database(small, small.database());
}

TEST_CASE("facet_tally: a database of several shards is counted as one") {
  SmallDatabase small(make_records(2));
  const SmallDatabase other(make_records(3));
  const TemporaryFolder folder;
  folder.write("XAPIANDB", "auto " + small.directory().string() + "\nauto " +
                               other.directory().string() + "\n");
  check_database(small, Database(folder.path()));
}

TEST_CASE("facet_tally: a name too long for a term is counted whole") {
  const std::string publisher = "The " + std::string(300, 'x');
  SmallDatabase small({R"({"id":"1","outlet":")" + publisher + R"(","text":"One."})",
                       R"({"id":"2","outlet":")" + publisher + R"(y","text":"Two."})"});
  const std::vector<FacetCounts> counts = count_facets(
      small.database(), small.analyzer(), small.parse("*:*"), {Field::Publisher, Field::Outlet});
  for (const FacetCounts& each : counts)
    CHECK(each.values == std::vector<FacetValue>{{publisher, 1, 1}, {publisher + "y", 1, 1}});
}

}  // namespace dossier
