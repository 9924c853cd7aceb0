// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/stated_level.h"

#include <algorithm>

#include "corpus/quantity/counted_noun.h"
#include "corpus/quantity/role_nouns.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestSubject = 30;
constexpr std::size_t kMostAdverbs = 3;

// The verb of "rose to", "has risen sharply to" whose preposition is at `to`.
std::optional<std::size_t> verb_of_change(const TaggedSentence& s, std::size_t to) {
  for (std::size_t back = 1; back <= kMostAdverbs; ++back)
    if (s.info(to - back).trend || s.is(to - back, WordClass::LevelVerb))
      return to - back;
  return std::nullopt;
}

// The preposition that ends before the figure, or before "from 12" in "from 12 to 19".
std::size_t preposition_of(const TaggedSentence& s, std::span<const Figure> figures,
                           std::size_t index) {
  const std::size_t at = figures[index].first - 1;
  if (index == 0 || !s.is(at, "to") || figures[index - 1].end != at)
    return at;
  const Figure& before = figures[index - 1];
  return s.is(before.first, "from") ? before.first : before.first - 1;
}

// Where what has the figure ends: before its verb, or before "to" and "at" where the verb stands
// in front of it ("raised the number of dead to").
std::optional<std::size_t> end_of_subject(const TaggedSentence& s, std::span<const Figure> figures,
                                          std::size_t index) {
  const std::size_t at = preposition_of(s, figures, index);
  if (s.is(at, WordClass::LevelVerb) || s.is(at, WordClass::Be) || s.is(at, "at"))
    return at;
  if (s.is(at, "to") || s.is(at, "from") || s.is(at, "by"))
    return verb_of_change(s, at).value_or(at);
  return std::nullopt;
}

// Whether another statement ends at the token, so that what stands before says nothing of the
// figure: "the number of dead is unknown and the cost rose to 19".
bool is_other_statement(const TaggedSentence& s, std::size_t i) {
  if (s.is(i, ";") || s.is(i, ":") || s.is(i, "?") || s.is(i, "!") || s.is(i, "but") ||
      s.is(i, "while") || s.is(i, "when") || s.is(i, "said"))
    return true;
  const bool is_relative = s.is(i - 1, "who") || s.is(i - 1, "that") || s.is(i - 1, "which");
  if (s.is(i, WordClass::Be) || s.is(i, "has") || s.is(i, "have") || s.is(i, "had"))
    return !is_relative;
  return s.is(i, WordClass::LevelVerb) ||
         (s.info(i).trend && (s.is(i + 1, "to") || s.is(i + 1, "by") || s.is(i + 1, "from")));
}

// "toll", "deaths", "injuries": nouns, not the participles that say the same.
bool says_role_alone(const TaggedSentence& s, std::size_t i) {
  return s.info(i).role(RoleSide::Level) && !s.info(i).role(RoleSide::Passive);
}

// The "number" of "number of", or else the "toll", that the words up to the end say more of.
std::optional<std::size_t> level_noun(const TaggedSentence& s, std::size_t end) {
  std::size_t i = end;
  while (s.is(i - 1, WordClass::Copula))
    --i;
  const std::size_t limit = end > kLongestSubject ? end - kLongestSubject : 0;
  std::optional<std::size_t> toll;
  while (i-- > limit && !is_other_statement(s, i)) {
    if (s.is(i, WordClass::NumberNoun) && s.is(i + 1, "of"))
      return i;
    if (!toll && says_role_alone(s, i))
      toll = i;
  }
  return toll;
}

// "raised the number of", "bringing the number of".
bool has_verb_before(const TaggedSentence& s, std::size_t noun) {
  std::size_t i = noun;
  while (i > 0 && noun - i < kMostAdverbs && !s.is(i, WordClass::Determiner))
    --i;
  return s.info(i - 1).trend || s.is(i - 1, WordClass::Total);
}

std::optional<QuantityRole> role_said_by(const WordInfo& word) {
  for (const RoleSide side : {RoleSide::Passive, RoleSide::Level, RoleSide::Subject})
    if (const auto role = word.role(side))
      return role;
  return std::nullopt;
}

// A toll is one of persons, whatever was counted before. In "after the deaths in the city the price
// rose to 12" it has no figure.
std::optional<StatedLevel> level_of_toll(const TaggedSentence& s, std::size_t noun) {
  for (std::size_t i = noun; i-- > 0 && noun - i <= kMostAdverbs && s.is_word(i);)
    if (s.is(i, "after") || s.is(i, "since") || s.is(i, "with") || s.is(i, "amid") ||
        s.is(i, "despite") || s.is(i, "over") || s.is(i, "by") || s.is(i, "because"))
      return std::nullopt;
  Quantity quantity;
  quantity.role = s.info(noun).role(RoleSide::Level);
  return StatedLevel{std::string(thing_counted(quantity)), quantity.role};
}

}  // namespace

std::optional<StatedLevel> read_stated_level(const TaggedSentence& s,
                                             std::span<const Figure> figures, std::size_t index) {
  const auto end = end_of_subject(s, figures, index);
  const auto number = end ? level_noun(s, *end) : std::nullopt;
  if (!number || (s.is(*end, "to") && !has_verb_before(s, *number)))
    return std::nullopt;
  if (!s.is(*number + 1, "of") || !s.is(*number, WordClass::NumberNoun))
    return level_of_toll(s, *number);
  std::size_t at = *number + 2;
  while (s.is(at, WordClass::Determiner))
    ++at;
  StatedLevel level;
  const auto noun = find_head_noun(s, at, GrammaticalNumber::Plural);
  // "The number of deaths" counts persons.
  if (noun && noun->head < *end && !s.info(noun->head).role(RoleSide::Level))
    level.counted = noun->lemma;
  for (; at < *end; ++at) {
    const bool is_head = noun && at <= noun->head;
    if (!is_head && (s.is(at, "in") || s.is(at, "by") || s.is(at, "from") || s.is(at, ",")))
      break;
    const auto role = role_said_by(s.info(at));
    if (role && level.role && *role != *level.role)
      return std::nullopt;
    if (role && !level.role)
      level.role = role;
  }
  return level;
}

}  // namespace dossier
