// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/word_class_loader.h"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "corpus/actor/lexicon_words.h"
#include "corpus/actor/lexicons.h"
#include "corpus/enum_names.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/word_hash.h"

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
    {WordClass::LocalLevel, "local_level"},
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

  std::map<std::string, WordClassSet, std::less<>> take() { return std::move(classes_); }

 private:
  // A name of several words ("Abdel Rahman") is no word.
  void add(std::string_view word, WordClass c) {
    const std::string_view folded = folder_.fold(word);
    if (folded.find(' ') == std::string_view::npos)
      classes_[std::string(folded)].add(c);
  }

  std::map<std::string, WordClassSet, std::less<>> classes_;
  LexiconFolder folder_;
};

}  // namespace

std::map<std::string, WordClassSet, std::less<>> lexicon_word_classes() {
  Loader loader;
  loader.add_words(kFirstNameLexicon, WordClass::FirstName, WordClass::WeakFirstName);
  loader.add_words(kAmbiguousFirstNameLexicon, WordClass::WeakFirstName, WordClass::WeakFirstName);
  loader.add_words(kSurnameLexicon, WordClass::Surname, WordClass::WeakSurname);
  loader.add_words(kChineseSurnameLexicon, WordClass::ChineseSurname, WordClass::ChineseSurname);
  loader.add_words(kNotNameLexicon, WordClass::NotName, WordClass::NotName);
  loader.add_words(kNonActorGroupLexicon, WordClass::Group, WordClass::Group);
  loader.add_words(kLegalFormLexicon, WordClass::LegalForm, WordClass::LegalForm);
  loader.add_titles(kTitleLexicon);
  loader.add_context_words(kContextWordLexicon);
  loader.add_context_words(kOrganizationWordLexicon);
  return loader.take();
}

std::vector<WordClassSlot> word_class_slots(
    const std::map<std::string, WordClassSet, std::less<>>& classes) {
  std::vector<WordClassSlot> slots(std::bit_ceil(2 * classes.size() + 1));
  const std::size_t mask = slots.size() - 1;
  for (const auto& [word, its_classes] : classes) {
    const std::uint64_t key = word_hash(word);
    std::size_t at = key & mask;
    while (slots[at].key != 0)
      at = (at + 1) & mask;
    slots[at] = {key, its_classes};
  }
  return slots;
}

}  // namespace dossier
