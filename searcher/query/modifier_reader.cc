// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/modifier_reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "searcher/query/number_text.h"
#include "searcher/query/tree_shape.h"
#include "searcher/query/typed_word.h"

namespace dossier {
namespace {

constexpr std::size_t kDefaultDistance = 10;
constexpr std::size_t kMaxDistance = 1000;
constexpr std::size_t kMaxSlop = 100;

}  // namespace

QueryNode ModifierReader::near(const QueryToken& op, QueryNodes operands) {
  const std::size_t distance = distance_of(op);
  const std::string name(op.span.of(query_));
  const ByteSpan span{operands.front().span.begin, operands.back().span.end};
  const auto bad = std::ranges::find_if_not(operands, has_position);
  if (bad != operands.end()) {
    report(bad->span.begin, "this has no place in the text for " + name,
           "a word, a phrase, an actor, an outlet, a figure or an OR of these",
           "took " + name + " as AND");
    return all_of(std::move(operands));
  }
  if (std::ranges::any_of(operands, is_in_title) && !std::ranges::all_of(operands, is_in_title)) {
    report(span.begin, name + " cannot join the title and the text", "title:( ) around all of it",
           "took " + name + " as AND");
    return all_of(std::move(operands));
  }
  return {.span = span,
          .value = NearQuery{.operands = std::move(operands),
                             .distance = distance,
                             .is_ordered = op.kind == QueryTokenKind::Adjacent}};
}

std::size_t ModifierReader::distance_of(const QueryToken& op) {
  if (!op.has_slash)
    return kDefaultDistance;
  const std::string name(op.span.of(query_));
  const std::optional<std::size_t> distance = read_count(op.content.of(query_), kMaxDistance);
  if (distance && *distance > 0)
    return *distance;
  report(op.content.begin, name + " names no distance",
         "a number of words from 1 to " + std::to_string(kMaxDistance),
         "took the distance as " + std::to_string(kDefaultDistance));
  return kDefaultDistance;
}

void ModifierReader::apply_suffix(const QueryToken& token, QueryNode& node) {
  const std::string_view suffix = token.span.of(query_);
  const std::size_t caret = std::min(suffix.find('^'), suffix.size());
  const std::string_view slop = suffix.substr(0, caret);
  auto* const phrase = std::get_if<PhraseQuery>(&node.value);
  node.span.end = token.span.end;
  if (!slop.empty()) {
    const std::optional<std::size_t> words = read_count(slop.substr(1), kMaxSlop);
    if (phrase == nullptr)
      report(token.span.begin, "~ must follow a word or a phrase", "", "left out the ~");
    else if (!words)
      report(token.span.begin, "~ names no number of words",
             "a number from 0 to " + std::to_string(kMaxSlop), "left out the ~");
    else
      phrase->slop = *words;
  }
  if (caret == suffix.size())
    return;
  const std::size_t caret_byte = token.span.begin + caret;
  if (const std::optional<double> boost = read_boost(suffix.substr(caret + 1)))
    node.boost *= *boost;
  else
    report(caret_byte, "^ names no boost", "a number above 0 and at most 100", "left out the ^");
}

void ModifierReader::report(std::size_t byte, std::string message, std::string expected,
                            std::string action) {
  problems_.report({byte, std::move(message), std::move(expected)}, std::move(action));
}

}  // namespace dossier
