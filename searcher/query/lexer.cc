// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/lexer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "corpus/text/characters.h"
#include "searcher/query/query_characters.h"

namespace dossier {
namespace {

// Turns a word into the operator that it spells, if it spells one.
void recognise_operator(QueryToken& token, std::string_view text) {
  constexpr std::pair<std::string_view, QueryTokenKind> kOperators[] = {
      {"AND", QueryTokenKind::And},      {"OR", QueryTokenKind::Or},
      {"NOT", QueryTokenKind::Not},      {"NEAR", QueryTokenKind::Near},
      {"ADJ", QueryTokenKind::Adjacent},
  };
  for (const auto& [name, kind] : kOperators) {
    const bool takes_number = kind == QueryTokenKind::Near || kind == QueryTokenKind::Adjacent;
    if (text == name) {
      token.kind = kind;
    } else if (takes_number && text.starts_with(name) && text[name.size()] == '/') {
      token.kind = kind;
      token.has_slash = true;
      token.content = {token.span.begin + name.size() + 1, token.span.end};
    }
  }
}

}  // namespace

bool QueryLexer::at_blank() const {
  return blank_at(query_, at_) > 0;
}

bool QueryLexer::ends_word() const {
  const char c = query_[at_];
  return c == '(' || c == ')' || at_blank() || opening_quote_at(query_, at_).has_value();
}

QueryToken QueryLexer::take(QueryTokenKind kind, std::size_t bytes) {
  const QueryToken token{.kind = kind, .span = {at_, at_ + bytes}};
  at_ += bytes;
  return token;
}

QueryToken QueryLexer::next() {
  const std::size_t before = at_;
  while (at_ < query_.size() && at_blank())
    at_ += blank_at(query_, at_);
  const bool takes_suffix = std::exchange(may_take_suffix_, false) && at_ == before;
  const FieldRow* const operand_of = std::exchange(operand_of_, nullptr);
  if (at_ == query_.size())
    return take(QueryTokenKind::End, 0);

  const char c = query_[at_];
  if (takes_suffix && (c == '~' || c == '^'))
    return suffix();
  if (c == '(')
    return take(QueryTokenKind::Open, 1);
  if (c == ')') {
    may_take_suffix_ = true;
    return take(QueryTokenKind::Close, 1);
  }
  if (operand_of != nullptr && is_comparable(operand_of->kind))
    return word(operand_of);
  if (c == '=' && at_ + 1 < query_.size() && opening_quote_at(query_, at_ + 1))
    ++at_;  // a phrase is exact anyway
  if (const std::optional<Quote> quote = opening_quote_at(query_, at_))
    return phrase(quote->bytes);
  if (operand_of != nullptr)
    return word(operand_of);
  if (is_sign())
    return take(c == '+' ? QueryTokenKind::Plus : QueryTokenKind::Minus, 1);

  const ByteSpan name = field_name();
  if (const FieldRow* const field = find_field(name.of(query_))) {
    operand_of_ = field;
    QueryToken token = take(QueryTokenKind::Field, name.size() + 1);
    token.field = field;
    return token;
  }
  QueryToken token = word();
  token.content = name;
  if (name.empty())
    recognise_operator(token, token.span.of(query_));
  return token;
}

QueryToken QueryLexer::phrase(std::size_t quote_bytes) {
  QueryToken token{.kind = QueryTokenKind::Phrase};
  token.span.begin = at_;
  token.content.begin = at_ + quote_bytes;
  const std::optional<std::size_t> end = skip_quoted();
  token.is_closed = end.has_value();
  token.content.end = end.value_or(at_);
  token.span.end = at_;
  may_take_suffix_ = true;
  return token;
}

// Moves behind the quoted text that begins here. Where its content ends, none if it is not closed.
std::optional<std::size_t> QueryLexer::skip_quoted() {
  const Quote quote = *opening_quote_at(query_, at_);
  for (at_ += quote.bytes; at_ < query_.size();) {
    if (const std::size_t bytes = closing_quote_at(query_, at_, quote.style)) {
      at_ += bytes;
      return at_ - bytes;
    }
    at_ += query_[at_] == '\\' && at_ + 1 < query_.size() ? 2 : 1;
  }
  return std::nullopt;
}

QueryToken QueryLexer::suffix() {
  std::size_t bytes = 1;
  const std::size_t begin = at_;
  for (++at_; at_ < query_.size() && !ends_word(); ++at_)
    ++bytes;
  at_ = begin;
  return take(QueryTokenKind::Suffix, bytes);
}

QueryToken QueryLexer::word(const FieldRow* operand_of) {
  const bool holds_quotes = operand_of != nullptr && is_comparable(operand_of->kind);
  QueryToken token{.kind = QueryTokenKind::Word};
  token.span.begin = at_;
  bool is_url = false;
  std::size_t open_brackets = 0;
  while (at_ < query_.size()) {
    const char c = query_[at_];
    // Addresses such as those of Wikipedia hold brackets.
    if (is_url && c == '(') {
      ++open_brackets;
    } else if (open_brackets > 0 && c == ')') {
      --open_brackets;
    } else if (holds_quotes && opening_quote_at(query_, at_)) {
      token.is_closed = skip_quoted().has_value();
      continue;
    } else if (ends_word()) {
      break;
    }
    is_url = is_url || query_.substr(at_).starts_with("://");
    at_ += c == '\\' && at_ + 1 < query_.size() ? 2 : 1;
  }
  token.span.end = at_;
  return token;
}

// The letters before a colon, if what follows makes them the name of a field.
ByteSpan QueryLexer::field_name() const {
  const std::string_view rest = query_.substr(at_);
  const auto* const end = std::ranges::find_if_not(
      rest, [](char c) { return is_ascii_alpha(c) || c == '_' || c == '.'; });
  const auto size = static_cast<std::size_t>(end - rest.begin());
  const std::size_t operand = at_ + size + 1;
  const std::string_view name = rest.substr(0, size);
  if (size == 0 || operand >= query_.size() || query_[operand - 1] != ':')
    return {};
  const char c = query_[operand];
  const bool is_text = c == ':' || c == ')' || query_.substr(operand).starts_with("//") ||
                       blank_at(query_, operand) > 0;
  // "U.S.:" is text, but "qty.role:" is meant as a field.
  const std::size_t dot = name.find('.');
  if (is_text || (dot != std::string_view::npos && find_field(name.substr(0, dot)) == nullptr))
    return {};
  return {at_, at_ + size};
}

bool QueryLexer::is_sign() const {
  const char c = query_[at_];
  if ((c != '+' && c != '-') || at_ + 1 == query_.size())
    return false;
  const char following = query_[at_ + 1];
  return following != '+' && following != '-' && following != ')' && blank_at(query_, at_ + 1) == 0;
}

}  // namespace dossier
