// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "searcher/advice.h"
#include "searcher/database.h"
#include "searcher/facets.h"
#include "searcher/output/format.h"
#include "searcher/search.h"

namespace dossier {

/// What the printers of hits need to know beside the result. Views the first two.
struct HitContext {
  /// What the hits answer.
  enum class Question : std::uint8_t { Query, Document };

  const Database& database;
  const OutputOptions& output;
  std::string query;                        ///< as it was written; or the document's id
  std::string token{};                      ///< of the database, see state_token.h
  std::vector<std::string> fields{};        ///< keys of a hit to print; none for the usual ones
  std::vector<std::string> extra_fields{};  ///< those to print beside the usual ones
  Question question = Question::Query;
  Advice advice{};                                   ///< where nothing was found
  std::optional<std::vector<FacetCounts>> facets{};  ///< where they were asked for
};

/// The printers of search results, one a format and file. QUERY.md describes what each prints.
void print_hits_as_text(const SearchResult& result, const HitContext& context, std::ostream& out);
void print_hits_as_json(const SearchResult& result, const HitContext& context, std::ostream& out);
void print_hits_as_json_lines(const SearchResult& result, const HitContext& context,
                              std::ostream& out);
void print_hits_as_tsv(const SearchResult& result, const HitContext& context, std::ostream& out);
void print_hits_as_vimgrep(const SearchResult& result, const HitContext& context,
                           std::ostream& out);
void print_hits_as_paths(const SearchResult& result, const HitContext& context, std::ostream& out);

/// Prints what may help after a query that found nothing, a line each; nothing if there is no help.
void print_advice(const Advice& advice, std::string_view query, std::ostream& out);

/// The file of a hit as it can be opened from the working folder: relative to it where it lies
/// below.
std::string openable_path(const Hit& hit, const HitContext& context);

/// The place of a hit's passage in its file: of the first highlight, else of the passage.
FilePlace place_of(const Snippet& passage, const Hit& hit);

/// The place of the best passage.
FilePlace best_place(const Hit& hit);

/// A cell of a table of one line a row: control characters, tabs among them, are replaced.
std::string cell(std::string_view text);

}  // namespace dossier
