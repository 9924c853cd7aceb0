// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "corpus/record.h"
#include "searcher/cross_facets.h"
#include "searcher/facet_selection.h"
#include "searcher/facets.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

using Json = nlohmann::json;
using Counts = std::map<std::string, std::size_t>;
using Values = std::set<std::string>;

constexpr std::size_t kStories = 60;
constexpr std::size_t kQueries = 60;
constexpr unsigned kSeed = 20251205;

const std::vector<Facet>& tested_facets() {
  static const std::vector<Facet> facets =
      facets_from("publisher,cited,outlet,actor,person,country,qty.role,qty.kind,date:month");
  return facets;
}

// What a record has in a facet, told from its JSON; "" is undated.
Values values_of(const Json& record, const std::string& facet) {
  Values values;
  const auto is_body = [](const Json& part) { return part.at("scope") == "body"; };
  for (const Json& outlet : record.at("outlets"))
    if (is_body(outlet) && (facet == "outlet" || facet == outlet.at("role")))
      values.insert(outlet.at("name"));
  for (const Json& actor : record.at("actors"))
    if (std::ranges::any_of(actor.at("mentions"), is_body) &&
        (facet == "actor" || facet == actor.at("type")))
      values.insert(actor.at("name"));
  for (const Json& quantity : record.at("quantities")) {
    const std::string key = facet.starts_with("qty.") ? facet.substr(4) : "";
    if (is_body(quantity) && !key.empty() && !quantity.at(key).is_null())
      values.insert(quantity.at(key));
  }
  if (facet == "date:month")
    values.insert(record.at("published").is_null()
                      ? ""
                      : record.at("published").get<std::string>().substr(0, 7));
  return values;
}

bool meet(const Values& a, const Values& b) {
  return std::ranges::any_of(a, [&](const std::string& value) { return b.contains(value); });
}

class Maker {
 public:
  std::size_t number(std::size_t below) { return random_() % below; }

  template <typename List>
  std::string one_of(const List& list) {
    return std::string(list[number(list.size())]);
  }

  std::string record(std::size_t id) {
    constexpr std::array kOutlets = {"The Harbor Ledger", "Brackwater Gazette", "Reuters"};
    constexpr std::array kSentences = {
        "Reuters reported that Donald Trump waited. ", "Joe Biden spoke in the United States. ",
        "Nine people were killed. ", "Two boats were seized in Russia. ",
        "It cost $5 million, the Brackwater Gazette said. "};
    Json record = {{"id", "s" + std::to_string(id)}, {"language", "en"}};
    std::string text = one_of(words()) + " " + one_of(words()) + ". ";
    for (std::size_t sentences = number(4); sentences > 0; --sentences)
      text += one_of(kSentences);
    record["text"] = text;
    if (number(5) > 0)
      record["outlet"] = one_of(kOutlets);
    if (number(4) > 0)
      record["published"] = "2025-" + one_of(std::array{"09", "10", "11"}) + "-1" + digit();
    return record.dump();
  }

  static const std::vector<std::string>& words() {
    static const std::vector<std::string> words = {"river", "stone", "envoy", "letter"};
    return words;
  }

  std::vector<FacetFilter> filters(const std::vector<Json>& records) {
    std::vector<FacetFilter> filters;
    for (std::size_t i = number(5); i > 0; --i) {
      const Facet facet = tested_facets()[number(tested_facets().size())];
      const Values values = values_of(records[number(records.size())], to_string(facet));
      const std::string value = values.empty() ? "nobody" : *values.begin();
      const bool is_new = std::ranges::none_of(filters, [&](const FacetFilter& filter) {
        return filter.facet == facet && filter.value == value;
      });
      if (is_new && (!facet.period || !values.empty()))
        filters.push_back({facet, value, number(3) == 0});
    }
    return filters;
  }

 private:
  std::string digit() { return std::to_string(number(10)); }

  std::mt19937 random_{kSeed};
};

// "name=2 other=1 ", to be compared and read.
std::string print(const Counts& counts) {
  std::string out;
  for (const auto& [name, documents] : counts)
    out += name + "=" + std::to_string(documents) + " ";
  return out;
}

// Whether a record passes the filters, but for those on one facet.
bool passes(const Json& record, const std::vector<FacetFilter>& filters,
            const std::optional<Facet>& but) {
  for (const Facet& facet : tested_facets()) {
    Values wanted;
    Values unwanted;
    for (const FacetFilter& filter : filters)
      if (filter.facet == facet && facet != but)
        (filter.excludes ? unwanted : wanted).insert(filter.value);
    const Values values = values_of(record, to_string(facet));
    if ((!wanted.empty() && !meet(wanted, values)) || meet(unwanted, values))
      return false;
  }
  return true;
}

struct Corpus {
  Maker maker;
  SmallDatabase small{make_records(maker)};
  std::vector<Json> records;

  Corpus() {
    for (Xapian::docid id = 1; id <= kStories; ++id)
      records.push_back(Json::parse(to_json(small.database().record(id))));
  }

  static std::vector<std::string> make_records(Maker& maker) {
    std::vector<std::string> records;
    for (std::size_t i = 0; i < kStories; ++i)
      records.push_back(maker.record(i));
    return records;
  }

  Counts scan(const std::string& word, const std::vector<FacetFilter>& filters,
              const Facet& facet) const {
    Counts counts;
    for (const FacetFilter& filter : filters)
      if (filter.facet == facet)
        counts[filter.value] = 0;
    for (const Json& record : records)
      if (record.at("text").get<std::string>().find(word) != std::string::npos &&
          passes(record, filters, facet))
        for (const std::string& value : values_of(record, to_string(facet)))
          ++counts[value];
    return counts;
  }
};

}  // namespace

TEST_CASE("facet scan: filtered facets count what a scan of the records counts") {
  Corpus corpus;
  for (std::size_t i = 0; i < kQueries; ++i) {
    const std::string word = corpus.maker.one_of(Maker::words());
    const std::vector<FacetFilter> filters = corpus.maker.filters(corpus.records);
    CAPTURE(word);
    for (const FacetCounts& counted :
         count_facets(corpus.small.database(), corpus.small.analyzer(), corpus.small.parse(word),
                      tested_facets(), filters)) {
      CAPTURE(to_string(counted.facet()));
      Counts found;
      for (const FacetValue& value : counted.values)
        found[value.name] = value.documents;
      CHECK(print(found) == print(corpus.scan(word, filters, counted.facet())));
    }
  }
}

TEST_CASE("facet scan: a table of two facets counts what a scan of the records counts") {
  Corpus corpus;
  for (const Facet& rows : tested_facets())
    for (const Facet& columns : tested_facets()) {
      CAPTURE(to_string(rows) + " " + to_string(columns));
      std::map<std::pair<std::string, std::string>, std::size_t> scanned;
      for (const Json& record : corpus.records)
        for (const std::string& row : values_of(record, to_string(rows)))
          for (const std::string& column : values_of(record, to_string(columns)))
            if (!row.empty() && !column.empty())
              ++scanned[{row, column}];
      const CrossFacets cross = cross_facets(corpus.small.database(), corpus.small.analyzer(),
                                             corpus.small.parse("*:*"), rows, columns);
      std::map<std::pair<std::string, std::string>, std::size_t> found;
      for (const CrossCell& cell : cross.cells)
        found[{cross.rows.values[cell.row].name, cross.columns.values[cell.column].name}] =
            cell.documents;
      CHECK(found == scanned);
    }
}

}  // namespace dossier
