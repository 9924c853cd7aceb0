// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "corpus/span.h"
#include "searcher/query/fields.h"

namespace dossier {

enum class QueryTokenKind : std::uint8_t {
  Word,    ///< anything between blanks, brackets and quotes that is nothing else; operands of
           ///< date, qty and sure may hold a quoted part: >="last week"
  Phrase,  ///< a quoted text with its quotes
  Field,   ///< a known field's name and its colon; the operand follows without a blank
  Suffix,  ///< what begins with ~ or ^ directly behind a phrase or a closing bracket
  Open,
  Close,
  And,
  Or,
  Not,
  Near,
  Adjacent,
  Plus,
  Minus,
  End,
};

/// A token of a query, with its bytes in the query's text.
struct QueryToken {
  QueryTokenKind kind = QueryTokenKind::End;
  ByteSpan span{};
  /// The text of a phrase between its quotes; the digits behind NEAR/ and ADJ/ (empty without the
  /// slash's part); the name of an unknown field with which a word begins. Else empty.
  ByteSpan content{};
  const FieldRow* field = nullptr;  ///< set for Field only
  bool is_closed = true;            ///< false where a closing quote is missing
  bool has_slash = false;           ///< NEAR/ and ADJ/
};

/// Cuts a query into tokens, each when it is asked for, in linear time. Never fails.
class QueryLexer {
 public:
  /// `query` is valid UTF-8 and must outlive the lexer.
  explicit QueryLexer(std::string_view query) : query_(query) {}

  /// The next token; End for ever after the last one.
  QueryToken next();

 private:
  bool at_blank() const;
  bool ends_word() const;
  QueryToken take(QueryTokenKind kind, std::size_t bytes);
  QueryToken phrase(std::size_t quote_bytes);
  QueryToken suffix();
  QueryToken word(const FieldRow* operand_of = nullptr);
  std::optional<std::size_t> skip_quoted();
  ByteSpan field_name() const;
  bool is_sign() const;

  std::string_view query_;
  std::size_t at_ = 0;
  bool may_take_suffix_ = false;          // behind the token before
  const FieldRow* operand_of_ = nullptr;  // the field that was the token before
};

}  // namespace dossier
