// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "corpus/working_path.h"
#include "searcher/output/figure_words.h"
#include "searcher/output/figures.h"
#include "searcher/output/json_values.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

// Whole numbers as such, so that a script reads 65 and not 65.0.
Json number_or_null(const std::optional<double>& number) {
  constexpr double kExactIntegers = 9007199254740992.0;
  if (!number)
    return nullptr;
  const bool is_whole = *number == static_cast<double>(static_cast<std::int64_t>(
                                       std::abs(*number) < kExactIntegers ? *number : 0.5));
  return is_whole ? Json(static_cast<std::int64_t>(*number)) : Json(*number);
}

// What a figure states, in the keys of a record.
Json stated(const Quantity& figure) {
  return {{"stated", value_words(figure)},     {"value", number_or_null(figure.value)},
          {"low", number_or_null(figure.low)}, {"high", number_or_null(figure.high)},
          {"bound", to_string(figure.bound)},  {"unit", text_or_null(figure.unit)}};
}

Json topic_to_json(const FigureTable& table) {
  return {{"role", table.topic.role ? Json(to_string(*table.topic.role)) : Json(nullptr)},
          {"counted", text_or_null(table.topic.counted)},
          {"kind", to_string(table.topic.kind)},
          {"unit", text_or_null(table.unit)}};
}

Json article_to_json(const FigureArticle& article) {
  return {{"id", article.id},
          {"publisher", text_or_null(article.publisher)},
          {"published", text_or_null(article.published)}};
}

Json sentence_to_json(const FigureEvidence& evidence) {
  return {{"text", evidence.sentence},
          {"begin", evidence.begin},
          {"end", evidence.begin + evidence.sentence.size()},
          {"figure",
           {{"begin", evidence.begin + evidence.figure.begin},
            {"end", evidence.begin + evidence.figure.end}}}};
}

Json row_to_json(const FigureRow& row) {
  const FigureArticle& article = row.articles.front();
  const FigureEvidence& evidence = row.evidence;
  Json flags = Json::array();
  for (const std::string_view flag : flag_names(row.figure.flags))
    flags.push_back(flag);
  Json documents = Json::array();
  for (const FigureArticle& each : row.articles)
    documents.push_back(article_to_json(each));
  Json json = stated(row.figure);
  json.update({{"surface", evidence.figure.of(evidence.sentence)},
               {"counted", text_or_null(row.figure.counted)},
               {"published", text_or_null(article.published)},
               {"publisher", text_or_null(article.publisher)},
               {"agency", text_or_null(article.agency)},
               {"source", text_or_null(row.figure.source)},
               {"trend", row.figure.trend ? Json(to_string(*row.figure.trend)) : Json(nullptr)},
               {"flags", flags},
               {"compared", is_compared(row.figure)},
               {"id", article.id},
               {"file", from_working_folder(evidence.file)},
               {"line", evidence.place.line},
               {"column", evidence.place.column},
               {"sentence", sentence_to_json(evidence)},
               {"match", row.match},
               {"documents", documents}});
  return json;
}

Json table_to_json(const FigureTable& table) {
  Json statements = Json::array();
  for (const TableStatement& statement : table.statements) {
    Json sources = Json::array();
    for (const StatementSource& source : statement.sources)
      sources.push_back({{"name", source.name}, {"stories", source.stories}});
    Json json = stated(statement.figure);
    json.update({{"documents", statement.documents},
                 {"stories", statement.stories},
                 {"conflicts", statement.conflicts},
                 {"sources", std::move(sources)}});
    statements.push_back(std::move(json));
  }
  Json rows = Json::array();
  for (const FigureRow& row : table.rows)
    rows.push_back(row_to_json(row));
  Json json = topic_to_json(table);
  json.update({{"documents", table.documents},
               {"stories", table.stories},
               {"agreement", table.agreement ? Json(to_string(*table.agreement)) : Json(nullptr)},
               {"statements", statements},
               {"row_count", table.row_count},
               {"undated", table.undated},
               {"uncompared", table.uncompared},
               {"rows", rows}});
  return json;
}

}  // namespace

void print_figures_as_json(const FigureAnswer& answer, const FiguresContext& context,
                           std::ostream& out) {
  Json tables = Json::array();
  for (const FigureTable& table : answer.tables)
    tables.push_back(table_to_json(table));
  out << dump({{"version", kJsonVersion},
               {"query", context.query},
               {"token", text_or_null(context.token)},
               {"of", text_or_null(context.of)},
               {"by", to_string(context.order)},
               {"match_count", answer.match_count},
               {"table_count", answer.table_count},
               {"exact", true},
               {"tables", std::move(tables)}})
      << '\n';
}

void print_figures_as_json_lines(const FigureAnswer& answer, const FiguresContext& context,
                                 std::ostream& out) {
  for (const FigureTable& table : answer.tables) {
    Json topic = topic_to_json(table);
    topic.push_back({"agreement", table.agreement ? Json(to_string(*table.agreement)) : nullptr});
    for (const FigureRow& row : table.rows)
      out << dump({{"table", topic}, {"row", row_to_json(row)}}) << context.output.record_end();
  }
}

}  // namespace dossier
