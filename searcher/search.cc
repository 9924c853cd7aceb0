// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search.h"

#include <algorithm>
#include <utility>

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/cursor.h"
#include "searcher/feedback.h"
#include "searcher/figures/query_parts.h"
#include "searcher/match/expansion.h"
#include "searcher/match/matcher.h"
#include "searcher/story_tally.h"
#include "searcher/weighting.h"

namespace dossier {
namespace {

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

std::vector<QuantityCondition> sorting_figures(const QueryNode& query, SortOrder order) {
  if (order != SortOrder::Quantity)
    return {};
  std::vector<QuantityCondition> figures = parts_of_query(query).figures;
  if (figures.empty())
    throw Error(ErrorKind::Usage, "--sort qty needs figures to sort by, and the query names none",
                "say which: qty:killed, qty:money>=1m");
  return figures;
}

// Ranks documents and makes hits of them.
class Search {
 public:
  Search(const Database& database, TextAnalyzer& analyzer, const QueryNode& query, const Page& page)
      : database_(database),
        analyzer_(analyzer),
        query_(query),
        page_(page),
        figures_(sorting_figures(query, page.order)),
        enquire_(database.xapian()),
        matcher_(query, Expander(database, analyzer)) {
    compiled_ = compile(query, database, analyzer, page.ranking);
    if (page.expand)
      compiled_ = with_feedback(compiled_, database.xapian(), page.ranking);
    enquire_.set_query(compiled_);
    enquire_.set_weighting_scheme(weight_for(page.ranking));
    set_order();
    if (page.unique) {
      enquire_.set_collapse_key(kStorySlot);
      enquire_.add_matchspy(&stories_);
    }
  }

  SearchResult run() {
    const std::size_t all = database_.document_count();
    const std::size_t limit = std::min(page_.limit, all);
    const bool has_cursor = !page_.cursor.empty();
    // What stands behind a cursor is known once all is ranked.
    const Xapian::MSet found = ranked(has_cursor ? 0 : page_.offset, has_cursor ? all : limit, all);
    SearchResult result;
    result.match_count = found.get_matches_estimated();
    if (page_.unique) {
      result.match_count = stories_.tally().documents();
      result.story_count = stories_.tally().stories();
    }
    const std::size_t first = has_cursor ? behind(cursor_from(page_.cursor), found) : 0;
    result.offset = has_cursor ? first : page_.offset;
    const std::size_t end = std::min<std::size_t>(found.size(), first + limit);
    for (std::size_t i = first; i < end; ++i)
      give(hit_from(found[static_cast<Xapian::doccount>(i)]), result);
    const std::size_t shown = result.offset + end - std::min(first, end);
    if (first < end && shown < result.story_count.value_or(result.match_count))
      result.next_cursor = to_string(cursor_at(found[static_cast<Xapian::doccount>(end - 1)]));
    return result;
  }

 private:
  void set_order() {
    constexpr bool kHighestFirst = true;
    if (page_.order == SortOrder::Relevance)
      enquire_.set_sort_by_relevance_then_value(field_row(Field::Id).slot, !kHighestFirst);
    else
      enquire_.set_sort_by_key(sort_key_maker(page_.order, figures_).release()->release(),
                               !kHighestFirst);
  }

  Xapian::MSet ranked(std::size_t offset, std::size_t limit, std::size_t all) {
    return enquire_.get_mset(static_cast<Xapian::doccount>(offset),
                             static_cast<Xapian::doccount>(limit),
                             static_cast<Xapian::doccount>(all));
  }

  // A cursor is good for the same documents in the same order.
  std::uint64_t request_hash() const {
    return content_hash(to_string(query_) + '\0' + std::to_string(static_cast<int>(page_.order)) +
                        std::to_string(static_cast<int>(page_.ranking)) +
                        (page_.expand ? "e" : "") + (page_.unique ? "u" : ""));
  }

  Cursor cursor_at(const Xapian::MSetIterator& match) const {
    const double score = page_.order == SortOrder::Relevance ? match.get_weight() : 0;
    return {request_hash(), score, match.get_sort_key()};
  }

  // Scores shift as documents come, so the hit itself is looked for first.
  std::size_t behind(const Cursor& cursor, const Xapian::MSet& found) const {
    if (cursor.request != request_hash())
      throw Error(ErrorKind::Usage, "--cursor is of another query, or of another order",
                  "a cursor is good for the options of the answer that it is from");
    const auto begin = found.begin();
    if (page_.order == SortOrder::Relevance) {
      const std::string term = term_for(Field::Id, cursor.key);
      const auto document = database_.xapian().postlist_begin(term);
      if (document != database_.xapian().postlist_end(term)) {
        const auto same = std::find(begin, found.end(), *document);
        if (same != found.end())
          return same.get_rank() + std::size_t{1};
      }
    }
    std::size_t first = 0;
    for (auto match = begin; match != found.end() && !is_behind(match, cursor); ++match)
      ++first;
    return first;
  }

  bool is_behind(const Xapian::MSetIterator& match, const Cursor& cursor) const {
    const Cursor other = cursor_at(match);
    return other.score < cursor.score || (other.score == cursor.score && other.key > cursor.key);
  }

  void give(Hit hit, SearchResult& result) const {
    if (page_.take_hit)
      page_.take_hit(hit);
    else
      result.hits.push_back(std::move(hit));
  }

  Hit hit_from(const Xapian::MSetIterator& match) {
    const MatchText text(database_.record(*match), analyzer_);
    Hit hit;
    hit.score = match.get_weight();
    hit.passages = make_passages(text, matcher_, page_.snippet_bytes, page_.passages);
    hit.story = match.get_document().get_value(kStorySlot);
    hit.copies = stories_.tally().copies(hit.story);
    hit.cursor = to_string(cursor_at(match));
    hit.record = text.record();
    if (const Quantity* figure = largest_figure(hit.record.extraction.quantities, figures_))
      hit.figure = *figure;
    if (page_.explain_score)
      hit.score_parts =
          explain_score(database_, analyzer_, query_, page_.ranking, *match, hit.score);
    return hit;
  }

  const Database& database_;
  TextAnalyzer& analyzer_;
  const QueryNode& query_;
  const Page& page_;
  std::vector<QuantityCondition> figures_;
  Xapian::Query compiled_;
  Xapian::Enquire enquire_;
  Matcher matcher_;
  StorySpy stories_;
};

}  // namespace

SearchResult search(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                    const Page& page) {
  return translate_xapian_errors([&] { return Search(database, analyzer, query, page).run(); });
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
