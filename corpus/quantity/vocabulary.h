// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/quantity/quantity.h"

namespace dossier {

/// The classes of lexicon/words.tsv, which says what each is for.
enum class WordClass : std::uint8_t {
  Breaker,
  Determiner,
  Filler,
  Copula,
  Be,
  Hypothetical,
  Negation,
  Delta,
  Subset,
  Total,
  Month,
  Weekday,
  YearCue,
  StrongYear,
  Clock,
  Score,
  Label,
  NameLabel,
  OneNoun,
  OneNever,
  VagueLead,
  Article,
  Furniture,
  WeakHead,
  ModifierPlural,
  Weapon,
  Transitive,
  ChangeNoun,
  Linker,
  LyNoun,
  Strike,
  Disease,
  Fatal,
  NumberNoun,
  LevelVerb,
  TakesThings,
  PersonNoun,
};

/// What a word does in a number; see lexicon/numbers.tsv.
enum class NumberWord : std::uint8_t {
  None,
  Digit,
  Teen,
  Ten,
  Hundred,
  Scale,
  Group,
  Vague,
  Half,
  Part,
  Fold,
};

/// Where the count stands that a role word speaks of; see lexicon/roles.tsv.
enum class RoleSide : std::uint8_t { Object, Action, Subject, Passive, Level, Noun, Money };
inline constexpr std::size_t kRoleSides = 7;

/// All that the lexicons know about one folded word.
struct WordInfo {
  std::uint64_t classes = 0;
  NumberWord number = NumberWord::None;
  double value = 0;  ///< of a number word; the lowest value of a vague plural
  double high = 0;   ///< the highest value of a vague plural
  std::array<std::optional<QuantityRole>, kRoleSides> roles;
  std::optional<Trend> trend;
  bool ends_bound = false;    ///< a phrase of lexicon/bounds.tsv before a number ends with it
  bool begins_bound = false;  ///< one behind a number begins with it

  bool is(WordClass c) const {
    return (classes >> static_cast<unsigned>(c) & std::uint64_t{1}) != 0;
  }
  std::optional<QuantityRole> role(RoleSide side) const {
    return roles[static_cast<std::size_t>(side)];
  }
};

/// The words of this room's lexicons. Read once, then safe to use from many threads.
class Vocabulary {
 public:
  static const Vocabulary& instance();

  /// What is known about a folded word; an empty WordInfo for any other.
  const WordInfo& find(std::string_view folded) const {
    const auto found = words_.find(folded);
    return found == words_.end() ? nothing() : found->second;
  }

  /// The entry of a word that is in no lexicon.
  static const WordInfo& nothing();

  /// The singular of an irregular plural, none for others.
  std::optional<std::string_view> irregular_singular(std::string_view folded) const;

 private:
  Vocabulary();
  void add_number_words();
  void add_classes();
  void add_roles();
  void add_bounds();

  std::unordered_map<std::string_view, WordInfo> words_;
  std::unordered_map<std::string_view, std::string_view> singulars_;
};

}  // namespace dossier
