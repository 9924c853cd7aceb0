// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/figure_reports.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

#include "corpus/schema.h"
#include "corpus/value_codec.h"
#include "corpus/xapian_error.h"
#include "searcher/figures/agreement.h"
#include "searcher/figures/topic.h"

namespace dossier {
namespace {

constexpr double kReachOfCorpus = 10;
constexpr double kReachOfDraft = 2;

// The numbers that a statement may mean, where one that is open to one side reaches so far.
Interval closed_interval(const Statement& statement, double reach) {
  Interval interval = interval_of(statement);
  if (std::isinf(interval.high) && !std::isinf(interval.low) && interval.low > 0)
    interval.high = interval.low * reach;
  if (std::isinf(interval.low) && !std::isinf(interval.high) && interval.high > 0)
    interval.low = interval.high / reach;
  return interval;
}

// The rarest term that all documents with figures of the topic hold.
std::string term_of(const FigureTopic& topic, const Quantity& figure) {
  if (topic.role)
    return term_for(Field::QuantityRole, to_string(*topic.role));
  if (!figure.counted.empty())
    return term_for(Field::QuantityCounted, figure.counted);
  if (topic.kind == QuantityKind::Money || topic.kind == QuantityKind::Percent)
    return term_for(Field::QuantityUnit, figure.unit);
  return term_for(Field::QuantityKind, to_string(topic.kind));
}

// Articles that may report on the thing, near the same actors.
Xapian::Query filter_for(const FigureQuestion& question, const FigureTopic& topic) {
  const Xapian::Query of_topic(term_of(topic, question.figure));
  std::vector<std::string> actors;
  for (const std::string& name : question.context.actors)
    actors.push_back(term_for(Field::Actor, name));
  if (actors.empty())
    return of_topic;
  return Xapian::Query(Xapian::Query::OP_AND, of_topic,
                       Xapian::Query(Xapian::Query::OP_OR, actors.begin(), actors.end()));
}

Xapian::Query candidates(const FigureQuestion& question, const FigureTopic& topic) {
  constexpr std::size_t kMostWords = 16;
  std::vector<Xapian::Query> words;
  for (const WeighedWord& each : question.context.words)
    if (words.size() < kMostWords && each.weight > 0)
      words.emplace_back(each.word);
  const Xapian::Query filter = filter_for(question, topic);
  if (words.empty())
    return filter;
  return Xapian::Query(Xapian::Query::OP_AND_MAYBE,
                       Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, filter, 0),
                       Xapian::Query(Xapian::Query::OP_OR, words.begin(), words.end()));
}

class ReportFinder {
 public:
  ReportFinder(const Database& database, ArticleCache& articles, const FigureQuestion& question)
      : database_(database),
        articles_(articles),
        question_(question),
        topic_(topic_of(question.figure)) {}

  FigureReports run() {
    const Xapian::Query query = candidates(question_, topic_);
    Xapian::Enquire enquire(database_.xapian());
    enquire.set_query(query);
    const Xapian::MSet found = enquire.get_mset(0, kMostCandidates);
    for (auto match = found.begin(); match != found.end(); ++match)
      see(*match, match.get_document());
    std::ranges::stable_sort(found_.reports, [](const FigureReport& a, const FigureReport& b) {
      const auto key = [](const FigureReport& report) {
        return std::tuple(std::round(report.likeness * 20), report.article.published,
                          report.article.id);
      };
      return key(a) > key(b);
    });
    return std::move(found_);
  }

 private:
  void see(Xapian::docid id, const Xapian::Document& document) {
    bool has_any = false;
    bool allows_it = false;
    const std::string packed = document.get_value(field_row(Field::Quantity).slot);
    QuantityWalk walk(packed);
    while (const Quantity* figure = walk.next()) {
      if (figure->flags.negated || topic_of(*figure) != topic_)
        continue;
      has_any = true;
      allows_it = allows_it || allows(*figure, question_.figure);
    }
    if (!has_any)
      return;
    found_.allowing += allows_it ? 1 : 0;
    if (found_.documents++ < question_.article_limit)
      read(id);
  }

  void read(Xapian::docid id) {
    const Article& article = articles_.article(database_, id);
    const Record& record = article.record;
    for (const Quantity& figure : record.extraction.quantities) {
      if (figure.scope != Scope::Body || figure.flags.negated || topic_of(figure) != topic_)
        continue;
      const ByteSpan sentence = sentence_around(article.text, figure.span);
      found_.reports.push_back({figure, article_of(record, id),
                                std::string(sentence.of(record.document.text)), figure.span,
                                likeness(question_.context, article.text, figure.span)});
    }
  }

  const Database& database_;
  ArticleCache& articles_;
  const FigureQuestion& question_;
  FigureTopic topic_;
  FigureReports found_;
};

bool is_allowed_by(const Xapian::Document& document, const FigureTopic& topic,
                   const Quantity& drafted) {
  const std::string packed = document.get_value(field_row(Field::Quantity).slot);
  QuantityWalk walk(packed);
  while (const Quantity* figure = walk.next())
    if (!figure->flags.negated && topic_of(*figure) == topic && allows(*figure, drafted))
      return true;
  return false;
}

}  // namespace

bool allows(const Quantity& reported, const Quantity& drafted) {
  return closed_interval(statement_of(reported), kReachOfCorpus)
      .overlaps(closed_interval(statement_of(drafted), kReachOfDraft));
}

bool is_allowed_anywhere(const Database& database, const FigureQuestion& question) {
  return translate_xapian_errors([&] {
    const FigureTopic topic = topic_of(question.figure);
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(filter_for(question, topic));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet found =
        enquire.get_mset(0, static_cast<Xapian::doccount>(database.document_count()));
    for (auto match = found.begin(); match != found.end(); ++match)
      if (is_allowed_by(match.get_document(), topic, question.figure))
        return true;
    return false;
  });
}

FigureReports find_reports(const Database& database, ArticleCache& articles,
                           const FigureQuestion& question) {
  return translate_xapian_errors([&] { return ReportFinder(database, articles, question).run(); });
}

}  // namespace dossier
