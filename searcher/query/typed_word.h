// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "searcher/query/query_error.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// What a word of a query bears besides its letters.
struct TypedWord {
  std::string text;  ///< as in WordQuery
  WordMatch match = WordMatch::Stemmed;
  std::size_t max_edits = 0;
  double boost = 1;
};

/// The marks that are read in a word; all others are text.
enum class WordMarks : std::uint8_t {
  All,        ///< = before it, wildcards in it, ~ and ^ behind it
  Wildcards,  ///< wildcards only, as in phrases and paths
  None,       ///< none but the escapes
};

/// Reads a word, or a quoted value with blanks, as it stands in the query. A \ takes the next
/// character literally. The error's begin_byte counts from the word's begin. A word that holds
/// "://" is an address, in which nothing is a mark. Requires: `raw` is not empty.
std::variant<TypedWord, QueryError> read_word(std::string_view raw, WordMarks marks);

/// The factor that the text behind ^ names; none if it is no number from 0 (excluded) to 100.
std::optional<double> read_boost(std::string_view digits);

}  // namespace dossier
