// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/operand_reader.h"

#include <string>
#include <utility>
#include <variant>

#include "corpus/text/characters.h"
#include "searcher/query/query_characters.h"

namespace dossier {
namespace {

constexpr const char* kAsPlainText = "searched for it as plain text";

ByteSpan without_blanks(std::string_view query, ByteSpan span) {
  const std::string_view text = span.of(query);
  const std::string_view kept = trim(text);
  const std::size_t begin = span.begin + static_cast<std::size_t>(kept.data() - text.data());
  return {begin, begin + kept.size()};
}

// With blanks for the quotes of a part, as in >="last week", so that offsets stay true.
std::string unquoted(std::string_view operand) {
  std::string out(operand);
  for (std::size_t at = 0; at < out.size(); ++at)
    if (const std::optional<Quote> quote = opening_quote_at(operand, at))
      out.replace(at, quote->bytes, quote->bytes, ' ');
  return out;
}

}  // namespace

QueryNode OperandReader::word(const QueryToken& token, const FieldRow* field) {
  return leaf(without_question_mark(token.span), field, WordMarks::All);
}

std::optional<QueryNode> OperandReader::phrase(const QueryToken& token, const FieldRow* field) {
  const ByteSpan content = without_blanks(query_, token.content);
  const bool is_text = field == nullptr || field->kind == FieldKind::Text;
  QueryNode node{.span = token.span, .value = AllQuery{}};
  if (is_text) {
    PhraseQuery phrase{.elements = elements(content, field == nullptr)};
    if (field != nullptr)
      phrase.field = field->field;
    if (phrase.elements.empty()) {
      problems_.report({token.span.begin, "there is nothing between the quotes", "words"},
                       "left out the quotes");
      return std::nullopt;
    }
    node.value = std::move(phrase);
    return node;
  }
  if (content.empty()) {
    problems_.report({token.span.begin, "there is nothing between the quotes",
                      "what " + std::string(field->name) + ": looks for"},
                     "left out the field");
    return std::nullopt;
  }
  node.value = leaf(content, field, WordMarks::Wildcards).value;
  return node;
}

// In an input box people ask questions.
ByteSpan OperandReader::without_question_mark(ByteSpan raw) const {
  while (problems_.is_forgiving() && raw.size() > 1 && query_[raw.end - 1] == '?' &&
         query_[raw.end - 2] != '\\')
    --raw.end;
  return raw;
}

QueryNode OperandReader::leaf(ByteSpan raw, const FieldRow* field, WordMarks marks) {
  if (field == nullptr)
    return text_leaf(raw, field, marks);
  switch (field->kind) {
    case FieldKind::Text:
      return text_leaf(raw, field, marks);
    case FieldKind::Name:
      return name_leaf(raw, *field, marks);
    case FieldKind::Path:
      return name_leaf(raw, *field, WordMarks::Wildcards);
    case FieldKind::Value:
      return name_leaf(raw, *field, WordMarks::None);
    case FieldKind::Date:
      return date_leaf(raw);
    case FieldKind::Quantity:
      return quantity_leaf(raw, *field);
  }
  return text_leaf(raw, field, marks);
}

QueryNode OperandReader::text_leaf(ByteSpan raw, const FieldRow* field, WordMarks marks) {
  TypedWord word = typed(raw, marks);
  WordQuery query{.text = std::move(word.text), .match = word.match, .max_edits = word.max_edits};
  if (field != nullptr)
    query.field = field->field;
  return {.span = raw, .value = std::move(query), .boost = word.boost};
}

QueryNode OperandReader::name_leaf(ByteSpan raw, const FieldRow& field, WordMarks marks) {
  FieldQuery query{.field = field.field, .value = {}};
  if (field.kind == FieldKind::Name && raw.of(query_) == "*") {
    query.match = ValueMatch::Any;
    return {.span = raw, .value = std::move(query)};
  }
  TypedWord word = typed(raw, marks);
  if (word.match == WordMatch::Exact || word.match == WordMatch::Typo)
    return plain_text(raw, {raw.begin, std::string(field.name) + ": takes neither = nor ~",
                            "a name, perhaps with wildcards"});
  if (word.match == WordMatch::Pattern)
    query.match = ValueMatch::Pattern;
  query.value = std::move(word.text);
  return {.span = raw, .value = std::move(query), .boost = word.boost};
}

QueryNode OperandReader::date_leaf(ByteSpan raw) {
  auto result = read_date_range(unquoted(raw.of(query_)), settings_.today);
  if (auto* const error = std::get_if<QueryError>(&result)) {
    error->begin_byte += raw.begin;
    return plain_text(raw, std::move(*error));
  }
  return {.span = raw, .value = DateQuery{std::get<DateRange>(std::move(result))}};
}

QueryNode OperandReader::quantity_leaf(ByteSpan raw, const FieldRow& field) {
  auto result = read_quantity_condition(unquoted(raw.of(query_)), settings_.read_quantities);
  if (auto* const error = std::get_if<QueryError>(&result)) {
    error->begin_byte += raw.begin;
    return plain_text(raw, std::move(*error));
  }
  auto condition = std::get<QuantityCondition>(std::move(result));
  condition.is_sure = field.field == Field::Sure;
  return {.span = raw, .value = QuantityQuery{std::move(condition)}};
}

QueryNodes OperandReader::elements(ByteSpan content, bool may_hold_fields) {
  QueryNodes out;
  std::size_t begin = content.begin;
  for (std::size_t at = content.begin; at <= content.end;) {
    const std::size_t blank = at < content.end ? blank_at(query_, at) : 1;
    if (blank == 0) {
      at += query_[at] == '\\' && at + 1 < content.end ? 2 : 1;
      continue;
    }
    if (begin < at)
      out.push_back(element({begin, at}, may_hold_fields));
    at += blank;
    begin = at;
  }
  return out;
}

QueryNode OperandReader::element(ByteSpan raw, bool may_hold_fields) {
  const std::string_view text = raw.of(query_);
  const std::size_t colon = text.find(':');
  if (may_hold_fields && colon != std::string_view::npos && colon + 1 < text.size()) {
    const FieldRow* const field = find_field(text.substr(0, colon));
    if (field != nullptr && field->has_positions && field->kind != FieldKind::Text) {
      QueryNode node = leaf({raw.begin + colon + 1, raw.end}, field, WordMarks::Wildcards);
      node.span = raw;
      return node;
    }
  }
  QueryNode node = text_leaf(without_question_mark(raw), nullptr, WordMarks::Wildcards);
  auto& word = std::get<WordQuery>(node.value);
  if (word.match == WordMatch::Stemmed)
    word.match = WordMatch::Exact;
  return node;
}

TypedWord OperandReader::typed(ByteSpan raw, WordMarks marks) {
  auto result = read_word(raw.of(query_), marks);
  if (auto* const error = std::get_if<QueryError>(&result)) {
    error->begin_byte += raw.begin;
    problems_.report(std::move(*error), kAsPlainText);
    return {.text = std::string(raw.of(query_))};
  }
  return std::get<TypedWord>(std::move(result));
}

QueryNode OperandReader::plain_text(ByteSpan raw, QueryError error) {
  problems_.report(std::move(error), kAsPlainText);
  return {.span = raw, .value = WordQuery{.text = std::string(raw.of(query_))}};
}

}  // namespace dossier
