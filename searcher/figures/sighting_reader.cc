// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/sighting_reader.h"

#include <utility>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

Story story_of_document(const Database& database, Xapian::docid id) {
  return translate_xapian_errors(
      [&] { return read_story(database.xapian().get_document(id).get_value(kStorySlot), id); });
}

}  // namespace

void SightingReader::read_judged(Xapian::docid document, const SentenceJudge& judge,
                                 TextAnalyzer& analyzer) {
  judged_.insert(document);
  const MatchText text(database_.record(document), analyzer);
  std::vector<Quantity> figures;
  std::vector<ByteSpan> places;
  for (const Quantity& figure : text.record().extraction.quantities) {
    if (!filter_.wants(figure))
      continue;
    figures.push_back(figure);
    places.push_back(figure.span);
  }
  if (figures.empty())
    return;
  const Story story = story_of_document(database_, document);
  const std::vector<double> shown = judge.judge(text, places);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    std::vector<Sighting>& of_topic = sightings_.by_topic[topic_of(figures[i])];
    of_topic.push_back({document, story, std::move(figures[i]), shown[i]});
  }
  sightings_.articles.emplace(document, article_of(text.record(), document));
}

void SightingReader::read(Xapian::docid document, const std::set<FigureTopic>& topics) {
  if (judged_.contains(document) || sightings_.articles.contains(document))
    return;
  Record record = database_.record(document);
  const Story story = story_of_document(database_, document);
  for (Quantity& figure : record.extraction.quantities) {
    if (!filter_.wants(figure))
      continue;
    const FigureTopic topic = topic_of(figure);
    if (topics.contains(topic))
      sightings_.by_topic[topic].push_back({document, story, std::move(figure), 0});
  }
  sightings_.articles.emplace(document, article_of(record, document));
}

}  // namespace dossier
