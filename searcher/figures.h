// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/figures/agreement.h"
#include "searcher/figures/sighting.h"
#include "searcher/figures/topic.h"
#include "searcher/query/query_tree.h"
#include "searcher/snippet.h"

namespace dossier {

/// By what the rows of a table are ordered first; then by date, the undated last, publisher and id.
enum class RowOrder : std::uint8_t {
  Date,
  Outlet,  ///< the publisher, the unknown last
  Source,  ///< to whom the text credits the figure, no one last
};

/// The sentence that states a figure.
struct FigureEvidence {
  std::string sentence;   ///< as it stands in the text
  std::size_t begin = 0;  ///< its first byte in the document's text
  ByteSpan figure;        ///< of the sentence
  std::filesystem::path file;
  FilePlace place;  ///< of the figure in that file
};

/// A figure of one story.
struct FigureRow {
  Quantity figure;  ///< as the first article states it; its span is in that article's text
  std::vector<FigureArticle> articles;  ///< all that state it, the earliest first
  double match = 0;         ///< how much of the query its sentence shows at best, 0 to 1
  FigureEvidence evidence;  ///< from the first article
};

/// To whom texts credit a statement, and in how many stories.
struct StatementSource {
  std::string name;
  std::size_t stories = 0;
};

/// What some stories of a table state alike.
struct TableStatement {
  Quantity figure;  ///< an example; the first one of the table in its order of rows
  std::size_t documents = 0;
  std::size_t stories = 0;    ///< documents with copies folded
  std::size_t conflicts = 0;  ///< other statements of the table that no number fulfils with it
  std::vector<StatementSource> sources;  ///< that of most stories first, equal ones by name
};

/// The figures of one thing that is counted or measured. All counts are exact.
struct FigureTable {
  FigureTopic topic;
  std::string unit;           ///< the commonest among its figures; "" for counts
  std::size_t documents = 0;  ///< that hold any of them
  std::size_t stories = 0;    ///< documents with copies folded
  /// What its figures state, those of most stories first, but for changes, parts and possibilities.
  std::vector<TableStatement> statements;
  /// Of any two statements the worst; the same if there is one of several stories; else none.
  std::optional<Agreement> agreement;
  std::size_t row_count = 0;   ///< with the rows that are left out
  std::size_t undated = 0;     ///< rows without a date, those left out too
  std::size_t uncompared = 0;  ///< rows that no statement holds: changes, parts, possibilities
  std::vector<FigureRow> rows;
};

inline constexpr std::size_t kNoLimit = SIZE_MAX;

/// What of an answer is wanted.
struct FigureRequest {
  std::optional<QuantityCondition> of{};  ///< only figures that meet it
  RowOrder order = RowOrder::Date;
  std::size_t table_limit = kNoLimit;
  /// Rows of each table: for each statement the one that shows the query best, then the next ones.
  std::size_t row_limit = kNoLimit;
};

/// The tables of figures in the documents that a query finds.
struct FigureAnswer {
  std::size_t match_count = 0;  ///< documents that the query finds
  std::size_t table_count = 0;  ///< with those that are left out
  std::vector<FigureTable> tables;
};

/// Finds the figures that the body of the documents states, but for denied ones; those that meet a
/// `qty:` or `sure:` of the query, if it has any. First come tables that tell what is counted or
/// measured; among these the ones of which some sentence shows the query; then those of several
/// stories; then those whose sentences show the query in most stories, where a role counts double;
/// then those of most stories.
/// Where more than kJudgedDocuments documents have figures, only the sentences of those with the
/// best scores are looked at for that.
///
/// Reads the values of every document found, then the records of the best and of those with figures
/// of the tables wanted; its memory grows with these tables' figures.
FigureAnswer find_figures(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                          const FigureRequest& request);

inline constexpr std::size_t kJudgedDocuments = 2000;

}  // namespace dossier
