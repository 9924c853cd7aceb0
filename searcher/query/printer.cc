// SPDX-License-Identifier: GPL-2.0-or-later
#include <cmath>

#include "searcher/query/number_text.h"
#include "searcher/query/query_tree.h"

namespace dossier {
namespace {

std::string quoted(std::string_view text) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) {
      out += "\\x";
      out += kHexDigits[byte >> 4U];
      out += kHexDigits[byte & 0xfU];
      continue;
    }
    if (c == '"' || c == '\\')
      out += '\\';
    out += c;
  }
  return out + '"';
}

std::string joined(const QueryNodes& nodes) {
  std::string out;
  for (const QueryNode& node : nodes)
    out += " " + to_string(node);
  return out;
}

std::string in_field(const std::optional<Field>& field, std::string text) {
  return field ? "(" + std::string(field_row(*field).name) + " " + std::move(text) + ")" : text;
}

// ">=65", "65..80", "=65", "" where nothing is asked.
std::string interval_text(const QuantityCondition& condition) {
  const Interval& values = condition.values;
  if (!values.is_bounded())
    return {};
  if (condition.is_approximate)
    return "~" + number_text((values.low + values.high) / 2);
  if (std::isinf(values.high))
    return (values.low_open ? ">" : ">=") + number_text(values.low);
  if (std::isinf(values.low))
    return (values.high_open ? "<" : "<=") + number_text(values.high);
  if (values.low == values.high)
    return "=" + number_text(values.low);
  return "=" + number_text(values.low) + ".." + number_text(values.high);
}

struct Printer {
  std::string operator()(const AllQuery& /*all*/) const { return "(all)"; }

  std::string operator()(const WordQuery& word) const {
    const std::string text = quoted(word.text);
    switch (word.match) {
      case WordMatch::Stemmed:
        return in_field(word.field, "(word " + text + ")");
      case WordMatch::Exact:
        return in_field(word.field, "(exact " + text + ")");
      case WordMatch::Pattern:
        return in_field(word.field, "(wildcard " + text + ")");
      case WordMatch::Typo:
        return in_field(word.field, "(typo " + text + " " + std::to_string(word.max_edits) + ")");
    }
    return {};
  }

  std::string operator()(const PhraseQuery& phrase) const {
    std::string out = "(phrase";
    if (phrase.slop > 0)
      out += " ~" + std::to_string(phrase.slop);
    for (const QueryNode& element : phrase.elements) {
      const auto* const word = std::get_if<WordQuery>(&element.value);
      const bool is_plain = word != nullptr && word->match == WordMatch::Exact;
      out += " " + (is_plain ? quoted(word->text) : to_string(element));
    }
    return in_field(phrase.field, out + ")");
  }

  std::string operator()(const NearQuery& near) const {
    return (near.is_ordered ? "(adj " : "(near ") + std::to_string(near.distance) +
           joined(near.operands) + ")";
  }

  std::string operator()(const FieldQuery& field) const {
    const std::string name(field_row(field.field).name);
    switch (field.match) {
      case ValueMatch::Literal:
        return "(" + name + " " + quoted(field.value) + ")";
      case ValueMatch::Pattern:
        return "(" + name + " (wildcard " + quoted(field.value) + "))";
      case ValueMatch::Any:
        return "(" + name + " any)";
      case ValueMatch::Exact:
        return "(" + name + " (exact " + quoted(field.value) + "))";
    }
    return {};
  }

  std::string operator()(const DateQuery& date) const {
    const auto& [first, last] = date.days;
    if (first.empty() && last.empty())
      return "(date any)";
    return first == last ? "(date " + first + ")" : "(date " + first + ".." + last + ")";
  }

  std::string operator()(const QuantityQuery& quantity) const {
    const QuantityCondition& condition = quantity.condition;
    std::string parts;
    if (condition.role)
      parts += " role=" + std::string(to_string(*condition.role));
    if (!condition.counted.empty())
      parts += " counted=" + quoted(condition.counted);
    if (condition.kind)
      parts += " kind=" + std::string(to_string(*condition.kind));
    if (!condition.unit.empty())
      parts += " unit=" + quoted(condition.unit);
    if (condition.values.is_bounded())
      parts += " value" + interval_text(condition);
    const Field field = condition.is_sure ? Field::Sure : Field::Quantity;
    return "(" + std::string(field_row(field).name) + (parts.empty() ? " any" : parts) + ")";
  }

  std::string operator()(const NewerQuery& newer) const {
    return "(newer " + std::to_string(newer.last_document) + ")";
  }

  std::string operator()(const AndQuery& all) const { return "(and" + joined(all.operands) + ")"; }
  std::string operator()(const OrQuery& any) const { return "(or" + joined(any.operands) + ")"; }
  std::string operator()(const NotQuery& negated) const {
    return "(not" + joined(negated.operand) + ")";
  }
  std::string operator()(const PreferQuery& preference) const {
    return "(prefer" + joined(preference.operands) + ")";
  }
};

}  // namespace

std::string to_string(const QueryNode& tree) {
  const std::string text = std::visit(Printer{}, tree.value);
  return tree.boost == 1 ? text : "(boost " + number_text(tree.boost) + " " + text + ")";
}

}  // namespace dossier
