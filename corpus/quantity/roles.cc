// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/roles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include "corpus/quantity/figure_list.h"
#include "corpus/quantity/stated_level.h"

namespace dossier {
namespace {

using MaybeRole = std::optional<QuantityRole>;

constexpr std::size_t kWindow = 12;
constexpr std::size_t kMoneyWindow = 7;
constexpr std::size_t kMostLinked = 8;

// Prepositions that part a verb from a count that is not its object: "killed in 16 attacks".
bool parts_from_verb(const TaggedSentence& s, std::size_t i) {
  return s.is(i, "in") || s.is(i, "at") || s.is(i, "by") || s.is(i, "across") ||
         s.is(i, "during") || s.is(i, "after") || s.is(i, "from") || s.is(i, "within") ||
         s.is(i, "with") || s.is(i, "on") || s.is(i, "near") || s.is(i, "for") ||
         s.is(i, "since") || s.is(i, "before") || s.is(i, "between") || s.is(i, "to") ||
         s.is(i, "into") || s.is(i, "against") || s.is(i, "when") || s.is(i, "while");
}

bool ends_clause(const TaggedSentence& s, std::size_t i) {
  return s.is(i, ";") || s.is(i, ":") || s.is(i, "?") || s.is(i, "!");
}

// One figure among those of its sentence.
struct Place {
  const TaggedSentence& s;
  std::span<const Figure> figures;
  std::size_t index;

  const Figure& figure() const { return figures[index]; }
  std::size_t floor() const { return index == 0 ? 0 : figures[index - 1].end; }
};

bool suits(const Place& place, QuantityRole role) {
  if (role != QuantityRole::Attacked)
    return true;
  return Vocabulary::instance().find(place.figure().quantity.counted).is(WordClass::Weapon);
}

bool counts_persons(const Place& place) {
  const Figure& figure = place.figure();
  const std::string_view noun = figure.quantity.counted;
  return noun.empty() || noun.ends_with("man") || noun.ends_with("ist") ||
         Vocabulary::instance().find(noun).is(WordClass::PersonNoun) ||
         place.s.is_capitalized(figure.end - 1);
}

// Whether the word at `i` gives the figure its role: "seized 300 boxes" detained nobody.
bool suits(const Place& place, QuantityRole role, std::size_t i) {
  return suits(place, role) && (!place.s.is(i, WordClass::TakesThings) || counts_persons(place));
}

// "killed and wounded 65 people": casualties, which no role has.
bool is_joint_verb(const TaggedSentence& s, std::size_t i, QuantityRole role) {
  if (!s.is(i - 1, "and") && !s.is(i - 1, "or"))
    return false;
  const MaybeRole other = s.info(i - 2).role(RoleSide::Object);
  return other && *other != role;
}

// "killed at least 65 people", "the release of six hostages".
MaybeRole role_as_object(const Place& place) {
  const TaggedSentence& s = place.s;
  const std::size_t end = place.figure().first;
  const std::size_t begin = std::max(place.floor(), end > kWindow ? end - kWindow : 0);
  bool behind_of = false;
  for (std::size_t i = end; i-- > begin;) {
    if (ends_clause(s, i) || parts_from_verb(s, i))
      return std::nullopt;
    const MaybeRole action = s.info(i).role(RoleSide::Action);
    if (behind_of && action && suits(place, *action, i))
      return action;
    if (s.is(i, "of"))
      behind_of = true;
    const MaybeRole role = s.info(i).role(RoleSide::Object);
    if (!role)
      continue;
    const bool passive = s.is(i - 1, WordClass::Be) && s.info(i).role(RoleSide::Passive);
    if (passive || behind_of || !suits(place, *role, i) || is_joint_verb(s, i, *role))
      return std::nullopt;
    return role;
  }
  return std::nullopt;
}

// "hit by 12 missiles", "an attack with 70 drones".
MaybeRole role_of_weapon(const Place& place) {
  constexpr std::size_t kReach = 5;
  const TaggedSentence& s = place.s;
  const std::size_t by = place.figure().first - 1;
  if (!(s.is(by, "by") || s.is(by, "with")) || !suits(place, QuantityRole::Attacked))
    return std::nullopt;
  const std::size_t begin = std::max(place.floor(), by > kReach ? by - kReach : 0);
  for (std::size_t i = by; i-- > begin && !ends_clause(s, i) && !s.is(i, ",");)
    if (s.is(i, WordClass::Strike))
      return QuantityRole::Attacked;
  return std::nullopt;
}

// "65 cholera cases", "1,200 new cases of Ebola".
MaybeRole role_of_case(const Place& place) {
  constexpr std::size_t kReach = 4;
  const Figure& figure = place.figure();
  if (figure.quantity.counted != "case")
    return std::nullopt;
  const bool has_of = place.s.is(figure.end, "of") || place.s.is(figure.end, "with");
  const std::size_t end = has_of ? figure.end + kReach : figure.end;
  for (std::size_t i = figure.measure_end; i < end; ++i)
    if (place.s.is(i, WordClass::Disease))
      return QuantityRole::Infected;
  return std::nullopt;
}

// The figure right behind which a clause goes on: over "including 12 children,".
std::size_t behind_linked(const Place& place, std::size_t& index) {
  const std::size_t last = std::min(place.figures.size(), index + kMostLinked);
  while (index + 1 < last && place.figures[index + 1].link != Link::None) {
    // "in 10 states, 27 of whom died" speaks of the 27 alone.
    const std::size_t behind = place.figures[index + 1].end;
    if (place.s.is(behind, "of") && place.s.is(behind + 1, "whom"))
      break;
    ++index;
  }
  return place.figures[index].end;
}

// "killed and wounded" together are casualties, which no role has.
bool is_joint(const TaggedSentence& s, std::size_t i, QuantityRole role) {
  if (!s.is(i + 1, "and") && !s.is(i + 1, "or"))
    return false;
  const MaybeRole other = s.info(i + 2).role(RoleSide::Passive);
  return other && *other != role;
}

// "14 pilgrims were crushed to death", "gunmen shot 14 pilgrims to death".
bool is_fatal(const TaggedSentence& s, std::size_t to, const Figure& figure) {
  return s.is(to, "to") && s.is(to + 1, "death") &&
         (s.is(to - 1, WordClass::Fatal) ||
          (to == figure.end && s.is(figure.first - 1, WordClass::Fatal)));
}

// "65 people were killed", "12 dead", "65 people, including 12 children, died".
MaybeRole role_as_subject(const Place& place) {
  const TaggedSentence& s = place.s;
  std::size_t index = place.index;
  const std::size_t begin = behind_linked(place, index);
  const std::size_t next =
      index + 1 < place.figures.size() ? place.figures[index + 1].first : s.size();
  const std::size_t limit = std::min(next, begin + kWindow);
  bool after_copula = true;
  for (std::size_t i = begin; i < limit; ++i) {
    if (ends_clause(s, i))
      return std::nullopt;
    if (is_fatal(s, i, place.figure()))
      return QuantityRole::Killed;
    const WordInfo& info = s.info(i);
    const MaybeRole passive = info.role(RoleSide::Passive);
    const bool has_object =
        info.role(RoleSide::Object) && !s.is(i - 1, WordClass::Copula) &&
        ((i + 1 == next && next < s.size()) || s.is(i + 1, WordClass::Determiner));
    if (passive && !has_object && (after_copula || s.is(i - 1, WordClass::Copula)) &&
        suits(place, *passive, i))
      return is_joint(s, i, *passive) ? std::nullopt : passive;
    if (const MaybeRole subject = info.role(RoleSide::Subject);
        subject && !s.is(i - 1, WordClass::Be) &&
        !(*subject == QuantityRole::Voted && s.is(i - 1, "to")))
      return subject;
    // A verb whose object follows begins another statement.
    if (info.role(RoleSide::Object) && !passive)
      return std::nullopt;
    const bool transparent = info.is(WordClass::Copula) || s.is_punctuation(i) || s.is(i, "who") ||
                             s.is(i, "that") || s[i].folded.ends_with("ly") || s.is(i, "of") ||
                             s.is(i, "them") || s.is(i, "more") || info.role(RoleSide::Passive);
    after_copula = after_copula && transparent && !s.is(i, ",");
  }
  return std::nullopt;
}

// "the death toll rose to 76", "Deaths: 76".
MaybeRole role_as_level(const Place& place) {
  const TaggedSentence& s = place.s;
  const std::size_t end = place.figure().first;
  const std::size_t begin = std::max(place.floor(), end > kWindow ? end - kWindow : 0);
  bool has_link = false;
  for (std::size_t i = end; i-- > begin;) {
    if (s.is(i, ";") || s.is(i, ",") || s.is(i, "in") || s.is(i, "after"))
      return std::nullopt;
    has_link = has_link || s.is(i, "to") || s.is(i, "at") || s.is(i, "of") || s.is(i, ":") ||
               s.is(i, "is") || s.is(i, "was") || s.is(i, "reached") || s.is(i, "hit") ||
               s.is(i, "exceeded") || s.is(i, "passed");
    if (const MaybeRole role = s.info(i).role(RoleSide::Level))
      return has_link ? role : std::nullopt;
  }
  return std::nullopt;
}

// "12 wounded soldiers".
MaybeRole role_inside(const Place& place) {
  const Figure& figure = place.figure();
  for (std::size_t i = figure.measure_end; i < figure.end; ++i)
    if (const MaybeRole role = place.s.info(i).role(RoleSide::Passive);
        role && suits(place, *role, i))
      return role;
  return std::nullopt;
}

MaybeRole role_of_noun(const Place& place) {
  return Vocabulary::instance().find(place.figure().quantity.counted).role(RoleSide::Noun);
}

MaybeRole money_role(const Place& place) {
  const TaggedSentence& s = place.s;
  const Figure& figure = place.figure();
  if (const MaybeRole role =
          Vocabulary::instance().find(figure.quantity.counted).role(RoleSide::Money))
    return role;
  const std::size_t next =
      place.index + 1 < place.figures.size() ? place.figures[place.index + 1].first : s.size();
  const std::size_t right = std::min(next, figure.end + 5);
  for (std::size_t i = figure.end; i < right && !ends_clause(s, i) && !s.is(i, ","); ++i)
    if (const MaybeRole role = s.info(i).role(RoleSide::Money))
      return role;
  const std::size_t begin =
      std::max(place.floor(), figure.first > kMoneyWindow ? figure.first - kMoneyWindow : 0);
  for (std::size_t i = figure.first; i-- > begin && !ends_clause(s, i) && !s.is(i, ",");)
    if (const MaybeRole role = s.info(i).role(RoleSide::Money))
      return role;
  return std::nullopt;
}

MaybeRole own_role(const Place& place) {
  const Figure& figure = place.figure();
  if (figure.quantity.kind == QuantityKind::Money)
    return money_role(place);
  const double value = figure.quantity.value.value_or(0);
  if (!figure.is_count() || value != std::floor(value))
    return std::nullopt;
  for (const auto& rule :
       {role_as_object, role_inside, role_as_subject, role_of_noun, role_of_weapon, role_of_case})
    if (const MaybeRole role = rule(place))
      return role;
  return figure.quantity.counted.empty() || figure.quantity.counted == "person"
             ? role_as_level(place)
             : std::nullopt;
}

// "The number of sailors killed in the storm rose to 19." Whether the sentence says so.
bool take_stated_level(const TaggedSentence& s, std::span<Figure> figures, std::size_t index) {
  Quantity& quantity = figures[index].quantity;
  if (!figures[index].is_count() || (!quantity.counted.empty() && quantity.counted != "person"))
    return false;
  auto level = read_stated_level(s, figures, index);
  if (!level)
    return false;
  if (quantity.counted.empty())
    quantity.counted = std::move(level->counted);
  if (level->role)
    quantity.role = level->role;
  return level->role.has_value();
}

}  // namespace

void assign_roles(const TaggedSentence& s, std::span<Figure> figures) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    Figure& figure = figures[i];
    const Link link = figure.link;
    const bool inherits = i > 0 && figure.is_count() && figures[i - 1].is_count();
    if (inherits && link == Link::Subset)
      figure.quantity.role = figures[i - 1].quantity.role;
    if (!figure.quantity.role && !take_stated_level(s, figures, i))
      figure.quantity.role = own_role({s, figures, i});
    const bool part_follows = s.is(figure.end, "of") && s.is(figure.end + 1, "them");
    if (inherits && (link == Link::List || part_follows) && !figure.quantity.role)
      figure.quantity.role = figures[i - 1].quantity.role;
    if (inherits && link == Link::PartOf && figures[i - 1].quantity.counted.empty()) {
      figures[i - 1].quantity.counted = figure.quantity.counted;
      const MaybeRole whole = std::exchange(figure.quantity.role, std::nullopt);
      if (!figures[i - 1].quantity.role)
        figures[i - 1].quantity.role = whole;
    }
  }
}

}  // namespace dossier
