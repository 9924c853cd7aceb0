// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "corpus/span.h"
#include "searcher/query/date_range.h"
#include "searcher/query/fields.h"
#include "searcher/query/quantity_condition.h"

namespace dossier {

struct QueryNode;
using QueryNodes = std::vector<QueryNode>;

/// `*:*`: every document.
struct AllQuery {};

/// How a word of the query finds words of the documents.
enum class WordMatch : std::uint8_t {
  Stemmed,  ///< every form of the word
  Exact,    ///< the word itself, folded: `=word`, and the words of phrases
  Pattern,  ///< `*` stands for any characters, `?` for one; `\` takes the next one literally
  Typo,     ///< words within `max_edits` edits: `word~`
};

/// A word as it was typed, without escapes. The text analysis has not seen it yet: "COVID-19" is
/// one WordQuery that gives two terms, which must then be adjacent, and "&" gives none, which asks
/// for nothing. Never empty.
struct WordQuery {
  std::string text;
  WordMatch match = WordMatch::Stemmed;
  std::size_t max_edits = 0;     ///< 1 or 2 for Typo, else 0
  std::optional<Field> field{};  ///< Field::Title; none for the whole text, title and body
};

/// Words in this order with at most `slop` other words between them in all. The elements, one or
/// more, are WordQuery (Exact or Pattern), FieldQuery or QuantityQuery; a mention of several words
/// counts as one.
struct PhraseQuery {
  QueryNodes elements;
  std::size_t slop = 0;
  std::optional<Field> field{};  ///< as in WordQuery
};

/// Operands near each other: each is at most `distance` words from the next one in the text, where
/// neighbours are 1 word apart. The operands, two or more, are words, phrases, fields that have
/// positions, and OrQuery of these.
struct NearQuery {
  QueryNodes operands;
  std::size_t distance = 0;
  bool is_ordered = false;  ///< ADJ: in the order of the query
};

/// How the operand of a field is compared with the values of documents.
enum class ValueMatch : std::uint8_t {
  Literal,  ///< names by any of their aliases, see the field's kind
  Pattern,  ///< as WordMatch::Pattern
  Any,      ///< `actor:*`: the document has some value; `value` is empty
  Exact,    ///< a name as facets show it, byte for byte; no query asks so, but filters do
};

/// A field other than title, date, qty and sure. The value is as typed, without escapes.
struct FieldQuery {
  Field field = Field::Outlet;
  std::string value{};
  ValueMatch match = ValueMatch::Literal;
};

/// Documents published on one of these days; open on both sides, documents that have a date.
struct DateQuery {
  DateRange days;
};

/// Documents with one quantity that meets the condition.
struct QuantityQuery {
  QuantityCondition condition;
};

/// Documents whose numbers are above this one, see last_document_at. No query asks so, but
/// --new-since does.
struct NewerQuery {
  std::uint32_t last_document = 0;
};

/// All of two or more operands.
struct AndQuery {
  QueryNodes operands;
};

/// One of two or more operands.
struct OrQuery {
  QueryNodes operands;
};

/// What the operand does not find; `operand` has exactly one element.
struct NotQuery {
  QueryNodes operand;
};

/// What operands.front() finds; the others, one or more, only raise the score.
struct PreferQuery {
  QueryNodes operands;
};

/// A query, or a part of one.
struct QueryNode {
  using Value = std::variant<AllQuery, WordQuery, PhraseQuery, NearQuery, FieldQuery, DateQuery,
                             QuantityQuery, AndQuery, OrQuery, NotQuery, PreferQuery, NewerQuery>;

  ByteSpan span{};  ///< where it stands in the text of the query, for carets and highlighting
  Value value{};
  double boost = 1;  ///< factor of its weight, greater than 0
};

/// The tree as an S-expression on one line, stable between releases: for tests and `explain`.
///
///     maduro "managed exit" -actor:putin
///     (and (word "maduro") (phrase "managed" "exit") (not (actor "putin")))
std::string to_string(const QueryNode& tree);

/// What the tree asks for, as one English sentence with its full stop.
std::string describe(const QueryNode& tree);

}  // namespace dossier
