// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/vocabulary.h"

#include <cassert>
#include <charconv>

#include "corpus/enum_names.h"
#include "corpus/quantity/lexicons.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

constexpr auto kClassNames = std::to_array<EnumName<WordClass>>({
    {WordClass::Breaker, "breaker"},
    {WordClass::Determiner, "determiner"},
    {WordClass::Filler, "filler"},
    {WordClass::Copula, "copula"},
    {WordClass::Be, "be"},
    {WordClass::Hypothetical, "hypothetical"},
    {WordClass::Negation, "negation"},
    {WordClass::Delta, "delta"},
    {WordClass::Subset, "subset"},
    {WordClass::Total, "total"},
    {WordClass::Month, "month"},
    {WordClass::Weekday, "weekday"},
    {WordClass::YearCue, "year_cue"},
    {WordClass::StrongYear, "strong_year"},
    {WordClass::Clock, "clock"},
    {WordClass::Score, "score"},
    {WordClass::Label, "label"},
    {WordClass::NameLabel, "name_label"},
    {WordClass::OneNoun, "one_noun"},
    {WordClass::OneNever, "one_never"},
    {WordClass::VagueLead, "vague_lead"},
    {WordClass::Article, "article"},
    {WordClass::Furniture, "furniture"},
    {WordClass::WeakHead, "weak_head"},
    {WordClass::ModifierPlural, "modifier_plural"},
    {WordClass::Weapon, "weapon"},
    {WordClass::Transitive, "transitive"},
    {WordClass::ChangeNoun, "change_noun"},
    {WordClass::Linker, "linker"},
    {WordClass::LyNoun, "ly_noun"},
    {WordClass::Strike, "strike"},
    {WordClass::Disease, "disease"},
    {WordClass::Fatal, "fatal"},
    {WordClass::NumberNoun, "number_noun"},
    {WordClass::LevelVerb, "level_verb"},
    {WordClass::TakesThings, "takes_things"},
    {WordClass::PersonNoun, "person_noun"},
});

constexpr auto kNumberNames = std::to_array<EnumName<NumberWord>>({
    {NumberWord::Digit, "digit"},
    {NumberWord::Teen, "teen"},
    {NumberWord::Ten, "ten"},
    {NumberWord::Hundred, "hundred"},
    {NumberWord::Scale, "scale"},
    {NumberWord::Group, "group"},
    {NumberWord::Vague, "vague"},
    {NumberWord::Half, "half"},
    {NumberWord::Part, "part"},
    {NumberWord::Fold, "fold"},
});

constexpr auto kSideNames = std::to_array<EnumName<RoleSide>>({
    {RoleSide::Object, "object"},
    {RoleSide::Action, "action"},
    {RoleSide::Subject, "subject"},
    {RoleSide::Passive, "passive"},
    {RoleSide::Level, "level"},
    {RoleSide::Noun, "noun"},
    {RoleSide::Money, "money"},
});
static_assert(kSideNames.size() == kRoleSides);

double number_of(std::string_view cell) {
  double value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

}  // namespace

const Vocabulary& Vocabulary::instance() {
  static const Vocabulary vocabulary;
  return vocabulary;
}

const WordInfo& Vocabulary::nothing() {
  static const WordInfo nothing;
  return nothing;
}

Vocabulary::Vocabulary() {
  add_number_words();
  add_classes();
  add_roles();
  add_bounds();
  for (const LexiconRow& row : lexicon_rows(kTrendWords))
    for (const std::string_view word : lexicon_list(row.cell(1)))
      words_[word].trend = trend_from(row.cell(0));
  for (const LexiconRow& row : lexicon_rows(kNouns))
    singulars_.emplace(row.cell(0), row.cell(1));
}

void Vocabulary::add_number_words() {
  for (const LexiconRow& row : lexicon_rows(kNumberWords)) {
    const auto sort = value_of(kNumberNames, row.cell(1));
    assert(sort.has_value());
    WordInfo& info = words_[row.cell(0)];
    info.number = sort.value_or(NumberWord::None);
    info.value = number_of(row.cell(2));
    info.high = number_of(row.cell(3));
  }
}

void Vocabulary::add_classes() {
  for (const LexiconRow& row : lexicon_rows(kQuantityWords)) {
    const auto word_class = value_of(kClassNames, row.cell(0));
    assert(word_class.has_value());
    if (!word_class)
      continue;
    for (const std::string_view word : lexicon_list(row.cell(1)))
      words_[word].classes |= std::uint64_t{1} << static_cast<unsigned>(*word_class);
  }
}

void Vocabulary::add_roles() {
  for (const LexiconRow& row : lexicon_rows(kRoleWords)) {
    const auto role = quantity_role_from(row.cell(0));
    const auto side = value_of(kSideNames, row.cell(1));
    assert(role.has_value() && side.has_value());
    if (!role || !side)
      continue;
    for (const std::string_view word : lexicon_list(row.cell(2)))
      words_[word].roles[static_cast<std::size_t>(*side)] = role;
  }
}

void Vocabulary::add_bounds() {
  for (const LexiconRow& row : lexicon_rows(kBoundPhrases)) {
    const bool is_after = row.cell(1) == "after";
    for (const std::string_view phrase : lexicon_list(row.cell(2))) {
      if (is_after)
        words_[phrase.substr(0, phrase.find(' '))].begins_bound = true;
      else
        words_[phrase.substr(phrase.rfind(' ') + 1)].ends_bound = true;
    }
  }
}

std::optional<std::string_view> Vocabulary::irregular_singular(std::string_view folded) const {
  const auto found = singulars_.find(folded);
  return found == singulars_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace dossier
