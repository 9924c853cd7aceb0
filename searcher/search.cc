// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search.h"

#include <algorithm>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/match/expansion.h"
#include "searcher/match/matcher.h"
#include "searcher/story_tally.h"

namespace dossier {
namespace {

// Sort keys that put the undated last whichever way the dated are ordered, and ids behind all.
class DateKeyMaker final : public Xapian::KeyMaker {
 public:
  explicit DateKeyMaker(bool newest_first) : newest_first_(newest_first) {}

  std::string operator()(const Xapian::Document& document) const override {
    std::string date = document.get_value(field_row(Field::Date).slot);
    if (newest_first_)
      for (char& digit : date)
        digit = static_cast<char>('0' + '9' - digit);
    const std::string id = document.get_value(field_row(Field::Id).slot);
    return (date.empty() ? "~" : date) + std::string(1, '\0') + id;
  }

 private:
  bool newest_first_;
};

// Okapi BM25 (Robertson and others, TREC-3, 1994). Xapian's own k1 = 1 and b = 0.5 let a word's
// second mention count for too little and long articles for too much.
Xapian::BM25Weight weight_for(Ranking ranking) {
  constexpr double kNoLengthBonus = 0;
  constexpr double kQueryRepeats = 1;
  constexpr double kLeastNormalLength = 0.5;
  return ranking == Ranking::News
             ? Xapian::BM25Weight(1.5, kNoLengthBonus, kQueryRepeats, 0.75, kLeastNormalLength)
             : Xapian::BM25Weight();
}

void set_order(Xapian::Enquire& enquire, SortOrder order) {
  constexpr bool kHighestFirst = true;
  switch (order) {
    case SortOrder::Relevance:
      enquire.set_sort_by_relevance_then_value(field_row(Field::Id).slot, !kHighestFirst);
      return;
    case SortOrder::Newest:
    case SortOrder::Oldest:
      enquire.set_sort_by_key((new DateKeyMaker(order == SortOrder::Newest))->release(),
                              !kHighestFirst);
      return;
  }
}

// Sees each document that matches, those too that are left out as copies.
class StorySpy final : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double) override {
    tally_.add(document.get_value(kStorySlot));
  }

  const StoryTally& tally() const { return tally_; }

 private:
  StoryTally tally_;
};

}  // namespace

SearchResult search(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                    const Page& page) {
  const Xapian::Query compiled = compile(query, database, analyzer, page.ranking);
  return translate_xapian_errors([&] {
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(compiled);
    enquire.set_weighting_scheme(weight_for(page.ranking));
    set_order(enquire, page.order);
    StorySpy stories;
    if (page.unique) {
      enquire.set_collapse_key(kStorySlot);
      enquire.add_matchspy(&stories);
    }
    const auto offset = static_cast<Xapian::doccount>(page.offset);
    const auto limit =
        static_cast<Xapian::doccount>(std::min(page.limit, database.document_count()));
    const Xapian::MSet found =
        enquire.get_mset(offset, limit, static_cast<Xapian::doccount>(database.document_count()));
    const Matcher matcher(query, Expander(database, analyzer));
    SearchResult result;
    result.match_count = found.get_matches_estimated();
    if (page.unique) {
      result.match_count = stories.tally().documents();
      result.story_count = stories.tally().stories();
    }
    for (auto match = found.begin(); match != found.end(); ++match) {
      const MatchText text(database.record(*match), analyzer);
      Snippet snippet = make_snippet(text, matcher, page.snippet_bytes);
      std::string story = match.get_document().get_value(kStorySlot);
      const std::size_t copies = stories.tally().copies(story);
      result.hits.push_back(
          {text.record(), match.get_weight(), std::move(snippet), std::move(story), copies});
    }
    return result;
  });
}

std::size_t count_matches(const Database& database, TextAnalyzer& analyzer,
                          const QueryNode& query) {
  const Xapian::Query compiled = compile(query, database, analyzer);
  return translate_xapian_errors([&]() -> std::size_t {
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(compiled);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const auto all = static_cast<Xapian::doccount>(database.document_count());
    return enquire.get_mset(0, 0, all).get_matches_estimated();
  });
}

}  // namespace dossier
