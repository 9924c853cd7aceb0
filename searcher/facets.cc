// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facets.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "corpus/text/string_map.h"
#include "corpus/value_codec.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"
#include "searcher/story_tally.h"

namespace dossier {
namespace {

// Counts the names of documents in one facet.
class FacetCounter {
 public:
  explicit FacetCounter(const Facet& facet) : facet_(facet) {}

  void count(const Xapian::Document& document, const std::string& story) {
    const std::span<const Field> parts = parts_of(facet_.field);
    if (parts.size() == 1) {
      const std::string packed = document.get_value(field_row(parts.front()).slot);
      NameReader reader(packed);
      while (const auto name = reader.next())
        add(*name, story);
      return;
    }
    // A union counts a name once even where two of its parts hold it.
    const std::vector<std::string> values = values_in(document, facet_);
    for (const std::string& value : values)
      add(value, story);
    if (facet_.period && values.empty())
      add("", story);
  }

  FacetCounts counts() const {
    FacetCounts counts{facet_.field, {}, facet_.period, tallies_.size()};
    for (const auto& [name, tally] : tallies_)
      counts.values.push_back({name, tally.documents(), tally.stories()});
    std::ranges::sort(counts.values, [](const FacetValue& a, const FacetValue& b) {
      return a.documents != b.documents ? a.documents > b.documents : a.name < b.name;
    });
    return counts;
  }

 private:
  void add(std::string_view name, const std::string& story) {
    auto known = tallies_.find(name);
    if (known == tallies_.end())
      known = tallies_.emplace(name, StoryTally()).first;
    known->second.add(story);
  }

  Facet facet_;
  StringMap<StoryTally> tallies_;
};

}  // namespace

std::vector<Field> all_facets() {
  std::vector<Field> facets;
  for (const FieldRow& row : kFields)
    if (row.kind == FieldKind::Name)
      facets.push_back(row.field);
  return facets;
}

std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Facet>& facets) {
  std::vector<FacetCounter> counters(facets.begin(), facets.end());
  for_each_match(database, compile(query, database, analyzer),
                 [&](const Xapian::Document& document) {
                   const std::string story = document.get_value(kStorySlot);
                   for (FacetCounter& counter : counters)
                     counter.count(document, story);
                 });
  std::vector<FacetCounts> counts;
  counts.reserve(counters.size());
  for (const FacetCounter& counter : counters)
    counts.push_back(counter.counts());
  return counts;
}

std::vector<FacetCounts> count_facets(const Database& database, TextAnalyzer& analyzer,
                                      const QueryNode& query, const std::vector<Field>& fields) {
  std::vector<Facet> facets;
  facets.reserve(fields.size());
  for (const Field field : fields)
    facets.push_back({field});
  return count_facets(database, analyzer, query, facets);
}

}  // namespace dossier
