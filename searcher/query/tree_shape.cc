// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/tree_shape.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dossier {
namespace {

ByteSpan span_of(const QueryNodes& nodes) {
  ByteSpan span = nodes.front().span;
  for (const QueryNode& node : nodes)
    span = {std::min(span.begin, node.span.begin), std::max(span.end, node.span.end)};
  return span;
}

template <typename Query>
QueryNode joined(QueryNodes nodes) {
  if (nodes.size() == 1)
    return std::move(nodes.front());
  const ByteSpan span = span_of(nodes);
  return {.span = span, .value = Query{.operands = std::move(nodes)}};
}

void append(QueryNodes& nodes, QueryNodes more) {
  std::ranges::move(more, std::back_inserter(nodes));
}

}  // namespace

bool has_position(const QueryNode& node) {
  if (const auto* const field = std::get_if<FieldQuery>(&node.value))
    return field_row(field->field).has_positions;
  if (const auto* const alternatives = std::get_if<OrQuery>(&node.value))
    return std::ranges::all_of(alternatives->operands, has_position);
  return std::holds_alternative<WordQuery>(node.value) ||
         std::holds_alternative<PhraseQuery>(node.value) ||
         std::holds_alternative<QuantityQuery>(node.value);
}

bool is_in_title(const QueryNode& node) {
  if (const auto* const word = std::get_if<WordQuery>(&node.value))
    return word->field == Field::Title;
  if (const auto* const phrase = std::get_if<PhraseQuery>(&node.value))
    return phrase->field == Field::Title;
  if (const auto* const alternatives = std::get_if<OrQuery>(&node.value))
    return std::ranges::any_of(alternatives->operands, is_in_title);
  return false;
}

bool is_filter(const QueryNode& node) {
  if (const auto* const all = std::get_if<AndQuery>(&node.value))
    return std::ranges::all_of(all->operands, is_filter);
  if (const auto* const any = std::get_if<OrQuery>(&node.value))
    return std::ranges::all_of(any->operands, is_filter);
  return std::holds_alternative<FieldQuery>(node.value) ||
         std::holds_alternative<DateQuery>(node.value) ||
         std::holds_alternative<QuantityQuery>(node.value) ||
         std::holds_alternative<NewerQuery>(node.value) ||
         std::holds_alternative<NotQuery>(node.value);
}

QueryNode all_of(QueryNodes nodes) {
  return joined<AndQuery>(std::move(nodes));
}

QueryNode any_of(QueryNodes nodes) {
  return joined<OrQuery>(std::move(nodes));
}

void RankedClauses::add(QueryNode node, bool is_required) {
  QueryNodes& list = is_filter(node) ? filters_ : is_required ? required_ : optional_;
  list.push_back(std::move(node));
}

std::optional<QueryNode> RankedClauses::tree() && {
  QueryNodes bound;
  if (required_.empty() && !optional_.empty()) {
    bound.push_back(any_of(std::move(optional_)));
  } else if (!optional_.empty()) {
    PreferQuery preference;
    preference.operands.push_back(all_of(std::move(required_)));
    append(preference.operands, std::move(optional_));
    const ByteSpan span = span_of(preference.operands);
    bound.push_back({.span = span, .value = std::move(preference)});
  } else {
    bound = std::move(required_);
  }
  append(bound, std::move(filters_));
  if (bound.empty())
    return std::nullopt;
  return all_of(std::move(bound));
}

}  // namespace dossier
