// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/quotes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/text/string_map.h"
#include "corpus/xapian_error.h"
#include "searcher/compiler.h"
#include "searcher/match/expansion.h"
#include "searcher/match/quotation_filter.h"
#include "searcher/query/tree_shape.h"
#include "searcher/quotation_groups.h"

namespace dossier {
namespace {

// A quotation that matches, before it is known which page shows it.
struct Candidate {
  Xapian::docid document = 0;
  std::size_t index = 0;  // among the document's quotations
  std::size_t parts = 0;  // of the query that it shows
  QuotationWords words;
};

// What decides the order of a document's quotations.
struct DocumentKey {
  std::string date;  // "" for none
  std::string id;
};

// Candidates of one entry by their index, the longest first.
struct Group {
  std::vector<std::size_t> members;
  std::size_t documents = 0;
  std::size_t parts = 0;
  bool is_fragment = false;
  const DocumentKey* earliest = nullptr;
  std::size_t place = 0;
};

// The quotation as a document of its own, byte for byte where it stands in the text, with blanks
// for what is not quoted: so the words of its parts are neighbours and spans need only a shift.
Record passage_of(const Record& record, const Quotation& quotation, bool with_mentions) {
  Record passage;
  std::string& text = passage.document.text;
  text = quotation.span.of(record.document.text);
  const std::size_t begin = quotation.span.begin;
  for (const ByteSpan& gap : quotation.gaps)
    std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(gap.begin - begin), gap.size(), ' ');
  std::ranges::replace(text, '\n', ' ');
  if (!with_mentions)
    return passage;
  const auto inside = [&](const ByteSpan& span) {
    return begin <= span.begin && span.end <= quotation.span.end;
  };
  const auto shift = [&](ByteSpan& span) { span = {span.begin - begin, span.end - begin}; };
  passage.extraction = record.extraction;
  std::erase_if(passage.extraction.outlets, [&](Outlet& outlet) {
    return !outlet.span || !inside(*outlet.span) || (shift(*outlet.span), false);
  });
  for (Actor& actor : passage.extraction.actors)
    std::erase_if(actor.mentions, [&](Mention& mention) {
      return !inside(mention.span) || (shift(mention.span), false);
    });
  std::erase_if(passage.extraction.quantities, [&](Quantity& quantity) {
    return !inside(quantity.span) || (shift(quantity.span), false);
  });
  return passage;
}

class QuoteSearch {
 public:
  QuoteSearch(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
              const QuotesRequest& request)
      : database_(database),
        analyzer_(analyzer),
        request_(request),
        filter_(query, database, analyzer) {
    if (request_.speaker.empty())
      return;
    const Expander expander(database, analyzer);
    for (const Field field : {Field::Actor, Field::Outlet})
      for (std::string& name : expander.names({.field = field, .value = request_.speaker}))
        speakers_.insert(std::move(name));
  }

  QuotesResult run() {
    collect();
    group();
    rank();
    QuotesResult result;
    result.match_count = groups_.size();
    result.document_count = keys_.size();
    const std::size_t first = std::min(request_.offset, groups_.size());
    const std::size_t count = std::min(request_.limit, groups_.size() - first);
    for (std::size_t i = first; i < first + count; ++i)
      result.entries.push_back(entry_of(groups_[i]));
    return result;
  }

 private:
  Xapian::Query documents() const {
    QueryNodes wanted = {filter_.documents()};
    if (!request_.speaker.empty())
      wanted.push_back(
          any_of({{.value = FieldQuery{.field = Field::Actor, .value = request_.speaker}},
                  {.value = FieldQuery{.field = Field::Outlet, .value = request_.speaker}}}));
    return Xapian::Query(Xapian::Query::OP_FILTER,
                         compile(all_of(std::move(wanted)), database_, analyzer_),
                         Xapian::Query(std::string(kQuotationTerm)));
  }

  void collect() {
    Xapian::Enquire enquire(database_.xapian());
    enquire.set_query(documents());
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    const Xapian::MSet found =
        enquire.get_mset(0, static_cast<Xapian::doccount>(database_.document_count()));
    for (auto match = found.begin(); match != found.end(); ++match)
      collect_from(*match);
  }

  void collect_from(Xapian::docid id) {
    const Record record = database_.record(id);
    const std::vector<Quotation>& quotations = record.extraction.quotations;
    for (std::size_t i = 0; i < quotations.size(); ++i) {
      const Quotation& quotation = quotations[i];
      if (quotation.scope == Scope::Boilerplate ||
          (!request_.speaker.empty() && !speakers_.contains(quotation.speaker)))
        continue;
      const MatchText text(passage_of(record, quotation, filter_.needs_mentions()), analyzer_);
      if (!filter_.matches(text, id))
        continue;
      Candidate candidate{
          id, i, filter_.parts_in(text), {comparable_words(text.text()), quotation.speaker}};
      if (candidate.parts == 0 && candidate.words.count() < kStatementWords)
        continue;
      candidates_.push_back(std::move(candidate));
      keys_.try_emplace(id, record.document.published, record.document.id);
    }
  }

  // By date, the undated last, and id.
  auto order_of(Xapian::docid document) const {
    const DocumentKey& key = keys_.at(document);
    return std::tuple(key.date.empty(), std::string_view(key.date), std::string_view(key.id));
  }

  void group() {
    std::ranges::stable_sort(candidates_, {}, [&](const Candidate& candidate) {
      return std::pair(order_of(candidate.document), candidate.index);
    });
    std::vector<QuotationWords> words;
    for (Candidate& candidate : candidates_)
      words.push_back(std::move(candidate.words));
    const std::vector<std::size_t> leaders = group_quotations(words);
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < leaders.size(); ++i)
      members[leaders[i]].push_back(i);
    for (auto& [leader, of_leader] : members) {
      Group group;
      group.place = of_leader.front();
      group.is_fragment = words[leader].count() < kStatementWords;
      group.earliest = &keys_.at(candidates_[of_leader.front()].document);
      std::set<Xapian::docid> documents;
      for (const std::size_t member : of_leader) {
        documents.insert(candidates_[member].document);
        group.parts = std::max(group.parts, candidates_[member].parts);
      }
      group.documents = documents.size();
      std::ranges::stable_sort(of_leader, std::greater<>(),
                               [&](std::size_t member) { return words[member].count(); });
      group.members = std::move(of_leader);
      groups_.push_back(std::move(group));
    }
    for (std::size_t i = 0; i < words.size(); ++i)
      candidates_[i].words = std::move(words[i]);
  }

  void rank() {
    const auto by_age = [](const Group& a, const Group& b) {
      const auto key = [](const Group& group) {
        return std::tuple(group.earliest->date.empty(), std::string_view(group.earliest->date),
                          std::string_view(group.earliest->id), group.place);
      };
      return key(a) < key(b);
    };
    std::ranges::sort(groups_, [&](const Group& a, const Group& b) {
      if (request_.order == SortOrder::Relevance) {
        const auto worth = [](const Group& group) {
          return std::tuple(group.parts, !group.is_fragment, group.documents);
        };
        return worth(a) != worth(b) ? worth(a) > worth(b) : by_age(a, b);
      }
      const bool is_dated = !a.earliest->date.empty() && !b.earliest->date.empty();
      if (request_.order == SortOrder::Newest && is_dated && a.earliest->date != b.earliest->date)
        return a.earliest->date > b.earliest->date;
      return by_age(a, b);
    });
  }

  QuotationEntry entry_of(const Group& group) {
    QuotationEntry entry;
    std::set<Xapian::docid> seen;
    std::vector<std::size_t> places;
    for (const std::size_t member : group.members)
      if (seen.insert(candidates_[member].document).second)
        places.push_back(member);
    const std::size_t longest = places.front();
    std::ranges::sort(places);
    for (const std::size_t place : places) {
      if (place == longest)
        entry.longest = entry.carriers.size();
      entry.carriers.push_back(carrier_of(candidates_[place]));
      entry.carriers.back().is_abridged =
          candidates_[place].words.count() < candidates_[longest].words.count();
    }
    entry.credited = entry.longest;
    if (entry.speaker().empty()) {
      const auto named = std::ranges::find_if(entry.carriers, [](const Carrier& carrier) {
        return !carrier.quotation.speaker.empty();
      });
      if (named != entry.carriers.end())
        entry.credited = static_cast<std::size_t>(named - entry.carriers.begin());
    }
    return entry;
  }

  Carrier carrier_of(const Candidate& candidate) {
    Carrier carrier{database_.record(candidate.document), {}, {}, false};
    carrier.quotation = carrier.record.extraction.quotations[candidate.index];
    const MatchText text(passage_of(carrier.record, carrier.quotation, filter_.needs_mentions()),
                         analyzer_);
    const std::size_t begin = carrier.quotation.span.begin;
    for (const Stretch& match : filter_.find(text)) {
      const ByteSpan span = {match.span.begin + begin, match.span.end + begin};
      if (carrier.highlights.empty() || span.begin >= carrier.highlights.back().end)
        carrier.highlights.push_back(span);
    }
    return carrier;
  }

  const Database& database_;
  TextAnalyzer& analyzer_;
  const QuotesRequest& request_;
  QuotationFilter filter_;
  StringSet speakers_;
  std::vector<Candidate> candidates_;  // in the end by date, id and place
  std::map<Xapian::docid, DocumentKey> keys_;
  std::vector<Group> groups_;
};

}  // namespace

QuotesResult find_quotes(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                         const QuotesRequest& request) {
  return translate_xapian_errors(
      [&] { return QuoteSearch(database, analyzer, query, request).run(); });
}

}  // namespace dossier
