// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// The words of the database that a word of a query stands for, in byte order, each once; those of
/// a phrase of several where the text analysis cuts the query's word ("COVID-19") or none where
/// it leaves nothing ("&").
using WordAlternatives = std::vector<std::vector<std::string>>;

/// Looks up what the words and names of queries stand for in one database. Views both for as long
/// as it lives. Not thread-safe.
class Expander {
 public:
  Expander(const Database& database, TextAnalyzer& analyzer)
      : database_(database), analyzer_(analyzer) {}

  /// One list of alternatives for each term of `word`.
  WordAlternatives words(const WordQuery& word) const;

  /// The canonical names that `query` stands for in the facet or union it asks about, in byte
  /// order; requires a field of that kind. `ValueMatch::Any` has none, since it names none.
  std::vector<std::string> names(const FieldQuery& query) const;

  /// The words that are up to `max_edits` edits from `word`, the nearest first, then the most
  /// frequent.
  std::vector<std::string> nearest_words(const WordQuery& word, std::size_t max_edits) const;

  /// The canonical names that are called something, or hold a word, up to `max_edits` edits from
  /// the value of `query`; ordered likewise.
  std::vector<std::string> nearest_names(const FieldQuery& query, std::size_t max_edits) const;

  /// The number of documents that hold `word` or a name of `field`.
  std::size_t documents_with(std::string_view word, const std::optional<Field>& field) const;

  /// The names of folders and files that the components of a path stand for, one list for each:
  /// "a/b*" gives two. Wildcards as in words.
  WordAlternatives path_components(std::string_view path) const;

 private:
  std::vector<std::string> stem_family(const std::string& word) const;
  std::vector<std::string> words_like(const std::string& pattern, std::string_view prefix) const;
  std::vector<std::string> words_near(const std::string& word, std::size_t max_edits,
                                      std::string_view prefix) const;
  std::vector<std::string> names_of(Field base, const std::string& folded) const;
  std::vector<std::string> names_like(const FieldQuery& query) const;

  const Database& database_;
  TextAnalyzer& analyzer_;
};

/// Whether `word` is of the form `pattern`: * stands for any bytes, ? for one character, \ takes
/// the next byte literally. Linear in practice, quadratic at worst.
bool matches_pattern(std::string_view word, std::string_view pattern);

}  // namespace dossier
