// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/companions.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>
#include <variant>

#include <xapian.h>

#include "corpus/record_codec.h"
#include "corpus/text/string_map.h"
#include "corpus/xapian_error.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"
#include "searcher/facet.h"
#include "searcher/log_likelihood.h"
#include "searcher/match/expansion.h"

namespace dossier {
namespace {

struct Tally {
  std::size_t documents = 0;  // that the query finds
  std::size_t together = 0;   // with the actor
};

using Tallies = StringMap<Tally>;  // by term, which tells type and name

bool holds_any(const std::vector<std::string>& values, const std::vector<std::string>& wanted) {
  return std::ranges::any_of(
      wanted, [&](const std::string& name) { return std::ranges::binary_search(values, name); });
}

Xapian::Query any_term(const std::vector<std::string>& terms) {
  return Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end());
}

// The sentences in which a mention in the body begins.
std::set<std::size_t> sentences_of(const Actor& actor, const AnalyzedText& text) {
  std::set<std::size_t> sentences;
  for (const Mention& mention : actor.mentions)
    if (const std::size_t token = text.token_at(mention.span.begin);
        mention.scope == Scope::Body && token < text.tokens().size())
      sentences.insert(text.tokens()[token].sentence);
  return sentences;
}

Field field_of(const Actor& actor) {
  return *field_from(to_string(actor.type));
}

class CompanionSearch {
 public:
  CompanionSearch(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                  const CompanionRequest& request)
      : database_(database),
        analyzer_(analyzer),
        query_(compile(query, database, analyzer)),
        is_everything_(std::holds_alternative<AllQuery>(query.value)),
        request_(request) {
    found_.actors = Expander(database, analyzer).names(request.who);
  }

  Companions run() {
    if (found_.actors.empty())
      return std::move(found_);
    count_documents();
    rank();
    count_sentences();
    return std::move(found_);
  }

 private:
  // Over a whole database Xapian knows how many documents hold a term, so that only those with the
  // actor need to be read.
  void count_documents() {
    const Xapian::Query walked =
        is_everything_ ? any_term(terms(request_.who.field, found_.actors)) : query_;
    for_each_match(database_, walked, [&](const Xapian::Document& document) {
      ++found_.searched;
      const bool is_there =
          is_everything_ || holds_any(values_in(document, {request_.who.field}), found_.actors);
      found_.documents += is_there ? 1 : 0;
      for (const Field type : request_.types)
        for (const std::string& name : values_in(document, {type})) {
          Tally& tally = tallies_[term_for(type, name)];
          ++tally.documents;
          if (is_there && tally.together++ == 0)
            found_.values.push_back({name, type});
        }
    });
    if (!is_everything_)
      return;
    found_.searched = database_.document_count();
    translate_xapian_errors([&] {
      for (auto& [term, tally] : tallies_)
        tally.documents = database_.xapian().get_termfreq(term);
    });
  }

  void rank() {
    std::erase_if(found_.values, [&](const Companion& companion) {
      return std::ranges::binary_search(found_.actors, companion.name);
    });
    for (Companion& companion : found_.values) {
      const Tally& tally = tallies_[term_for(companion.type, companion.name)];
      companion.documents = tally.together;
      companion.significance = log_likelihood_ratio(
          {tally.together, found_.documents, tally.documents, found_.searched});
    }
    std::ranges::sort(found_.values, [](const Companion& a, const Companion& b) {
      return std::tie(b.significance, b.documents, a.name, a.type) <
             std::tie(a.significance, a.documents, b.name, b.type);
    });
    found_.distinct = found_.values.size();
    if (request_.limit != 0 && request_.limit < found_.values.size())
      found_.values.resize(request_.limit);
  }

  void count_sentences() {
    std::vector<std::string> wanted;
    for (std::size_t i = 0; i < found_.values.size(); ++i) {
      wanted.push_back(term_for(found_.values[i].type, found_.values[i].name));
      places_.emplace(wanted.back(), i);
    }
    const Xapian::Query beside(Xapian::Query::OP_AND,
                               any_term(terms(request_.who.field, found_.actors)),
                               any_term(wanted));
    for_each_match(database_, Xapian::Query(Xapian::Query::OP_FILTER, query_, beside),
                   [&](const Xapian::Document& document) {
                     add_sentences(unpack_record(document.get_data()));
                   });
  }

  void add_sentences(const Record& record) {
    const AnalyzedText text = analyzer_.analyze(record.document.text);
    const std::vector<Actor>& actors = record.extraction.actors;
    std::set<std::size_t> theirs;
    for (const Actor& actor : actors)
      if (is_wanted(actor))
        theirs.merge(sentences_of(actor, text));
    if (theirs.empty())
      return;
    for (const Actor& actor : actors) {
      const auto place = places_.find(term_for(field_of(actor), actor.name));
      if (place != places_.end())
        found_.values[place->second].sentences += static_cast<std::size_t>(std::ranges::count_if(
            sentences_of(actor, text), [&](std::size_t each) { return theirs.contains(each); }));
    }
  }

  bool is_wanted(const Actor& actor) const {
    const bool has_type =
        request_.who.field == Field::Actor || request_.who.field == field_of(actor);
    return has_type && std::ranges::binary_search(found_.actors, actor.name);
  }

  static std::vector<std::string> terms(Field field, const std::vector<std::string>& names) {
    std::vector<std::string> terms;
    terms.reserve(names.size());
    for (const std::string& name : names)
      terms.push_back(term_for(field, name));
    return terms;
  }

  const Database& database_;
  TextAnalyzer& analyzer_;
  Xapian::Query query_;
  bool is_everything_;
  const CompanionRequest& request_;
  Companions found_;
  Tallies tallies_;
  StringMap<std::size_t> places_;  // of companions among the values, by term
};

}  // namespace

Companions find_companions(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                           const CompanionRequest& request) {
  return CompanionSearch(database, analyzer, query, request).run();
}

}  // namespace dossier
