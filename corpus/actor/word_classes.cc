// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/word_classes.h"

#include <array>
#include <functional>
#include <optional>
#include <utility>

#include "corpus/actor/lexicon_words.h"
#include "corpus/actor/lexicons.h"
#include "corpus/enum_names.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

// The classes that context_words.tsv names in its first column.
constexpr auto kClassNames = std::to_array<EnumName<WordClass>>({
    {WordClass::Particle, "particle"},
    {WordClass::HyphenParticle, "hyphen_particle"},
    {WordClass::CompoundTail, "compound_tail"},
    {WordClass::Abbreviation, "abbreviation"},
    {WordClass::Owner, "owner"},
    {WordClass::Generation, "generation"},
    {WordClass::OrganizationHead, "organization_head"},
    {WordClass::OrganizationLead, "organization_lead"},
    {WordClass::OrganizationFirst, "organization_first"},
    {WordClass::CompanySuffix, "company_suffix"},
    {WordClass::VesselPrefix, "vessel_prefix"},
    {WordClass::Topic, "topic"},
    {WordClass::Common, "common"},
    {WordClass::NotName, "not_name"},
    {WordClass::NotActor, "not_actor"},
    {WordClass::RoleNoun, "role_noun"},
    {WordClass::OfficeNoun, "office_noun"},
    {WordClass::FirmNoun, "firm_noun"},
    {WordClass::FirmVerb, "firm_verb"},
    {WordClass::SportNoun, "sport_noun"},
    {WordClass::SayingVerb, "saying_verb"},
    {WordClass::GovernmentVerb, "government_verb"},
    {WordClass::GovernmentNoun, "government_noun"},
    {WordClass::Counterpart, "counterpart"},
    {WordClass::PlacePreposition, "place_preposition"},
    {WordClass::PlaceNoun, "place_noun"},
});

class Loader {
 public:
  explicit Loader(WordClasses& classes) : classes_(classes) {}

  void add_words(std::string_view lexicon, WordClass sure, WordClass in_doubt) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next()) {
      const MarkedWord word = marked_word(row->cell(0));
      add(word.text, word.needs_evidence ? in_doubt : sure);
    }
  }

  void add_titles(std::string_view lexicon) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next())
      add(marked_word(row->cell(0)).text, WordClass::TitleWord);
  }

  void add_context_words(std::string_view lexicon) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next())
      if (const std::optional<WordClass> c = value_of(kClassNames, row->cell(0)))
        for (const std::string_view word : lexicon_list(row->cell(1)))
          add(word, *c);
  }

 private:
  // A name of several words ("Abdel Rahman") is no word.
  void add(std::string_view word, WordClass c) {
    const std::string_view folded = folder_.fold(word);
    if (folded.find(' ') == std::string_view::npos)
      classes_.add(folded, {c});
  }

  WordClasses& classes_;
  LexiconFolder folder_;
};

}  // namespace

const WordClasses& WordClasses::built_in() {
  static const WordClasses classes = [] {
    WordClasses filled;
    Loader loader(filled);
    loader.add_words(kFirstNameLexicon, WordClass::FirstName, WordClass::WeakFirstName);
    loader.add_words(kAmbiguousFirstNameLexicon, WordClass::WeakFirstName,
                     WordClass::WeakFirstName);
    loader.add_words(kSurnameLexicon, WordClass::Surname, WordClass::WeakSurname);
    loader.add_words(kChineseSurnameLexicon, WordClass::ChineseSurname, WordClass::ChineseSurname);
    loader.add_words(kNotNameLexicon, WordClass::NotName, WordClass::NotName);
    loader.add_words(kNonActorGroupLexicon, WordClass::Group, WordClass::Group);
    loader.add_titles(kTitleLexicon);
    loader.add_context_words(kContextWordLexicon);
    loader.add_context_words(kOrganizationWordLexicon);
    return filled;
  }();
  return classes;
}

WordClasses::WordClasses() : slots_(1U << 16U) {
  constexpr std::size_t kBytes = 1U << 18U;
  bytes_.reserve(kBytes);
}

std::string_view WordClasses::word_of(const Slot& slot) const {
  return std::string_view(bytes_).substr(slot.begin, slot.size);
}

std::size_t WordClasses::slot_of(std::string_view folded) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = std::hash<std::string_view>{}(folded)&mask;
  while (slots_[at].size != 0 && word_of(slots_[at]) != folded)
    at = (at + 1) & mask;
  return at;
}

void WordClasses::grow() {
  std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : old)
    if (slot.size != 0)
      slots_[slot_of(word_of(slot))] = slot;
}

void WordClasses::add(std::string_view folded, WordClassSet classes) {
  if (folded.empty())
    return;
  if (used_ * 4 > slots_.size() * 3)
    grow();
  Slot& slot = slots_[slot_of(folded)];
  if (slot.size == 0) {
    slot.begin = static_cast<std::uint32_t>(bytes_.size());
    slot.size = static_cast<std::uint32_t>(folded.size());
    bytes_ += folded;
    ++used_;
  }
  slot.classes.add(classes);
}

WordClassSet WordClasses::of(std::string_view folded) const {
  return folded.empty() ? WordClassSet() : slots_[slot_of(folded)].classes;
}

}  // namespace dossier
