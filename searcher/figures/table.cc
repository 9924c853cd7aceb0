// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/table.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "searcher/figures/folding.h"

namespace dossier {
namespace {

// By what a row is placed; names that are unknown come last.
std::pair<bool, std::string_view> first_key(const FoldedFigure& row, RowOrder order) {
  const std::string_view name = order == RowOrder::Outlet ? row.articles.front().publisher
                                : order == RowOrder::Source
                                    ? std::string_view(row.sighting.figure.source)
                                    : std::string_view();
  return {name.empty(), name};
}

void sort_rows(std::vector<FoldedFigure>& rows, RowOrder order) {
  std::ranges::sort(rows, [&](const FoldedFigure& a, const FoldedFigure& b) {
    const auto a_key = first_key(a, order);
    const auto b_key = first_key(b, order);
    if (a_key != b_key)
      return a_key < b_key;
    const FigureArticle& a_article = a.articles.front();
    const FigureArticle& b_article = b.articles.front();
    if (a_article.document != b_article.document)
      return is_earlier(a_article, b_article);
    return std::tie(a.sighting.figure.span, a.sighting.figure.source) <
           std::tie(b.sighting.figure.span, b.sighting.figure.source);
  });
}

// How much a row should be shown.
struct RowWorth {
  std::size_t row = 0;
  double match = 0;
  std::size_t articles = 0;
  std::size_t turn = 0;  // how many rows state the same and are worth more
};

// For each statement its best row, then for each its second best and so on; of one turn those that
// show the query best, of equals those that most articles carry.
std::vector<RowWorth> by_worth(const std::vector<FoldedFigure>& rows) {
  std::vector<RowWorth> worths;
  for (std::size_t i = 0; i < rows.size(); ++i)
    worths.push_back({i, rows[i].match, rows[i].articles.size(), 0});
  std::ranges::stable_sort(worths, [](const RowWorth& a, const RowWorth& b) {
    return std::pair(a.match, a.articles) > std::pair(b.match, b.articles);
  });
  std::map<Statement, std::size_t> turns;
  for (RowWorth& worth : worths)
    worth.turn = turns[statement_of(rows[worth.row].sighting.figure)]++;
  std::ranges::stable_sort(worths, {}, &RowWorth::turn);
  return worths;
}

// Leaves those that are worth most, in their order.
void keep_best(std::vector<FoldedFigure>& rows, std::size_t limit) {
  if (rows.size() <= limit)
    return;
  std::vector<RowWorth> best = by_worth(rows);
  best.resize(limit);
  std::ranges::sort(best, {}, &RowWorth::row);
  std::vector<FoldedFigure> kept;
  kept.reserve(best.size());
  for (const RowWorth& worth : best)
    kept.push_back(std::move(rows[worth.row]));
  rows = std::move(kept);
}

std::string commonest_unit(const std::vector<FoldedFigure>& rows) {
  std::map<std::string_view, std::size_t> counts;
  for (const FoldedFigure& row : rows)
    ++counts[row.sighting.figure.unit];
  const auto most =
      std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  return most == counts.end() ? std::string() : std::string(most->first);
}

// The rows of one statement.
struct StatementTally {
  const Quantity* figure = nullptr;
  std::set<Story> stories;
  std::set<Xapian::docid> documents;
  std::map<std::string_view, std::set<Story>> sources;

  void add(const FoldedFigure& row) {
    const Sighting& sighting = row.sighting;
    if (figure == nullptr)
      figure = &sighting.figure;
    stories.insert(sighting.story);
    for (const FigureArticle& article : row.articles)
      documents.insert(article.document);
    if (!sighting.figure.source.empty())
      sources[sighting.figure.source].insert(sighting.story);
  }

  TableStatement statement(std::size_t conflicts) const {
    TableStatement made{*figure, documents.size(), stories.size(), conflicts, {}};
    for (const auto& [name, of_source] : sources)
      made.sources.push_back({std::string(name), of_source.size()});
    std::ranges::stable_sort(made.sources, std::ranges::greater(), &StatementSource::stories);
    return made;
  }
};

void add_statements(FigureTable& table, const std::vector<FoldedFigure>& rows) {
  std::map<Statement, StatementTally> tallies;
  std::set<Story> stories;
  for (const FoldedFigure& row : rows) {
    if (!is_compared(row.sighting.figure)) {
      ++table.uncompared;
      continue;
    }
    tallies[statement_of(row.sighting.figure)].add(row);
    stories.insert(row.sighting.story);
  }
  std::vector<Statement> statements;
  statements.reserve(tallies.size());
  for (const auto& [statement, tally] : tallies)
    statements.push_back(statement);
  auto conflicts = count_conflicts(statements);
  auto next = conflicts.begin();
  for (const auto& [statement, tally] : tallies)
    table.statements.push_back(tally.statement(*next++));
  std::ranges::stable_sort(table.statements, std::ranges::greater(), &TableStatement::stories);
  if (std::ranges::any_of(conflicts, [](std::size_t count) { return count > 0; }))
    table.agreement = Agreement::Conflicting;
  else if (statements.size() > 1)
    table.agreement = Agreement::Compatible;
  else if (stories.size() > 1)
    table.agreement = Agreement::Same;
}

}  // namespace

FigureTable make_table(const FigureTopic& topic, const std::vector<Sighting>& sightings,
                       const std::map<Xapian::docid, FigureArticle>& articles,
                       const FigureRequest& request) {
  std::vector<FoldedFigure> rows = fold(sightings, articles);
  sort_rows(rows, request.order);
  FigureTable table;
  table.topic = topic;
  table.unit = commonest_unit(rows);
  add_statements(table, rows);
  table.row_count = rows.size();
  table.undated = static_cast<std::size_t>(std::ranges::count_if(
      rows, [](const FoldedFigure& row) { return row.articles.front().published.empty(); }));
  keep_best(rows, request.row_limit);
  for (FoldedFigure& row : rows)
    table.rows.push_back({std::move(row.sighting.figure), std::move(row.articles), row.match, {}});
  return table;
}

}  // namespace dossier
