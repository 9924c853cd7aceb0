// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facets.h"

#include <algorithm>
#include <deque>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "corpus/text/string_map.h"
#include "corpus/value_codec.h"
#include "corpus/xapian_error.h"
#include "searcher/compiler.h"
#include "searcher/story_tally.h"

namespace dossier {
namespace {

// Reads the story of each document that matches, before others look at it.
class StorySpy final : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double) override {
    story_ = document.get_value(kStorySlot);
  }

  const std::string& story() const { return story_; }

 private:
  std::string story_;
};

// Sees each document that matches and counts its names in one facet.
class FacetSpy final : public Xapian::MatchSpy {
 public:
  FacetSpy(const Facet& facet, const StorySpy& stories) : facet_(facet), stories_(stories) {}

  void operator()(const Xapian::Document& document, double) override {
    const std::span<const Field> parts = parts_of(facet_.field);
    if (parts.size() == 1) {
      count(document.get_value(field_row(parts.front()).slot));
      return;
    }
    // A union counts a name once even where two of its parts hold it.
    const std::vector<std::string> values = values_in(document, facet_);
    for (const std::string& value : values)
      add(value);
    if (facet_.period && values.empty())
      add("");
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
  void count(const std::string& packed) {
    NameReader reader(packed);
    while (const auto name = reader.next())
      add(*name);
  }

  void add(std::string_view name) {
    auto known = tallies_.find(name);
    if (known == tallies_.end())
      known = tallies_.emplace(name, StoryTally()).first;
    known->second.add(stories_.story());
  }

  Facet facet_;
  const StorySpy& stories_;
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
  const Xapian::Query compiled = compile(query, database, analyzer);
  return translate_xapian_errors([&] {
    StorySpy stories;
    std::deque<FacetSpy> spies;  // which cannot be moved
    for (const Facet& facet : facets)
      spies.emplace_back(facet, stories);
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(compiled);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&stories);  // Xapian calls spies in the order in which they were added
    for (FacetSpy& spy : spies)
      enquire.add_matchspy(&spy);
    enquire.get_mset(0, 0, static_cast<Xapian::doccount>(database.document_count()));
    std::vector<FacetCounts> counts;
    counts.reserve(spies.size());
    for (const FacetSpy& spy : spies)
      counts.push_back(spy.counts());
    return counts;
  });
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
