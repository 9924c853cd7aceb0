// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/quotation_filter.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "corpus/xapian_error.h"
#include "searcher/compiler.h"
#include "searcher/match/expansion.h"
#include "searcher/query/tree_shape.h"

namespace dossier {
namespace {

// Words that a quotation can hold, alone or beside others.
bool is_words(const QueryNode& node) {
  if (const auto* word = std::get_if<WordQuery>(&node.value))
    return word->field != Field::Title;
  if (const auto* phrase = std::get_if<PhraseQuery>(&node.value))
    return phrase->field != Field::Title;
  return std::holds_alternative<NearQuery>(node.value);
}

// The nodes that an AND, OR, NOT or preference combines; none of any other node.
const QueryNodes& operands_of(const QueryNode& node) {
  static const QueryNodes kNone;
  if (const auto* all = std::get_if<AndQuery>(&node.value))
    return all->operands;
  if (const auto* any = std::get_if<OrQuery>(&node.value))
    return any->operands;
  if (const auto* negated = std::get_if<NotQuery>(&node.value))
    return negated->operand;
  if (const auto* prefer = std::get_if<PreferQuery>(&node.value))
    return prefer->operands;
  return kNone;
}

bool holds_words(const QueryNode& node) {
  return is_words(node) || std::ranges::any_of(operands_of(node), holds_words);
}

bool holds_mentions(const QueryNode& node) {
  const auto is_mention = [](const QueryNode& part) {
    return !std::holds_alternative<WordQuery>(part.value);
  };
  if (const auto* phrase = std::get_if<PhraseQuery>(&node.value))
    return std::ranges::any_of(phrase->elements, is_mention);
  if (const auto* near = std::get_if<NearQuery>(&node.value))
    return std::ranges::any_of(near->operands, is_mention);
  return std::ranges::any_of(operands_of(node), holds_mentions);
}

bool is_all(const QueryNode& node) {
  return std::holds_alternative<AllQuery>(node.value);
}

QueryNode relaxed(const QueryNode& node);

QueryNode all_relaxed(const QueryNodes& nodes) {
  QueryNodes kept;
  for (const QueryNode& node : nodes)
    if (QueryNode wider = relaxed(node); !is_all(wider))
      kept.push_back(std::move(wider));
  return kept.empty() ? QueryNode{.value = AllQuery{}} : all_of(std::move(kept));
}

// A wider query: the words of a quotation stand in its document, though not always side by side,
// since its cue may stand between; words that it must not hold may stand elsewhere.
QueryNode relaxed(const QueryNode& node) {
  if (!holds_words(node))
    return node;
  if (const auto* phrase = std::get_if<PhraseQuery>(&node.value))
    return all_relaxed(phrase->elements);
  if (const auto* near = std::get_if<NearQuery>(&node.value))
    return all_relaxed(near->operands);
  if (const auto* all = std::get_if<AndQuery>(&node.value))
    return all_relaxed(all->operands);
  if (const auto* prefer = std::get_if<PreferQuery>(&node.value))
    return relaxed(prefer->operands.front());
  if (std::holds_alternative<NotQuery>(node.value))
    return {.value = AllQuery{}};
  if (const auto* any = std::get_if<OrQuery>(&node.value)) {
    QueryNodes wider;
    for (const QueryNode& operand : any->operands)
      wider.push_back(relaxed(operand));
    return std::ranges::any_of(wider, is_all) ? QueryNode{.value = AllQuery{}}
                                              : any_of(std::move(wider));
  }
  return node;
}

// The parts of the query that are words, without what is negated, under one OR.
void collect_words(const QueryNode& node, QueryNodes& words) {
  if (std::holds_alternative<NotQuery>(node.value))
    return;
  if (is_words(node))
    words.push_back(node);
  for (const QueryNode& operand : operands_of(node))
    collect_words(operand, words);
}

QueryNode words_of(const QueryNode& query) {
  QueryNodes words;
  collect_words(query, words);
  return words.empty() ? QueryNode{.value = AllQuery{}} : any_of(std::move(words));
}

std::vector<Xapian::docid> documents_of(const QueryNode& node, const Database& database,
                                        TextAnalyzer& analyzer) {
  const Xapian::Query compiled = compile(node, database, analyzer);
  return translate_xapian_errors([&] {
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(compiled);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet found =
        enquire.get_mset(0, static_cast<Xapian::doccount>(database.document_count()));
    std::vector<Xapian::docid> documents;
    for (auto match = found.begin(); match != found.end(); ++match)
      documents.push_back(*match);
    std::ranges::sort(documents);
    return documents;
  });
}

}  // namespace

QuotationFilter::QuotationFilter(const QueryNode& query, const Database& database,
                                 TextAnalyzer& analyzer)
    : documents_(relaxed(query)),
      root_(make(query, database, analyzer, true)),
      highlights_(words_of(query), Expander(database, analyzer)),
      needs_mentions_(holds_mentions(query)) {}

// What is granted holds of every document that documents() finds and need not be asked again.
QuotationFilter::Node QuotationFilter::make(const QueryNode& query, const Database& database,
                                            TextAnalyzer& analyzer, bool is_granted) {
  Node node;
  if (is_all(query) || (is_granted && !holds_words(query)))
    return node;
  if (!holds_words(query)) {
    node.kind = Kind::Documents;
    node.documents = documents_of(query, database, analyzer);
    return node;
  }
  if (is_words(query)) {
    node.kind = Kind::Words;
    node.words.emplace_back(query, Expander(database, analyzer));
    return node;
  }
  if (const auto* prefer = std::get_if<PreferQuery>(&query.value))
    return make(prefer->operands.front(), database, analyzer, is_granted);
  const bool is_and = std::holds_alternative<AndQuery>(query.value);
  node.kind = is_and                                         ? Kind::And
              : std::holds_alternative<OrQuery>(query.value) ? Kind::Or
                                                             : Kind::Not;
  for (const QueryNode& operand : operands_of(query))
    node.children.push_back(make(operand, database, analyzer, is_granted && is_and));
  return node;
}

bool QuotationFilter::matches(const MatchText& text, Xapian::docid document) const {
  return holds(root_, text, document);
}

bool QuotationFilter::holds(const Node& node, const MatchText& text, Xapian::docid document) const {
  const auto child_holds = [&](const Node& child) { return holds(child, text, document); };
  switch (node.kind) {
    case Kind::True:
      return true;
    case Kind::Documents:
      return std::ranges::binary_search(node.documents, document);
    case Kind::Words:
      return !node.words.front().find(text).empty();
    case Kind::And:
      return std::ranges::all_of(node.children, child_holds);
    case Kind::Or:
      return std::ranges::any_of(node.children, child_holds);
    case Kind::Not:
      return std::ranges::none_of(node.children, child_holds);
  }
  return false;
}

std::vector<Stretch> QuotationFilter::find(const MatchText& text) const {
  return highlights_.find(text);
}

std::size_t QuotationFilter::parts_in(const MatchText& text) const {
  const std::vector<std::vector<Stretch>> parts = highlights_.find_parts(text);
  return static_cast<std::size_t>(
      std::ranges::count_if(parts, [](const auto& places) { return !places.empty(); }));
}

}  // namespace dossier
