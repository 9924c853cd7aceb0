// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cmath>
#include <utility>

#include "searcher/query/number_text.h"
#include "searcher/query/query_tree.h"

namespace dossier {
namespace {

// What stands between quotes in a sentence; control characters would spoil the terminal.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text)
    out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
  return out + '"';
}

std::string counted(std::size_t number, const std::string& noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

// With commas between its groups of three digits.
std::string grouped(double number) {
  std::string digits = number_text(number);
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = std::min(digits.find('.'), digits.size()); at > first + 3;)
    digits.insert(at -= 3, ",");
  return digits;
}

std::string number_words(const QuantityCondition& condition) {
  const Interval& values = condition.values;
  if (condition.is_approximate)
    return "about " + grouped((values.low + values.high) / 2) + " (within 10 %)";
  if (std::isinf(values.high))
    return (values.low_open ? "more than " : "at least ") + grouped(values.low);
  if (std::isinf(values.low))
    return (values.high_open ? "less than " : "at most ") + grouped(values.high);
  if (values.low == values.high)
    return grouped(values.low);
  return grouped(values.low) + " to " + grouped(values.high);
}

std::string figure_words(const QuantityCondition& condition) {
  std::string out = condition.is_sure ? "a guaranteed figure" : "a figure";
  const std::string& unit = condition.unit;
  if (condition.values.is_bounded())
    out += " of " + number_words(condition) + (unit.empty() ? "" : " " + unit);
  else if (!unit.empty())
    out += " in the unit " + unit;
  // The unit tells the kind wherever there is one.
  if (condition.kind && unit.empty())
    out += " of the kind " + std::string(to_string(*condition.kind));
  if (!condition.counted.empty())
    out += " counting " + quoted(condition.counted);
  if (condition.role)
    out += " in the role " + std::string(to_string(*condition.role));
  return out;
}

std::string date_words(const DateRange& days) {
  if (days.first.empty() && days.last.empty())
    return "a date";
  if (days.first == days.last)
    return "the date " + days.first;
  if (days.last.empty())
    return "a date from " + days.first + " on";
  if (days.first.empty())
    return "a date up to " + days.last;
  return "a date from " + days.first + " to " + days.last;
}

std::string_view noun_of(Field field) {
  switch (field) {
    case Field::Outlet:
      return "outlet";
    case Field::Cited:
      return "cited outlet";
    case Field::ArmedGroup:
      return "armed group";
    case Field::Language:
      return "language";
    default:
      return field_row(field).name;
  }
}

std::string article(std::string_view noun) {
  const bool begins_with_vowel = std::string_view("aeiou").find(noun.front()) != noun.npos;
  return (begins_with_vowel ? "an " : "a ") + std::string(noun);
}

std::string words_of(const QueryNode& node);

// Joined by commas and, before the last, by `conjunction`. Groups inside are bracketed, since
// English has no precedence.
std::string listed(const QueryNodes& nodes, const std::string& conjunction) {
  std::string out;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const auto& value = nodes[i].value;
    const bool is_group = std::holds_alternative<AndQuery>(value) ||
                          std::holds_alternative<OrQuery>(value) ||
                          std::holds_alternative<PreferQuery>(value);
    if (i > 0)
      out += i + 1 == nodes.size() ? " " + conjunction + " " : ", ";
    out += is_group ? "(" + words_of(nodes[i]) + ")" : words_of(nodes[i]);
  }
  return out;
}

struct Describer {
  std::string operator()(const AllQuery& /*all*/) const { return "anything"; }

  std::string operator()(const WordQuery& word) const {
    const std::string place = word.field ? " in the title" : "";
    std::string text = quoted(word.text);
    switch (word.match) {
      case WordMatch::Stemmed:
        return "a form of " + text + place;
      case WordMatch::Exact:
        return "exactly " + text + place;
      case WordMatch::Pattern:
        return "a word like " + text + place;
      case WordMatch::Typo:
        return "a word within " + counted(word.max_edits, "edit") + " of " + text + place;
    }
    return text;
  }

  std::string operator()(const PhraseQuery& phrase) const {
    std::string text;
    for (const QueryNode& element : phrase.elements) {
      const auto* const word = std::get_if<WordQuery>(&element.value);
      text += text.empty() ? "" : " ";
      text += word != nullptr ? word->text : "[" + words_of(element) + "]";
    }
    std::string out = "the phrase " + quoted(text) + (phrase.field ? " in the title" : "");
    if (phrase.slop > 0)
      out += " with up to " + counted(phrase.slop, "word") + " between";
    return out;
  }

  std::string operator()(const NearQuery& near) const {
    return listed(near.operands, "and") + ", each within " + counted(near.distance, "word") +
           " of the next" + (near.is_ordered ? " in this order" : "");
  }

  std::string operator()(const FieldQuery& field) const {
    std::string noun(noun_of(field.field));
    switch (field.match) {
      case ValueMatch::Literal:
        return "the " + noun + " " + quoted(field.value);
      case ValueMatch::Pattern:
        return article(noun) + " like " + quoted(field.value);
      case ValueMatch::Any:
        return "any " + noun;
      case ValueMatch::Exact:
        return "exactly the " + noun + " " + quoted(field.value);
    }
    return noun;
  }

  std::string operator()(const DateQuery& date) const { return date_words(date.days); }
  std::string operator()(const QuantityQuery& quantity) const {
    return figure_words(quantity.condition);
  }
  std::string operator()(const NewerQuery& newer) const {
    return "a number above " + std::to_string(newer.last_document);
  }
  std::string operator()(const AndQuery& all) const { return listed(all.operands, "and"); }
  std::string operator()(const OrQuery& any) const { return listed(any.operands, "or"); }
  std::string operator()(const NotQuery& negated) const {
    return "not " + listed(negated.operand, "");
  }
  std::string operator()(const PreferQuery& preference) const {
    const QueryNodes preferred(preference.operands.begin() + 1, preference.operands.end());
    return listed({preference.operands.front()}, "") + ", preferably also " +
           listed(preferred, "and");
  }
};

std::string weight_of(const QueryNode& node) {
  return node.boost == 1 ? "" : " (weight " + number_text(node.boost) + ")";
}

std::string words_of(const QueryNode& node) {
  return std::visit(Describer{}, node.value) + weight_of(node);
}

}  // namespace

std::string describe(const QueryNode& tree) {
  if (std::holds_alternative<AllQuery>(tree.value))
    return "Every document.";
  QueryNodes wanted;
  QueryNodes unwanted;
  const auto* const all = std::get_if<AndQuery>(&tree.value);
  for (const QueryNode& node : all != nullptr ? all->operands : QueryNodes{tree}) {
    if (const auto* const negated = std::get_if<NotQuery>(&node.value))
      unwanted.push_back(negated->operand.front());
    else
      wanted.push_back(node);
  }
  std::string out = "Documents";
  if (wanted.size() == 1)
    out += " with " + words_of(wanted.front());
  else if (!wanted.empty())
    out += " with " + listed(wanted, "and");
  if (!unwanted.empty())
    out += (wanted.empty() ? " without " : ", but without ") + listed(unwanted, "and without");
  if (all != nullptr && tree.boost != 1)
    out += ", all of it with weight " + number_text(tree.boost);
  return out + ".";
}

}  // namespace dossier
