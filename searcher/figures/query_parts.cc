// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/query_parts.h"

#include <variant>

namespace dossier {
namespace {

void add_figures(const QueryNode& node, QueryParts& parts) {
  if (const auto* quantity = std::get_if<QuantityQuery>(&node.value))
    parts.figures.push_back(quantity->condition);
}

void add_parts(const QueryNode& node, QueryParts& parts) {
  const auto add_all = [&](const QueryNodes& nodes) {
    for (const QueryNode& operand : nodes)
      add_parts(operand, parts);
  };
  if (const auto* all = std::get_if<AndQuery>(&node.value)) {
    add_all(all->operands);
  } else if (const auto* any = std::get_if<OrQuery>(&node.value)) {
    add_all(any->operands);
  } else if (const auto* prefer = std::get_if<PreferQuery>(&node.value)) {
    add_all(prefer->operands);
  } else if (const auto* near = std::get_if<NearQuery>(&node.value)) {
    parts.places.push_back(&node);
    for (const QueryNode& operand : near->operands)
      add_figures(operand, parts);
  } else if (const auto* phrase = std::get_if<PhraseQuery>(&node.value)) {
    parts.places.push_back(&node);
    for (const QueryNode& element : phrase->elements)
      add_figures(element, parts);
  } else if (std::holds_alternative<QuantityQuery>(node.value)) {
    add_figures(node, parts);
  } else if (std::holds_alternative<WordQuery>(node.value) ||
             std::holds_alternative<FieldQuery>(node.value)) {
    parts.places.push_back(&node);
  }
}

}  // namespace

QueryParts parts_of_query(const QueryNode& query) {
  QueryParts parts;
  add_parts(query, parts);
  return parts;
}

}  // namespace dossier
