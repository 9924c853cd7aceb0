// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/parser.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "corpus/text/characters.h"
#include "searcher/query/lexer.h"
#include "searcher/query/modifier_reader.h"
#include "searcher/query/operand_reader.h"
#include "searcher/query/query_characters.h"
#include "searcher/query/query_problems.h"
#include "searcher/query/tree_shape.h"

namespace dossier {
namespace {

constexpr const char* kOperand = "a word, a phrase, a field or (";

using Kind = QueryTokenKind;

// An operand with the + that may stand before it.
struct Clause {
  QueryNode node;
  bool is_required = false;
};

// Recursive descent, one function a level of precedence, loosest first. A function that finds no
// operand where it begins consumes nothing and returns none; the caller knows what lacks it.
class Parser {
 public:
  Parser(std::string_view query, const QuerySettings& settings, QueryProblems& problems)
      : query_(query),
        settings_(settings),
        problems_(problems),
        lexer_(query),
        operands_(query, settings, problems),
        modifiers_(query, problems),
        token_(lexer_.next()) {}

  std::optional<QueryNode> parse();

 private:
  std::optional<QueryNode> expression();
  std::optional<Clause> alternatives();
  std::optional<Clause> conjunction();
  std::optional<Clause> clause();
  std::optional<QueryNode> negation();
  std::optional<QueryNode> proximity();
  std::optional<QueryNode> operand();
  std::optional<QueryNode> field();
  std::optional<QueryNode> group();
  std::optional<QueryNode> leaf();

  void refuse_stray_comparison();
  QueryNode spelt_as_text(const QueryToken& token);

  bool at(Kind kind) const { return token_.kind == kind; }
  bool at_operand() const;
  QueryToken take();
  std::string name_of(const QueryToken& token) const { return std::string(token.span.of(query_)); }
  void report(std::size_t byte, std::string message, std::string expected, std::string action);
  void lacks(const QueryToken& op, const char* side);

  std::string_view query_;
  const QuerySettings& settings_;
  QueryProblems& problems_;
  QueryLexer lexer_;
  OperandReader operands_;
  ModifierReader modifiers_;
  QueryToken token_;
  const FieldRow* field_ = nullptr;  // of the brackets around: title:( ... )
  std::size_t depth_ = 0;
  bool follows_comparable_ = false;  // the token before was an operand of date:, qty: or sure:
};

bool Parser::at_operand() const {
  switch (token_.kind) {
    case Kind::Word:
    case Kind::Phrase:
    case Kind::Field:
    case Kind::Open:
    case Kind::Not:
    case Kind::Plus:
    case Kind::Minus:
    case Kind::Suffix:
      return true;
    default:
      return false;
  }
}

QueryToken Parser::take() {
  // Once a strict reading has failed, the rest is not looked at.
  QueryToken next = problems_.error() ? QueryToken{} : lexer_.next();
  return std::exchange(token_, next);
}

void Parser::report(std::size_t byte, std::string message, std::string expected,
                    std::string action) {
  problems_.report({byte, std::move(message), std::move(expected)}, std::move(action));
  if (problems_.error())
    token_ = QueryToken{};
}

void Parser::lacks(const QueryToken& op, const char* side) {
  report(op.span.begin, name_of(op) + " has nothing " + side, kOperand,
         "left out the " + name_of(op));
}

std::optional<QueryNode> Parser::parse() {
  QueryNodes parts;
  while (!at(Kind::End)) {
    if (std::optional<QueryNode> part = expression())
      parts.push_back(*std::move(part));
    if (at(Kind::Close)) {
      report(token_.span.begin, "this ) closes no bracket", "", "left out the )");
      take();
    }
  }
  if (parts.empty())
    return std::nullopt;
  return settings_.adjacency == Adjacency::Any ? any_of(std::move(parts))
                                               : all_of(std::move(parts));
}

// A whole query, or the inside of brackets.
std::optional<QueryNode> Parser::expression() {
  if (settings_.adjacency == Adjacency::All) {
    std::optional<Clause> only = alternatives();
    return only ? std::optional<QueryNode>(std::move(only->node)) : std::nullopt;
  }
  RankedClauses clauses;
  while (at_operand() || at(Kind::And) || at(Kind::Or) || at(Kind::Near) || at(Kind::Adjacent))
    if (std::optional<Clause> part = alternatives())
      clauses.add(std::move(part->node), part->is_required);
  return std::move(clauses).tree();
}

std::optional<Clause> Parser::alternatives() {
  std::optional<Clause> first = conjunction();
  if (!at(Kind::Or))
    return first;
  QueryNodes parts;
  const auto add = [&](std::optional<Clause> part) {
    if (part && part->is_required)
      report(part->node.span.begin, "+ cannot mark one side of an OR", "OR or +, not both",
             "left out the +");
    if (part)
      parts.push_back(std::move(part->node));
  };
  add(std::move(first));
  while (at(Kind::Or)) {
    const QueryToken op = take();
    const bool has_left = !parts.empty();
    if (!has_left)
      lacks(op, "before it");
    std::optional<Clause> right = conjunction();
    if (!right && has_left)
      lacks(op, "behind it");
    add(std::move(right));
  }
  if (parts.empty())
    return std::nullopt;
  return Clause{any_of(std::move(parts))};
}

std::optional<Clause> Parser::conjunction() {
  std::vector<Clause> parts;
  const auto add = [&](std::optional<Clause> part) {
    if (!part)
      return false;
    parts.push_back(*std::move(part));
    return true;
  };
  add(clause());
  while (at(Kind::And) || (settings_.adjacency == Adjacency::All && at_operand())) {
    if (!at(Kind::And)) {
      add(clause());
      continue;
    }
    const QueryToken op = take();
    const bool has_left = !parts.empty();
    if (!has_left)
      lacks(op, "before it");
    if (!add(clause()) && has_left)
      lacks(op, "behind it");
  }
  if (parts.empty())
    return std::nullopt;
  if (parts.size() == 1)
    return std::move(parts.front());
  QueryNodes nodes;
  for (Clause& part : parts)
    nodes.push_back(std::move(part.node));
  return Clause{all_of(std::move(nodes))};
}

std::optional<Clause> Parser::clause() {
  if (!at(Kind::Plus)) {
    std::optional<QueryNode> node = negation();
    return node ? std::optional<Clause>(Clause{*std::move(node)}) : std::nullopt;
  }
  const QueryToken plus = take();
  std::optional<QueryNode> node = negation();
  if (!node) {
    lacks(plus, "behind it");
    return std::nullopt;
  }
  node->span.begin = plus.span.begin;
  return Clause{*std::move(node), true};
}

std::optional<QueryNode> Parser::negation() {
  if (!at(Kind::Not) && !at(Kind::Minus))
    return proximity();
  const QueryToken op = take();
  if (depth_ == kMaxQueryDepth) {
    report(op.span.begin, "the query is nested too deeply",
           "at most " + std::to_string(kMaxQueryDepth) + " levels", "left out the " + name_of(op));
    return std::nullopt;
  }
  ++depth_;
  std::optional<QueryNode> node = negation();
  --depth_;
  if (!node) {
    lacks(op, "behind it");
    return std::nullopt;
  }
  const ByteSpan span{op.span.begin, node->span.end};
  NotQuery negated;
  negated.operand.push_back(*std::move(node));
  return QueryNode{.span = span, .value = std::move(negated)};
}

std::optional<QueryNode> Parser::proximity() {
  std::optional<QueryNode> first = operand();
  if (!at(Kind::Near) && !at(Kind::Adjacent))
    return first;
  const QueryToken op = token_;
  QueryNodes parts;
  if (first)
    parts.push_back(*std::move(first));
  while (at(Kind::Near) || at(Kind::Adjacent)) {
    const QueryToken link = take();
    const bool has_left = !parts.empty();
    if (!has_left)
      lacks(link, "before it");
    if (name_of(link) != name_of(op))
      report(link.span.begin, name_of(link) + " cannot follow " + name_of(op),
             name_of(op) + " again, or AND between two pairs", "took it as " + name_of(op));
    if (std::optional<QueryNode> right = operand())
      parts.push_back(*std::move(right));
    else if (has_left)
      lacks(link, "behind it");
  }
  if (parts.size() < 2)
    return parts.empty() ? std::nullopt : std::optional<QueryNode>(std::move(parts.front()));
  return modifiers_.near(op, std::move(parts));
}

std::optional<QueryNode> Parser::operand() {
  refuse_stray_comparison();
  std::optional<QueryNode> node;
  if (at(Kind::Open))
    node = group();
  else if (at(Kind::Field))
    node = field();
  else if (at(Kind::Word) || at(Kind::Phrase))
    node = leaf();
  if (at(Kind::Suffix)) {
    if (node)
      modifiers_.apply_suffix(token_, *node);
    take();
  }
  return node;
}

std::optional<QueryNode> Parser::field() {
  const QueryToken name = take();
  if (field_ != nullptr)
    report(name.span.begin,
           name_of(name) + " cannot stand inside " + std::string(field_->name) + ":( )",
           "words without a field", "took it as a field of its own");
  const FieldRow* const outer = std::exchange(field_, name.field);
  std::optional<QueryNode> node = at(Kind::Open) ? group() : leaf();
  field_ = outer;
  if (node)
    node->span.begin = name.span.begin;
  return node;
}

std::optional<QueryNode> Parser::group() {
  const QueryToken open = take();
  if (depth_ == kMaxQueryDepth) {
    report(open.span.begin, "the query is nested too deeply",
           "at most " + std::to_string(kMaxQueryDepth) + " levels", "left out the (");
    return std::nullopt;
  }
  ++depth_;
  std::optional<QueryNode> node = expression();
  --depth_;
  if (!node && !problems_.error())
    report(open.span.begin, "there is nothing between the brackets", kOperand,
           "left out the brackets");
  const std::size_t end = token_.span.end;
  if (at(Kind::Close))
    take();
  else
    report(open.span.begin, "this ( is never closed", ")", "closed it at the end");
  if (node)
    node->span = {open.span.begin, std::max(end, node->span.end)};
  return node;
}

std::optional<QueryNode> Parser::leaf() {
  const QueryToken token = take();
  follows_comparable_ = field_ != nullptr && is_comparable(field_->kind);
  if (!token.is_closed)
    report(token.span.begin, "this quote is never closed", "\"", "closed it at the end");
  if (token.kind == Kind::Word) {
    if (!token.content.empty())
      return spelt_as_text(token);
    if (field_ == nullptr && token.span.of(query_) == "*:*")
      return QueryNode{.span = token.span, .value = AllQuery{}};
    const bool is_foreign = token.span.of(query_) == "&&" || token.span.of(query_) == "||";
    if (field_ == nullptr && is_foreign)
      report(token.span.begin, name_of(token) + " is no operator here",
             token.span.of(query_) == "&&" ? "AND" : "OR", "searched for it as plain text");
    return operands_.word(token, field_);
  }
  if (problems_.error())
    return std::nullopt;
  return operands_.phrase(token, field_);
}

// A word that begins with the name of no field and a colon.
QueryNode Parser::spelt_as_text(const QueryToken& token) {
  const std::string name(token.content.of(query_));
  const std::string_view nearest = nearest_field_name(name);
  const std::string hint = nearest.empty() ? "" : "; did you mean " + std::string(nearest) + ":?";
  report(token.span.begin, "there is no field " + name + hint,
         nearest.empty() ? "a field's name; for text with a colon quote it" : "",
         "searched for it as plain text");
  return {.span = token.span, .value = WordQuery{.text = name_of(token)}};
}

// "qty:killed >= 65" would otherwise be read as three words.
void Parser::refuse_stray_comparison() {
  if (!std::exchange(follows_comparable_, false) || !at(Kind::Word))
    return;
  const std::string_view text = token_.span.of(query_);
  const bool compares = text.front() == '<' || text.front() == '>' || text.starts_with("≥") ||
                        text.starts_with("≤") || text.starts_with("..") || text == "=";
  if (compares)
    report(token_.span.begin, "the operand ended at the blank before " + name_of(token_),
           "no blank, or quotes around the operand", "searched for it as plain text");
}

}  // namespace

std::variant<QueryNode, QueryError> parse_query(std::string_view query,
                                                const QuerySettings& settings) {
  if (query.size() > kMaxQueryBytes)
    return QueryError{kMaxQueryBytes, "the query is too long",
                      "at most " + std::to_string(kMaxQueryBytes) + " bytes"};
  if (const std::size_t bad = first_invalid_utf8(query); bad < query.size())
    return QueryError{bad, "this byte is no UTF-8", ""};
  QueryProblems problems(Reading::Strict);
  std::optional<QueryNode> tree = Parser(query, settings, problems).parse();
  if (problems.error())
    return *problems.error();
  if (!tree)
    return QueryError{query.size(), "the query is empty",
                      "a word, a phrase or a field; *:* finds every document"};
  return *std::move(tree);
}

ForgivenQuery parse_query_forgiving(std::string_view query, const QuerySettings& settings) {
  QueryProblems problems(Reading::Forgiving);
  std::string readable(query.substr(0, kMaxQueryBytes));
  if (readable.size() < query.size())
    problems.report({kMaxQueryBytes, "the query is too long", ""}, "left out the rest");
  // A blank for each bad byte keeps the spans of the tree true.
  std::size_t bad = 0;
  while ((bad += first_invalid_utf8(std::string_view(readable).substr(bad))) < readable.size())
    readable[bad] = ' ';
  std::optional<QueryNode> tree = Parser(readable, settings, problems).parse();
  if (!tree) {
    problems.report({query.size(), "the query is empty", ""}, "found every document");
    tree = QueryNode{.span = {0, query.size()}, .value = AllQuery{}};
  }
  return {*std::move(tree), problems.repairs()};
}

}  // namespace dossier
