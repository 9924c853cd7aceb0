// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "corpus/span.h"
#include "searcher/query/fields.h"
#include "searcher/query/lexer.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_problems.h"
#include "searcher/query/query_tree.h"
#include "searcher/query/typed_word.h"

namespace dossier {

/// Makes the leaves of the tree out of words and quoted texts, each by the rules of its field.
/// Views all that it is given. Where a leaf cannot be read, it is reported, and the leaf is then
/// the plain text.
class OperandReader {
 public:
  OperandReader(std::string_view query, const QuerySettings& settings, QueryProblems& problems)
      : query_(query), settings_(settings), problems_(problems) {}

  /// The leaf of a Word token behind `field`, or of no field where that is null.
  QueryNode word(const QueryToken& token, const FieldRow* field);

  /// The leaf of a Phrase token, likewise; none if there is nothing between the quotes.
  std::optional<QueryNode> phrase(const QueryToken& token, const FieldRow* field);

 private:
  QueryNode leaf(ByteSpan raw, const FieldRow* field, WordMarks marks);
  QueryNode text_leaf(ByteSpan raw, const FieldRow* field, WordMarks marks);
  QueryNode name_leaf(ByteSpan raw, const FieldRow& field, WordMarks marks);
  QueryNode date_leaf(ByteSpan raw);
  QueryNode quantity_leaf(ByteSpan raw, const FieldRow& field);
  QueryNodes elements(ByteSpan content, bool may_hold_fields);
  QueryNode element(ByteSpan raw, bool may_hold_fields);
  ByteSpan without_question_mark(ByteSpan raw) const;
  TypedWord typed(ByteSpan raw, WordMarks marks);
  QueryNode plain_text(ByteSpan raw, QueryError error);

  std::string_view query_;
  const QuerySettings& settings_;
  QueryProblems& problems_;
};

}  // namespace dossier
