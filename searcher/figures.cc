// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "searcher/compiler.h"
#include "searcher/figures/evidence.h"
#include "searcher/figures/query_parts.h"
#include "searcher/figures/sighting_reader.h"
#include "searcher/figures/survey.h"
#include "searcher/figures/table.h"

namespace dossier {
namespace {

// People ask after the killed and the detained sooner than after two areas.
constexpr double kWeightOfRole = 2;

// In how many stories sentences with these figures show the query; one that shows a half of it
// counts as half a story.
double relevance_of(const std::vector<Sighting>& sightings) {
  std::map<Story, double> best;
  for (const Sighting& sighting : sightings) {
    double& match = best[sighting.story];
    match = std::max(match, sighting.match);
  }
  double sum = 0;
  for (const auto& [story, match] : best)
    sum += match;
  return sum;
}

// The topics in the order of their tables.
std::vector<FigureTopic> ranked_topics(const Survey& survey, const Sightings& judged) {
  struct Ranked {
    const FigureTopic* topic;
    double relevance;
    const TopicTally* tally;
  };
  std::vector<Ranked> ranked;
  for (const auto& [topic, tally] : survey.topics) {
    const auto seen = judged.by_topic.find(topic);
    ranked.push_back(
        {&topic, seen == judged.by_topic.end() ? 0 : relevance_of(seen->second), &tally});
  }
  const auto key = [](const Ranked& row) {
    return std::tuple(row.topic->tells_thing(), row.relevance > 0, row.tally->stories() > 1,
                      row.relevance * (row.topic->role ? kWeightOfRole : 1), row.tally->stories(),
                      row.tally->documents.size(), row.topic->role.has_value());
  };
  std::ranges::stable_sort(ranked,
                           [&](const Ranked& a, const Ranked& b) { return key(a) > key(b); });
  std::vector<FigureTopic> topics;
  topics.reserve(ranked.size());
  for (const Ranked& row : ranked)
    topics.push_back(*row.topic);
  return topics;
}

}  // namespace

FigureAnswer find_figures(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                          const FigureRequest& request) {
  QueryParts parts = parts_of_query(query);
  const SentenceJudge judge(parts, Expander(database, analyzer));
  const FigureFilter filter(request.of, std::move(parts.figures));
  const Survey survey = survey_figures(database, compile(query, database, analyzer), filter,
                                       judge.has_parts() ? kJudgedDocuments : 0);
  SightingReader reader(database, filter);
  if (judge.has_parts())
    for (const Xapian::docid document : survey.best)
      reader.read_judged(document, judge, analyzer);

  std::vector<FigureTopic> topics = ranked_topics(survey, reader.sightings());
  topics.resize(std::min(topics.size(), request.table_limit));
  const std::set<FigureTopic> wanted(topics.begin(), topics.end());
  std::set<Xapian::docid> documents;
  for (const FigureTopic& topic : topics)
    documents.insert(survey.topics.at(topic).documents.begin(),
                     survey.topics.at(topic).documents.end());
  for (const Xapian::docid document : documents)
    reader.read(document, wanted);

  FigureAnswer answer{survey.match_count, survey.topics.size(), {}};
  const Sightings& sightings = reader.sightings();
  for (const FigureTopic& topic : topics) {
    const TopicTally& tally = survey.topics.at(topic);
    answer.tables.push_back(
        make_table(topic, sightings.by_topic.at(topic), sightings.articles, request));
    answer.tables.back().documents = tally.documents.size();
    answer.tables.back().stories = tally.stories();
  }
  add_evidence(answer.tables, database, analyzer);
  return answer;
}

}  // namespace dossier
